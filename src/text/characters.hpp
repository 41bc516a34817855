// Classes of characters, and stepping through UTF-8 that is known to be valid.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace newsclip::dom {

// Decodes the character at `i` and moves `i` past it. Malformed bytes are given one by one, so that it always ends.
constexpr char32_t next_character(std::string_view text, std::size_t& i) {
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
  const unsigned char lead = byte(i);
  if (lead < 0x80) {
    ++i;
    return lead;
  }
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  if (length == 1 || i + length > text.size()) {
    ++i;
    return lead;
  }
  char32_t c = lead & (0xFFU >> (length + 1));
  for (std::size_t k = 1; k < length; ++k) c = (c << 6) | (byte(i + k) & 0x3FU);
  i += length;
  return c;
}

// Whether a byte of UTF-8 goes on with a character that has begun before it.
constexpr bool is_trail_byte(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

void append_character(std::string& out, char32_t c);

// Whether the first character is of Chinese, Japanese or Korean, by its first byte (or beyond them, as few are).
inline bool begins_east_asian(std::string_view text) {
  return !text.empty() && static_cast<unsigned char>(text[0]) >= 0xE3;
}

// What is ASCII is told inline, as most characters of most pages are.
namespace beyond_ascii {
bool is_space(char32_t c);
bool is_cjk(char32_t c);
bool is_word_character(char32_t c);
char32_t to_lower(char32_t c);
}  // namespace beyond_ascii

// White space as a reader sees it: ASCII, no-break, ideographic and the typographic spaces.
inline bool is_space(char32_t c) { return c < 0x80 ? c == ' ' || (c >= 9 && c <= 13) : beyond_ascii::is_space(c); }

// Characters that no output keeps: soft hyphen, zero-width space, word joiner, BOM, controls, bidi overrides.
bool is_removed(char32_t c);

// Scripts written without spaces between words: each character counts as a word of its own.
inline bool is_cjk(char32_t c) { return c >= 0x0E00 && beyond_ascii::is_cjk(c); }

// Han, kana, hangul, or their punctuation: no space belongs between two of these.
bool is_cjk_or_fullwidth(char32_t c);

// Letters and digits of any script (an approximation by ranges: all above U+00AA but punctuation and symbols).
inline bool is_word_character(char32_t c) {
  return c < 0x80 ? (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
                  : beyond_ascii::is_word_character(c);
}

bool is_upper(char32_t c);  // Latin, Greek and Cyrillic capitals

// Latin, Greek and Cyrillic; others unchanged.
inline char32_t to_lower(char32_t c) {
  if (c >= 0x80) return beyond_ascii::to_lower(c);
  return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

}  // namespace newsclip::dom
