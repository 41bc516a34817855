// The labels' texts as a trie, walked one character at a time. It is made at compile time: at every start of the
// program it would cost as much as a fortieth of a page, and most of its memory is never looked at.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "text/characters.hpp"
#include "words/labels.hpp"

namespace newsclip::extract {

class LabelTrie {
 public:
  struct Label {
    LabelClass kind;
    LabelForm form;
    bool is_label = false;  // false: none ends in this state
  };

  enum class Direction { kForward, kBackward };

  // Of the labels read in that direction; forward, those that need a colon are left out.
  consteval LabelTrie(std::span<const LabelEntry> entries, Direction direction) {
    for (const LabelEntry& entry : entries) {
      if (direction == Direction::kForward && entry.form == LabelForm::kColon) continue;
      labels_[insert(entry.text, direction)] = {entry.kind, entry.form, true};
    }
  }

  static constexpr std::uint32_t kRoot = 0;
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};

  // The state after one more lower-case character, kNone when no label goes on so.
  std::uint32_t next(std::uint32_t state, char32_t c) const {
    if (state == kRoot && !may_begin_with(c)) return kNone;
    const Edge& edge = table_[slot(state, c)];
    return edge.target == kNoEdge ? kNone : edge.target;
  }

  // The label that ends in this state, null when none does.
  const Label* label(std::uint32_t state) const { return labels_[state].is_label ? &labels_[state] : nullptr; }

 private:
  static constexpr std::uint16_t kNoEdge = 0;  // none leads to the root; g++ 12 loses other defaults of constant arrays
  static constexpr std::size_t kMostStates = 3072;
  static constexpr std::size_t kSlots = 4096;
  static constexpr std::size_t kFilterBits = 4096;

  struct Edge {
    char32_t character = 0;
    std::uint16_t state = 0;
    std::uint16_t target = kNoEdge;
  };

  bool may_begin_with(char32_t c) const { return (first_[c % kFilterBits / 64] >> (c % 64) & 1U) != 0; }

  // Where the edge stands, or where it would have to be put.
  constexpr std::size_t slot(std::uint32_t state, char32_t c) const {
    std::size_t i = ((state * 0x9E3779B1U) ^ (static_cast<std::uint32_t>(c) * 0x85EBCA6BU)) >> 8 & (kSlots - 1);
    while (table_[i].target != kNoEdge && (table_[i].state != state || table_[i].character != c)) i = (i + 1) % kSlots;
    return i;
  }

  consteval std::uint32_t insert(std::string_view text, Direction direction) {
    std::array<char32_t, 64> characters{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size();) characters.at(count++) = dom::next_character(text, i);
    std::uint32_t state = kRoot;
    for (std::size_t n = 0; n < count; ++n) {
      const char32_t c = characters[direction == Direction::kForward ? n : count - 1 - n];
      if (state == kRoot) first_[c % kFilterBits / 64] |= std::uint64_t{1} << (c % 64);
      Edge& edge = table_[slot(state, c)];
      if (edge.target == kNoEdge) {
        if (states_ == kMostStates) throw "more labels than there is room for: double kMostStates and kSlots";
        edge = {c, static_cast<std::uint16_t>(state), states_++};
      }
      state = edge.target;
    }
    return state;
  }

  std::array<std::uint64_t, kFilterBits / 64> first_{};
  std::array<Edge, kSlots> table_{};  // open addressing, never full
  std::array<Label, kMostStates> labels_{};
  std::uint16_t states_ = 1;
};

// Of the lexicon's labels.
extern const LabelTrie kForwardLabels;
extern const LabelTrie kBackwardLabels;

}  // namespace newsclip::extract
