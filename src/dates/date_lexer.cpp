#include "dates/date_lexer.hpp"

#include "text/characters.hpp"
#include "text/fold.hpp"

namespace newsclip::extract {
namespace {

constexpr int kMostDigits = 18;

// The value of a Chinese numeral's character, 10 for 十 and 100 for 百, -1 for others.
int chinese_value(char32_t c) {
  constexpr std::u32string_view kDigits = U"〇一二三四五六七八九十";
  if (c < 0x3007) return -1;
  if (c == U'零' || c == U'○') return 0;
  if (c == U'元') return 1;
  if (c == U'百') return 100;
  if (c == U'廿') return 20;
  const std::size_t found = kDigits.find(c);
  return found == std::u32string_view::npos ? -1 : static_cast<int>(found);
}

// 二〇二四 by digits, 二十五 and 一百一十三 by tens and hundreds.
Number read_chinese(std::string_view text, std::size_t begin) {
  Number number{0, 0, begin, begin};
  std::int64_t sum = 0;
  std::int64_t last = 0;
  bool by_tens = false;
  for (FoldedCursor at(text, begin); at && number.digits < 10; at.advance()) {
    const int value = chinese_value(at.character());
    if (value < 0) break;
    if (number.digits == 0) number.begin = at.begin();
    if (value >= 10) {
      by_tens = true;
      sum = value == 20 ? sum + 20 : sum + (last == 0 ? 1 : last) * value;
      last = 0;
    } else {
      last = by_tens ? value : last * 10 + value;
    }
    ++number.digits;
    number.end = at.end();
  }
  number.value = sum + last;
  // As many digits as the number would have in Arabic ones: what the patterns ask for.
  if (number.digits > 0 && by_tens) number.digits = number.value >= 100 ? 3 : number.value >= 10 ? 2 : 1;
  return number;
}

}  // namespace

bool is_letter(char32_t c) { return dom::is_word_character(c) && digit_value(c) < 0; }

Number read_number(std::string_view text, std::size_t begin, int most) {
  Number number{0, 0, begin, begin};
  for (FoldedCursor at(text, begin); at && (most == 0 || number.digits < most); at.advance()) {
    const int value = digit_value(at.character());
    if (value < 0) break;
    if (number.digits == 0) number.begin = at.begin();
    if (number.digits < kMostDigits) number.value = number.value * 10 + value;
    ++number.digits;
    number.end = at.end();
  }
  if (number.digits > kMostDigits) number.value = 0;
  return number;
}

Number read_numeral(std::string_view text, std::size_t begin, int most) {
  const Number number = read_number(text, begin, most);
  return number ? number : read_chinese(text, begin);
}

Number read_numeral_before(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  bool arabic = false;
  bool chinese = false;
  for (int count = 0; count < 10 && begin > 0; ++count) {
    std::size_t before = begin;
    const char32_t c = previous_folded(text, before);
    const bool digit = digit_value(c) >= 0;
    const bool numeral = chinese_value(c) >= 0;
    if ((!digit && !numeral) || (digit && chinese) || (numeral && arabic)) break;
    arabic = arabic || digit;
    chinese = chinese || numeral;
    begin = before;
  }
  return arabic ? read_number(text, begin) : read_chinese(text, begin);
}

std::size_t skip_spaces(std::string_view text, std::size_t begin, int most) {
  FoldedCursor at(text, begin);
  for (int count = 0; count < most && at.character() == ' '; ++count) {
    begin = at.end();
    at.advance();
  }
  return begin;
}

std::size_t skip_character(std::string_view text, std::size_t begin, char32_t c) {
  const FoldedCursor at(text, begin);
  return at.character() == c ? at.end() : begin;
}

char32_t peek(std::string_view text, std::size_t begin) { return FoldedCursor(text, begin).character(); }

char32_t peek_before(std::string_view text, std::size_t begin) { return previous_folded(text, begin); }

std::size_t skip_word(std::string_view text, std::size_t begin, std::span<const std::string_view> words) {
  std::size_t longest = begin;
  const FoldedCursor start(text, begin);
  const char32_t first = start.character();
  if (first == 0 || first == ' ' || digit_value(first) >= 0) return begin;
  for (const std::string_view word : words) {
    if (first < 0x80 && static_cast<unsigned char>(word[0]) != first) continue;
    FoldedCursor at = start;
    std::size_t end = begin;
    char32_t last = 0;
    bool stands = true;
    for (std::size_t k = 0; stands && k < word.size(); at.advance()) {
      last = dom::next_character(word, k);
      stands = at.character() == fold_character(last);
      end = at.end();
    }
    if (!stands) continue;
    // Words written together with what follows end in an apostrophe or are in a script where that is usual.
    const bool open = last == '\'' || last == 0x05D1 || (last >= 0x0E00 && last < 0x1000);
    if (!open && is_letter(last) && is_letter(at.character())) continue;
    longest = std::max(longest, end);
  }
  return longest;
}

}  // namespace newsclip::extract
