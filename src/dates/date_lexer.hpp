// Reading the smallest parts of a date: numbers in the digits of any script, separators, small words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace newsclip::extract {

// A run of decimal digits. `end` == `begin` where there is none.
struct Number {
  std::int64_t value = 0;  // of at most 18 digits
  int digits = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  explicit operator bool() const { return digits > 0; }
};

// The digits at `begin`; at most `most` of them, as many as there are when 0. A run longer than 18 digits is read to
// its end, value 0. As everywhere here, what folding passes over may stand before each of them.
Number read_number(std::string_view text, std::size_t begin, int most = 0);

// As read_number, and Chinese numerals too: 二〇二四, 十三, 二十五, 元 (the first).
Number read_numeral(std::string_view text, std::size_t begin, int most = 0);

// The numeral that ends at `end`, of at most ten characters.
Number read_numeral_before(std::string_view text, std::size_t end);

// The position past white space; at most `most` characters of it, so that the time stays linear.
std::size_t skip_spaces(std::string_view text, std::size_t begin, int most = 40);

// Past the folded character `c` where it stands at `begin`, else `begin`.
std::size_t skip_character(std::string_view text, std::size_t begin, char32_t c);

// The folded character at `begin`, 0 at the end.
char32_t peek(std::string_view text, std::size_t begin);

// The folded character before `begin`, 0 at the start.
char32_t peek_before(std::string_view text, std::size_t begin);

// One past the longest of `words` (folded) that stands at `begin` and is followed by no letter; `begin` when none does.
std::size_t skip_word(std::string_view text, std::size_t begin, std::span<const std::string_view> words);

bool is_letter(char32_t c);

}  // namespace newsclip::extract
