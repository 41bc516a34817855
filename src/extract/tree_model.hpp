// Gradient-boosted regression trees in flat arrays.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace newsclip::extract {

// An inner node sends x to its first child when x[feature] < value, else to the next one; a leaf (no child) adds its
// value.
struct TreeNode {
  std::uint16_t feature;
  std::uint16_t first_child;  // counted from the tree's root; 0: a leaf
  float value;
};

struct TreeModel {
  std::span<const TreeNode> nodes;
  std::span<const std::uint32_t> roots;  // where each tree begins
};

// The sum of the trees' leaves, added in their order, so that it is the same on every machine.
inline float predict(const TreeModel& model, std::span<const float> features) {
  float sum = 0;
  for (const std::uint32_t root : model.roots) {
    const TreeNode* const tree = model.nodes.data() + root;
    const TreeNode* node = tree;
    while (node->first_child != 0) {
      node = tree + node->first_child + (features[node->feature] < node->value ? 0 : 1);
    }
    sum += node->value;
  }
  return sum;
}

// One step down from node `at`; a leaf stays where it is. Written without branches, which cannot be guessed here.
inline std::uint32_t step_down(const TreeNode* tree, std::uint32_t at, const float* features) {
  const TreeNode& node = tree[at];
  const std::uint32_t child = node.first_child;
  const std::uint32_t inner = 0U - static_cast<std::uint32_t>(child != 0);
  const auto second = static_cast<std::uint32_t>(!(features[node.feature] < node.value));
  return at + ((child + second - at) & inner);
}

// The same for many rows of `width` features, one sum each. Four rows descend a tree side by side, so that the steps of
// one hide the waiting of the others; few enough rows are taken at a time for the nearest cache to hold them.
inline void predict_rows(const TreeModel& model, std::span<const float> features, std::size_t width,
                         std::span<float> sums) {
  constexpr std::size_t kRowsAtATime = 32;
  std::ranges::fill(sums, 0.F);
  for (; !sums.empty(); features = features.subspan(std::min(features.size(), kRowsAtATime * width)),
                        sums = sums.subspan(std::min(sums.size(), kRowsAtATime))) {
    const std::size_t rows = std::min(sums.size(), kRowsAtATime);
    for (const std::uint32_t root : model.roots) {
      const TreeNode* const tree = model.nodes.data() + root;
      const float* row = features.data();
      std::size_t i = 0;
      for (; i + 4 <= rows; i += 4, row += 4 * width) {
        std::uint32_t a = 0, b = 0, c = 0, d = 0;
        for (std::uint32_t moved = 1; moved != 0;) {
          const std::uint32_t next_a = step_down(tree, a, row);
          const std::uint32_t next_b = step_down(tree, b, row + width);
          const std::uint32_t next_c = step_down(tree, c, row + 2 * width);
          const std::uint32_t next_d = step_down(tree, d, row + 3 * width);
          moved = (a ^ next_a) | (b ^ next_b) | (c ^ next_c) | (d ^ next_d);
          a = next_a, b = next_b, c = next_c, d = next_d;
        }
        sums[i] += tree[a].value;
        sums[i + 1] += tree[b].value;
        sums[i + 2] += tree[c].value;
        sums[i + 3] += tree[d].value;
      }
      for (; i < rows; ++i, row += width) {
        std::uint32_t at = 0;
        while (tree[at].first_child != 0) at = step_down(tree, at, row);
        sums[i] += tree[at].value;
      }
    }
  }
}

}  // namespace newsclip::extract
