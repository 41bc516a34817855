// Characters made alike for looking up words and numbers: case, accents, digits of all scripts, full-width forms.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "text/characters.hpp"

namespace newsclip::extract {

// Lower case without diacritics (Latin, Greek, Cyrillic, Armenian; dotless i is i); alefs, yehs and kafs of Arabic in
// one form; full-width forms become ASCII, all dashes '-', all spaces ' ', typographic apostrophes '\''. 0: a character
// that is passed over (combining marks, joiners, direction marks, soft hyphen).
char32_t fold_beyond_ascii(char32_t c);
inline char32_t fold_character(char32_t c) {
  if (c >= 0x80) return fold_beyond_ascii(c);
  if (c >= 'A' && c <= 'Z') return c + 32;
  return c == '\t' || c == '\n' || c == '\r' || c == '\f' ? U' ' : c;
}

// 0 to 9 for a decimal digit of any script in use on pages, else -1.
int digit_value(char32_t c);

// The folded characters of a text one by one, those that fold to 0 passed over. Every move goes past the character
// that it stands at, so that a loop over it ends whatever the readers in the loop find there.
class FoldedCursor {
 public:
  explicit FoldedCursor(std::string_view text, std::size_t begin = 0) : text_(text), end_(begin) { advance(); }

  explicit operator bool() const { return character_ != 0; }  // false at the end
  char32_t character() const { return character_; }           // 0 at the end
  std::size_t begin() const { return begin_; }                // of the character itself: behind what is passed over
  std::size_t end() const { return end_; }

  void advance() {
    character_ = 0;
    do {
      begin_ = end_;
    } while (end_ < text_.size() && (character_ = fold_character(dom::next_character(text_, end_))) == 0);
  }
  // To what stands at `position`, which a reader has read up to; the next character where that is not further.
  void advance_to(std::size_t position) {
    end_ = std::max(end_, position);
    advance();
  }

 private:
  std::string_view text_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  char32_t character_ = 0;
};

// The folded character before `end` that is not passed over; 0 at the start. `end` moves before it.
char32_t previous_folded(std::string_view text, std::size_t& end);

// Bytes of `text` that fold to the folded `word`, at its start or at its end; 0 where it does not stand there.
std::size_t folded_prefix(std::string_view text, std::string_view word);
std::size_t folded_suffix(std::string_view text, std::string_view word);

// The whole text folded.
std::string fold_word(std::string_view text);

}  // namespace newsclip::extract
