#include "extract/label_trie.hpp"

#include <algorithm>
#include <bit>
#include <string>

#include "dom/characters.hpp"

namespace newsclip::extract {

LabelTrie::LabelTrie(std::span<const LabelEntry> entries, Direction direction) : mask_(0), entries_{nullptr} {
  std::size_t characters = 0;
  for (const LabelEntry& entry : entries) characters += entry.text.size();
  // At most one edge a byte: at most half full.
  table_.resize(std::bit_ceil(2 * characters + 2));
  mask_ = table_.size() - 1;
  std::u32string text;
  for (const LabelEntry& entry : entries) {
    if (direction == Direction::kForward && entry.form == LabelForm::kColon) continue;
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
    while (table_[i].target != kNone && (table_[i].state != state || table_[i].character != c)) i = (i + 1) & mask_;
    if (table_[i].target == kNone) {
      table_[i] = {state, c, static_cast<std::uint32_t>(entries_.size())};
      entries_.push_back(nullptr);
    }
    state = table_[i].target;
  }
  entries_[state] = &entry;
}

}  // namespace newsclip::extract
