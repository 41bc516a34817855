#include "dates/date_url.hpp"

#include "dates/date_lexer.hpp"
#include "dates/date_names.hpp"
#include "text/address.hpp"

namespace newsclip::extract {
namespace {

constexpr int kFirstUrlYear = 1994;  // no news address is older
constexpr int kLastUrlYear = 2069;

bool is_url_day(std::int64_t year, std::int64_t month, std::int64_t day) {
  return year >= kFirstUrlYear && year <= kLastUrlYear && month <= 12 && day <= 31 &&
         valid_day(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
}

DateMention make_mention(std::int64_t year, std::int64_t month, std::int64_t day, std::size_t begin, std::size_t end,
                         DateShape shape) {
  DateMention mention;
  mention.day = {static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)};
  mention.begin = begin;
  mention.end = end;
  mention.shape = shape;
  return mention;
}

bool is_separator(char c) { return c == '/' || c == '-' || c == '_' || c == '.'; }

// The character at `i`, '/' beyond the end: an address ends as a segment does.
char at(std::string_view url, std::size_t i) { return i < url.size() ? url[i] : '/'; }

// The month and day behind a year: /11/07/, /nov/07/, /1107/, -11-07, 11/07 (the year's digits running on).
std::optional<DateMention> after_year(std::string_view url, std::size_t begin, std::int64_t year, std::size_t i) {
  const Number month = read_number(url, i, 0);
  if (month.digits == 4) {
    const char next = at(url, month.end);
    if (!is_separator(next) || !is_url_day(year, month.value / 100, month.value % 100)) return std::nullopt;
    return make_mention(year, month.value / 100, month.value % 100, begin, month.end, DateShape::kYearFirst);
  }
  std::int64_t month_value = month.value;
  std::size_t month_end = month.end;
  if (!month) {
    const auto name = match_name(url, i, name_bit(NameKind::kMonthName), "en");
    if (!name) return std::nullopt;
    month_value = name->value;
    month_end = name->end;
  } else if (month.digits > 2) {
    return std::nullopt;
  }
  if (!is_separator(at(url, month_end))) return std::nullopt;
  const Number day = read_number(url, month_end + 1);
  if (day.digits < 1 || day.digits > 2 || !is_url_day(year, month_value, day.value)) return std::nullopt;
  // 2023-11-7abc is a name; 2023/11/07/ and 2023-11-07-title are dates.
  const char next = at(url, day.end);
  const bool closed = is_separator(next) || next == '?' || next == '#' || next == '&' || next == 'T' || next == '%';
  if (!closed) return std::nullopt;
  return make_mention(year, month_value, day.value, begin, day.end, DateShape::kYearFirst);
}

std::optional<DateMention> from_number(std::string_view url, const Number& number) {
  const char next = at(url, number.end);
  if (number.digits == 4 && is_separator(next)) return after_year(url, number.begin, number.value, number.end + 1);
  if (number.digits == 6 && is_separator(next)) {
    // /202311/07/
    const Number day = read_number(url, number.end + 1);
    if (day.digits == 2 && is_separator(at(url, day.end)) &&
        is_url_day(number.value / 100, number.value % 100, day.value)) {
      return make_mention(number.value / 100, number.value % 100, day.value, number.begin, day.end,
                          DateShape::kYearFirst);
    }
    return std::nullopt;
  }
  if (number.digits < 8 || number.digits > 18) return std::nullopt;
  // The first eight digits; what follows is a time or a running number.
  const Number day = read_number(url, number.begin, 8);
  if (!is_url_day(day.value / 10000, day.value / 100 % 100, day.value % 100)) return std::nullopt;
  return make_mention(day.value / 10000, day.value / 100 % 100, day.value % 100, day.begin, day.end,
                      DateShape::kCompact);
}

// 27-11-2023 between other parts of the address, where the numbers tell day and month apart.
std::optional<DateMention> from_day_first(std::string_view url, const Number& day) {
  constexpr int kMonthsInYear = 12;
  const char separator = at(url, day.end);
  if (day.digits != 2 || day.value <= kMonthsInYear || separator != '-') return std::nullopt;
  const Number month = read_number(url, day.end + 1);
  if (month.digits != 2 || at(url, month.end) != separator) return std::nullopt;
  const Number year = read_number(url, month.end + 1);
  if (year.digits != 4 || !is_separator(at(url, year.end)) || !is_url_day(year.value, month.value, day.value)) {
    return std::nullopt;
  }
  return make_mention(year.value, month.value, day.value, day.begin, year.end, DateShape::kNumeric);
}

}  // namespace

std::optional<DateMention> date_from_url(std::string_view url) {
  constexpr std::size_t kLongestUrl = 4096;
  url = url.substr(0, kLongestUrl);
  std::optional<DateMention> best;
  for (std::size_t i = url.size() - after_host(url).size(); i < url.size();) {
    const Number number = read_number(url, i);
    if (!number) {
      ++i;
      continue;
    }
    i = number.end;
    auto mention = from_number(url, number);
    if (!mention) mention = from_day_first(url, number);
    if (mention) {
      // Folders say it plainly, digits may be an id; of two equals the later one is nearer to the page.
      if (!best || mention->shape <= best->shape) best = mention;
      i = mention->end > i ? mention->end : i;
    }
  }
  return best;
}

}  // namespace newsclip::extract
