#include "text/fold.hpp"

#include "text/characters.hpp"

namespace newsclip::extract {
namespace {

#include "text/fold.inc"

// The zeros of the scripts whose digits pages use; each is followed by its nine others.
constexpr char32_t kZeros[] = {0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66,
                               0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0xFF10};

bool is_passed_over(char32_t c) {
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0xAD ||
         c == 0x061C || c == 0x0640 || (c >= 0x064B && c <= 0x0655) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

}  // namespace

char32_t fold_beyond_ascii(char32_t c) {
  if (c == 0xA0) return ' ';
  if (is_passed_over(c)) return 0;
  if (c >= 0xC0 && c < 0x590) return kFold[c - 0xC0];
  if (c >= 0x0622 && c <= 0x064A) {
    if (c == 0x0622 || c == 0x0623 || c == 0x0625) return 0x0627;
    if (c == 0x0649 || c == 0x064A) return 0x06CC;
    return c == 0x0643 ? char32_t{0x06A9} : c;
  }
  if (c >= 0x1E00 && c < 0x2000) return kFoldAdditional[c - 0x1E00];
  if (c >= 0xFF01 && c <= 0xFF5E) return fold_character(c - 0xFEE0);
  if ((c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0x2028 || c == 0x2029)
    return ' ';
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x301C) return '-';
  if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x02BB) return '\'';
  if (c == 0x2044 || c == 0x2215) return '/';
  if (c == 0x06D4) return '.';
  return c;
}

int digit_value(char32_t c) {
  if (c < 0x660) return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1;
  for (const char32_t zero : kZeros) {
    if (c >= zero && c <= zero + 9) return static_cast<int>(c - zero);
  }
  return -1;
}

char32_t previous_folded(std::string_view text, std::size_t& end) {
  while (end > 0) {
    std::size_t start = end - 1;
    while (start > 0 && end - start < 4 && dom::is_trail_byte(text[start])) --start;
    end = start;
    const char32_t c = fold_character(dom::next_character(text, start));
    if (c != 0) return c;
  }
  return 0;
}

namespace {

// Whether `a` is ASCII and differs from the folded byte when folded: enough to tell most words of a list apart.
bool is_other_ascii(char a, char folded) {
  const auto byte = static_cast<unsigned char>(a);
  return byte != 0 && byte < 0x80 && fold_character(byte) != static_cast<unsigned char>(folded);
}

}  // namespace

std::size_t folded_prefix(std::string_view text, std::string_view word) {
  if (text.empty() || word.empty() || is_other_ascii(text.front(), word.front())) return 0;
  std::size_t end = 0;
  FoldedCursor at(text);
  for (std::size_t w = 0; w < word.size(); at.advance()) {
    if (at.character() != dom::next_character(word, w)) return 0;
    end = at.end();
  }
  return end;
}

std::size_t folded_suffix(std::string_view text, std::string_view word) {
  if (text.empty() || word.empty() || is_other_ascii(text.back(), word.back())) return 0;
  std::size_t end = text.size();
  for (std::size_t w = word.size(); w > 0;) {
    if (previous_folded(text, end) != previous_folded(word, w)) return 0;
  }
  return text.size() - end;
}

std::string fold_word(std::string_view text) {
  std::string out;
  for (FoldedCursor at(text); at; at.advance()) dom::append_character(out, at.character());
  return out;
}

}  // namespace newsclip::extract
