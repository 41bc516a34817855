#include "dates/date_span.hpp"

#include "text/ascii.hpp"

namespace newsclip::extract {
namespace {

// Reads up to `most` digits at `i`; the number of digits read.
std::size_t skip_digits(std::string_view text, std::size_t& i, std::size_t most) {
  std::size_t digits = 0;
  while (digits < most && i < text.size() && is_ascii_digit(text[i])) ++i, ++digits;
  return digits;
}

bool skip(std::string_view text, std::size_t& i, std::string_view part) {
  if (!text.substr(i).starts_with(part)) return false;
  i += part.size();
  return true;
}

void pass_spaces(std::string_view text, std::size_t& i) {
  while (i < text.size() && text[i] == ' ') ++i;
}

// The separator after a year or a month: a sign, or the word for it in Chinese, Japanese or Korean.
bool skip_date_separator(std::string_view text, std::size_t& i) {
  for (const std::string_view separator : {"-", "/", ".", "年", "月", "년", "월"}) {
    if (skip(text, i, separator)) {
      pass_spaces(text, i);
      return true;
    }
  }
  return false;
}

void skip_time(std::string_view text, std::size_t& i) {
  std::size_t at = i;
  skip(text, at, "T");
  pass_spaces(text, at);
  for (const std::string_view half : {"上午", "下午", "오전", "오후", "午前", "午後"}) {
    if (skip(text, at, half)) pass_spaces(text, at);
  }
  std::size_t k = at;
  if (skip_digits(text, k, 2) == 0) return;
  if (!skip(text, k, ":") && !skip(text, k, "：") && !skip(text, k, "时") && !skip(text, k, "時")) return;
  if (skip_digits(text, k, 2) != 2) return;
  i = k;
  if (skip(text, k, ":") && skip_digits(text, k, 2) == 2) i = k;
  skip(text, i, "分");
}

}  // namespace

std::optional<DateSpan> find_date_span(std::string_view text) {
  for (std::size_t begin = 0; begin + 8 <= text.size(); ++begin) {
    if (!is_ascii_digit(text[begin]) || (begin > 0 && is_ascii_digit(text[begin - 1]))) continue;
    const std::string_view century = text.substr(begin, 2);
    if (century != "19" && century != "20") continue;
    std::size_t i = begin;
    if (skip_digits(text, i, 4) != 4) continue;
    pass_spaces(text, i);
    if (!skip_date_separator(text, i) || skip_digits(text, i, 2) == 0 || !skip_date_separator(text, i)) continue;
    if (skip_digits(text, i, 2) == 0) continue;
    if (!skip(text, i, "日")) skip(text, i, "일");
    skip_time(text, i);
    return DateSpan{begin, i};
  }
  return std::nullopt;
}

}  // namespace newsclip::extract
