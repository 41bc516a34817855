// Gradient-boosted regression trees in flat arrays.
#pragma once

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

}  // namespace newsclip::extract
