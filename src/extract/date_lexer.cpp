#include "extract/date_lexer.hpp"

#include "dom/characters.hpp"
#include "extract/text_fold.hpp"

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
  long sum = 0;
  long last = 0;
  bool by_tens = false;
  for (std::size_t i = begin; i < text.size() && number.digits < 10;) {
    const int value = chinese_value(dom::next_character(text, i));
    if (value < 0) break;
    if (value >= 10) {
      by_tens = true;
      sum = value == 20 ? sum + 20 : sum + (last == 0 ? 1 : last) * value;
      last = 0;
    } else {
      last = by_tens ? value : last * 10 + value;
    }
    ++number.digits;
    number.end = i;
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
  std::size_t i = begin;
  while (i < text.size() && (most == 0 || number.digits < most)) {
    const auto byte = static_cast<unsigned char>(text[i]);
    int value = byte < 0x80 ? (byte >= '0' && byte <= '9' ? byte - '0' : -1) : -1;
    if (byte < 0x80) {
      ++i;
    } else {
      value = digit_value(dom::next_character(text, i));
    }
    if (value < 0) break;
    if (number.digits < kMostDigits) number.value = number.value * 10 + value;
    ++number.digits;
    number.end = i;
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
  for (int count = 0; count < most && begin < text.size(); ++count) {
    std::size_t next = begin;
    if (next_folded(text, next) != ' ') break;
    begin = next;
  }
  return begin;
}

char32_t peek(std::string_view text, std::size_t begin) { return next_folded(text, begin); }

char32_t peek_before(std::string_view text, std::size_t begin) { return previous_folded(text, begin); }

std::size_t past(std::string_view text, std::size_t begin, char32_t c) {
  std::size_t i = skip_spaces(text, begin, 3);
  return next_folded(text, i) == c ? i : std::string_view::npos;
}

std::size_t skip_word(std::string_view text, std::size_t begin, std::span<const std::string_view> words) {
  std::size_t longest = begin;
  std::size_t second = begin;
  const char32_t first = next_folded(text, second);
  if (first == 0 || first == ' ' || digit_value(first) >= 0) return begin;
  for (const std::string_view word : words) {
    if (first < 0x80 && static_cast<unsigned char>(word[0]) != first) continue;
    std::size_t i = begin;
    std::size_t k = 0;
    char32_t last = 0;
    while (k < word.size() && i < text.size()) {
      last = dom::next_character(word, k);
      if (next_folded(text, i) != fold_character(last)) {
        k = std::string_view::npos;
        break;
      }
    }
    if (k != word.size()) continue;
    // Words written together with what follows end in an apostrophe or are in a script where that is usual.
    const bool open = last == '\'' || last == 0x05D1 || (last >= 0x0E00 && last < 0x1000);
    if (!open && is_letter(last) && is_letter(peek(text, i))) continue;
    if (i > longest) longest = i;
  }
  return longest;
}

std::size_t past_bytes(std::string_view text, std::size_t begin, std::string_view words) {
  return text.substr(begin < text.size() ? begin : text.size()).starts_with(words) ? begin + words.size()
                                                                                   : std::string_view::npos;
}

}  // namespace newsclip::extract
