// Gradient-boosted regression trees for many rows at once. Each feature's value becomes the number of its bin, one
// byte, once; then every node of a tree is answered for all rows together, children before parents, and no row waits
// for a branch.
//
//   cuts of a feature: 1 2.5 7      bin of 2: 1      node {cut 1}: goes below when the bin is at most 1 (x < 2.5)
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace newsclip::extract {

// Where both ways of a node lead: a leaf's number, or kFirstNode and the number of an earlier node of the tree.
struct BinnedNode {
  std::uint8_t feature;
  std::uint8_t cut;
  std::uint8_t below;
  std::uint8_t other;
};

struct BinnedTrees {
  static constexpr std::size_t kFirstNode = 64;  // so many leaves may a tree have
  static constexpr std::size_t kMostCuts = 127;  // of a feature: the bins fit a signed byte

  std::span<const BinnedNode> nodes;            // tree by tree, the root last
  std::span<const float> leaves;                // tree by tree, one more than the nodes
  std::span<const std::uint8_t> nodes_of_tree;  // how many
  std::span<const float> cuts;                  // feature by feature, ascending
  std::span<const std::uint8_t> cuts_of_feature;
};

// The sum of the trees' leaves for each row of features, added in the trees' order, so that it is the same everywhere.
void predict_rows(const BinnedTrees& model, std::span<const float> features, std::span<float> sums);

}  // namespace newsclip::extract
