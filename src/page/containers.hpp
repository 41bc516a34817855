// The block-level elements as a tree of their own, with sums over the blocks inside each in O(1).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "dom/document.hpp"
#include "page/blocks.hpp"

namespace newsclip::extract {

using ContainerIndex = std::uint32_t;
inline constexpr ContainerIndex kNoContainer = ~ContainerIndex{0};

struct Container {
  dom::NodeIndex node = 0;
  ContainerIndex parent = kNoContainer;
  std::uint32_t depth = 0;
  BlockRange blocks;
  std::uint32_t context = 0;
  std::uint32_t names = 0;      // groups of its class and id names (class_names.hpp), as bits
  std::uint64_t signature = 0;  // of tag and class, digits folded; equal for elements built by the same template
};

// Siblings with the same signature.
struct CardGroup {
  std::uint32_t size = 1;
  float mean_words = 0;
  float link_density = 0;
};

// Sums over the blocks before block i, for i = 0 … n.
struct BlockSums {
  std::vector<double> words;
  std::vector<double> link_words;
  std::vector<double> effective;
  std::vector<double> good;  // words of blocks that read like sentences, see is_good
  std::vector<double> sentences;
};

struct ContainerTree {
  std::vector<Container> containers;     // in document order
  std::vector<ContainerIndex> of_block;  // the innermost container of each block
  std::vector<CardGroup> cards;          // by container
  BlockSums sums;
  std::vector<float> good_words;          // by block
  ContainerIndex top = kNoContainer;      // what a Readability-like score takes for the body
  ContainerIndex densest = kNoContainer;  // the subtree with the largest sum of good less other words
  ContainerIndex largest_article = kNoContainer;

  double sum(const std::vector<double>& prefix, ContainerIndex c) const {
    return prefix[containers[c].blocks.end] - prefix[containers[c].blocks.first];
  }
  bool holds(ContainerIndex c, std::size_t block) const {
    return c != kNoContainer && block >= containers[c].blocks.first && block < containers[c].blocks.end;
  }
};

ContainerTree make_containers(const dom::Document& document, const BlockList& list);

// The largest group that the block's container or one around it belongs to, paragraphs left aside; `level` is how far
// out that container is.
struct LargestCard {
  CardGroup group;
  int level = 0;
};
LargestCard largest_card(const dom::Document& document, const ContainerTree& tree, std::size_t block);

// Hops from each of two containers up to their nearest common ancestor, each at most kMaxHops.
inline constexpr int kMaxHops = 20;
struct Hops {
  int from_first = kMaxHops;
  int from_second = kMaxHops;
};
Hops hops_to_common(const ContainerTree& tree, ContainerIndex a, ContainerIndex b);

}  // namespace newsclip::extract
