// The labels' texts as a trie, walked one character at a time.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/lexicon_labels.hpp"

namespace newsclip::extract {

class LabelTrie {
 public:
  enum class Direction { kForward, kBackward };

  // Of the labels read in that direction; forward, those that need a colon are left out.
  LabelTrie(std::span<const LabelEntry> entries, Direction direction);

  static constexpr std::uint32_t kRoot = 0;
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};

  // The state after one more lower-case character, kNone when no label goes on so.
  std::uint32_t next(std::uint32_t state, char32_t c) const {
    if (state == kRoot && !first_[c % kFilterBits]) return kNone;
    for (std::size_t i = slot(state, c);; i = (i + 1) & mask_) {
      const Edge& edge = table_[i];
      if (edge.target == kNoEdge) return kNone;
      if (edge.state == state && edge.character == c) return edge.target;
    }
  }

  // The label that ends in this state, null when none does.
  const LabelEntry* entry(std::uint32_t state) const { return entries_[state]; }

 private:
  static constexpr std::uint16_t kNoEdge = 0xFFFF;

  struct Edge {
    char32_t character = 0;
    std::uint16_t state = 0;
    std::uint16_t target = kNoEdge;
  };

  std::size_t slot(std::uint32_t state, char32_t c) const {
    return ((state * 0x9E3779B1U) ^ (static_cast<std::uint32_t>(c) * 0x85EBCA6BU)) >> 8 & mask_;
  }
  void insert(const LabelEntry& entry, std::u32string_view text);

  static constexpr std::size_t kFilterBits = 4096;
  std::bitset<kFilterBits> first_;
  std::size_t mask_;
  std::vector<Edge> table_;  // open addressing, never full
  std::vector<const LabelEntry*> entries_;
};

}  // namespace newsclip::extract
