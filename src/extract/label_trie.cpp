#include "extract/label_trie.hpp"

#include <algorithm>
#include <bit>
#include <string>

#include "dom/characters.hpp"

namespace newsclip::extract {

LabelTrie::LabelTrie(std::span<const LabelEntry> entries, Direction direction) : mask_(0), entries_{nullptr} {
  const auto is_left_out = [direction](const LabelEntry& entry) {
    return direction == Direction::kForward && entry.form == LabelForm::kColon;
  };
  std::size_t bytes = 0;
  for (const LabelEntry& entry : entries) {
    if (!is_left_out(entry)) bytes += entry.text.size();
  }
  // At most one edge a byte, most of them shared or of several bytes. A large table costs more to make than to use.
  table_.resize(std::bit_ceil(bytes + 2));
  mask_ = table_.size() - 1;
  std::u32string text;
  for (const LabelEntry& entry : entries) {
    if (is_left_out(entry)) continue;
    text.clear();
    for (std::size_t i = 0; i < entry.text.size();) text += dom::next_character(entry.text, i);
    if (direction == Direction::kBackward) std::ranges::reverse(text);
    insert(entry, text);
  }
}

void LabelTrie::insert(const LabelEntry& entry, std::u32string_view text) {
  std::uint32_t state = kRoot;
  for (const char32_t c : text) {
    if (state == kRoot) first_[c % kFilterBits] = true;
    std::size_t i = slot(state, c);
    while (table_[i].target != kNoEdge && (table_[i].state != state || table_[i].character != c)) i = (i + 1) & mask_;
    if (table_[i].target == kNoEdge) {
      table_[i] = {c, static_cast<std::uint16_t>(state), static_cast<std::uint16_t>(entries_.size())};
      entries_.push_back(nullptr);
    }
    state = table_[i].target;
  }
  entries_[state] = &entry;
}

}  // namespace newsclip::extract
