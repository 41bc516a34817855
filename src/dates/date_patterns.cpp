#include "dates/date_patterns.hpp"

#include "dates/date_named.hpp"
#include "dates/date_names.hpp"
#include "text/fold.hpp"

namespace newsclip::extract {
namespace {

// Past 日, 号, 일 and the like after a day's number.
std::size_t past_day_sign(std::string_view text, std::size_t i) {
  const FoldedCursor sign(text, skip_spaces(text, i, 2));
  switch (sign.character()) {
    case U'日':
    case U'号':
    case U'號':
    case U'일':
      return sign.end();
    default:
      return i;
  }
}

bool is_month_sign(char32_t c) { return c == U'月' || c == U'월'; }
bool is_year_sign(char32_t c) { return c == U'年' || c == U'년'; }
bool is_separator(char32_t c) { return c == '-' || c == '/' || c == '.'; }

// The day's number; of a run like 2412 in 24日12:30 without its 日, the first two digits, when a colon follows the
// others.
Number read_day(std::string_view text, std::size_t i) {
  const Number day = read_numeral(text, i);
  if ((day.digits == 4 || day.digits == 3) && peek(text, day.end) == ':') return read_number(text, i, 2);
  return day;
}

// Whether a numeric date that ends at `i` goes on as something else: a version, an address, a longer number.
bool goes_on(std::string_view text, std::size_t i, char32_t separator) {
  if (digit_value(peek(text, i)) >= 0) return true;
  const std::size_t past = skip_character(text, i, separator);
  if (past == i) return false;
  const Number next = read_number(text, past);
  if (!next) return false;
  // 2007-08-20-23:59:59 goes on with its time.
  return peek(text, next.end) != ':';
}

// Month and day after a year and its sign: 年5月13日.
std::optional<DatePart> read_month_and_day(std::string_view text, std::size_t begin, std::size_t i, std::int64_t year) {
  const Number month = read_numeral(text, skip_spaces(text, i, 3));
  if (!month) return std::nullopt;
  const FoldedCursor sign(text, skip_spaces(text, month.end, 3));
  if (!is_month_sign(sign.character())) return std::nullopt;
  const Number day = read_day(text, skip_spaces(text, sign.end(), 3));
  if (!is_small(day)) return std::nullopt;
  const auto found = day_of(year, month.value, day.value);
  if (!found) return std::nullopt;
  return make_part(*found, begin, past_day_sign(text, day.end), DateShape::kYearFirst);
}

// 2024-05-13, 2024/5/13, 2024.05.13., 2024年5月13日, "2023 11/ 17", 2019 09/07.
std::optional<DatePart> read_year_first(std::string_view text, const Number& year, const DateContext& context) {
  const std::size_t i = skip_spaces(text, year.end, 2);
  const bool spaced = i != year.end;
  const FoldedCursor link(text, i);
  const char32_t separator = link.character();
  if (is_year_sign(separator)) return read_month_and_day(text, year.begin, link.end(), year.value);
  if (is_separator(separator) || (spaced && digit_value(separator) >= 0)) {
    const bool blocks = !is_separator(separator);
    const Number month = read_number(text, blocks ? i : skip_spaces(text, link.end(), 2));
    const FoldedCursor second_link(text, skip_spaces(text, month.end, 2));
    const char32_t second = second_link.character();
    const bool fits = blocks ? second == '/' || (second == '-' && month.digits == 2) : second == separator;
    if (is_small(month) && fits) {
      const Number day = read_day(text, skip_spaces(text, second_link.end(), 2));
      // An hour may be glued on with its T: 2024-05-13T08:00.
      const auto found = is_small(day) ? day_of(year.value, month.value, day.value) : std::nullopt;
      if (found && !(goes_on(text, day.end, second) && peek(text, read_number(text, day.end).end) != ':')) {
        return make_part(*found, year.begin, past_day_sign(text, day.end), DateShape::kYearFirst);
      }
      return std::nullopt;
    }
  }
  return read_year_first_named(text, year, context);
}

// 13/05/2024, 5.13.24 and the like: which of the first two is the day?
bool day_comes_first(std::int64_t first, std::int64_t second, char32_t separator, const DateContext& context,
                     bool& ambiguous) {
  constexpr int kMonthsInYear = 12;
  if (first > kMonthsInYear) return true;
  if (second > kMonthsInYear) return false;
  if (first == second) return true;
  ambiguous = true;
  if (context.order != DayOrder::kUnknown) return context.order == DayOrder::kDayFirst;
  switch (numeric_order(context.language)) {
    case NumericOrder::kMonthDayYear:
      return false;
    case NumericOrder::kUnknown:
      return separator == '.' || !speaks(context, "en");
    default:
      return true;
  }
}

// Day and month in either order, and a year, that end at `end`.
std::optional<DatePart> make_numeric(const Number& first, const Number& second, std::int64_t year, std::size_t end,
                                     DateShape shape, char32_t separator, const DateContext& context) {
  bool ambiguous = false;
  const bool day_first = day_comes_first(first.value, second.value, separator, context, ambiguous);
  const auto found = day_of(year, day_first ? second.value : first.value, day_first ? first.value : second.value);
  if (!found) return std::nullopt;
  DatePart part = make_part(*found, first.begin, end, shape);
  part.mention.ambiguous_order = ambiguous;
  part.first = as_int(first.value);
  part.second = as_int(second.value);
  part.separator = separator;
  return part;
}

std::optional<DatePart> read_short_year(const Number& first, const Number& second, const Number& third,
                                        char32_t separator, const DateContext& context) {
  const bool year_first = first.value > 31 || numeric_order(context.language) == NumericOrder::kYearMonthDay;
  if (year_first && first.digits == 2) {
    const auto found = day_of(short_year(first.value, context), second.value, third.value);
    if (found) return make_part(*found, first.begin, third.end, DateShape::kShortYear);
    if (first.value > 31) return std::nullopt;
  }
  // Scores and versions look alike: 3-1-24, 1.2.10. Full stops are the rule where the language is known and not
  // English.
  const bool usual = separator == '/' || (separator == '.' && !context.language.empty() && !speaks(context, "en"));
  if (!usual && (first.digits != 2 || second.digits != 2)) return std::nullopt;
  const int year = short_year(third.value, context);
  return make_numeric(first, second, year, third.end, DateShape::kShortYear, separator, context);
}

// Two numbers with a time behind: 05-13 08:49, 10-0812:00, 1/14 21:17, 13.05. 10:30.
std::optional<DatePart> read_yearless_numeric(std::string_view text, const Number& first, const Number& second,
                                              char32_t separator, const DateContext& context) {
  if (separator != '/' && (first.digits != 2 || second.digits != 2)) return std::nullopt;
  const std::size_t end = separator == '.' ? skip_character(text, second.end, '.') : second.end;
  const Number hour = read_number(text, skip_spaces(text, end, 2));
  const FoldedCursor colon(text, hour.end);
  if (!is_small(hour) || hour.value > 23 || colon.character() != ':') return std::nullopt;
  if (read_number(text, colon.end(), 3).digits != 2) return std::nullopt;
  bool ambiguous = false;
  const bool day_first =
      separator == '-' ? first.value > 12 : day_comes_first(first.value, second.value, separator, context, ambiguous);
  auto part = make_yearless(day_first ? second.value : first.value, day_first ? first.value : second.value, first.begin,
                            second.end, context);
  if (part) part->mention.ambiguous_order = ambiguous;
  return part;
}

// Whether the separator of two numbers is set with spaces.
bool spaces_between(std::string_view text, const Number& first, const Number& second) {
  return peek(text, first.end) == ' ' || peek_before(text, second.begin) == ' ';
}

std::optional<DatePart> read_numeric(std::string_view text, const Number& first, const DateContext& context) {
  const FoldedCursor link(text, skip_spaces(text, first.end, 1));
  const char32_t separator = link.character();
  if (!is_separator(separator) && separator != '|') return std::nullopt;
  const Number second = read_day(text, skip_spaces(text, link.end(), 1));
  if (!is_small(second)) return std::nullopt;
  const FoldedCursor second_link(text, skip_spaces(text, second.end, 1));
  if (second_link.character() == separator) {
    Number third = read_number(text, skip_spaces(text, second_link.end(), 1));
    const bool has_time_glued_on = third.digits == 6 && peek(text, third.end) == ':';  // 13/05/202410:30
    if (has_time_glued_on) third = read_number(text, third.begin, 4);
    if (third.digits == 4 && (has_time_glued_on || !goes_on(text, third.end, separator))) {
      return make_numeric(first, second, third.value, third.end, DateShape::kNumeric, separator, context);
    }
    if (separator == '|') return std::nullopt;
    const bool compact = !spaces_between(text, first, second) && !spaces_between(text, second, third);
    const bool stops = separator == '.' && !context.language.empty() && !speaks(context, "en");
    if (third.digits == 2 && (compact || stops) && !goes_on(text, third.end, separator) &&
        peek(text, third.end) != ':') {
      return read_short_year(first, second, third, separator, context);
    }
  }
  return separator == '|' ? std::nullopt : read_yearless_numeric(text, first, second, separator, context);
}

// The year of an era before `number`: 令和7年, 平成31年, 民國113年. 0: none stands there.
struct EraYear {
  int year = 0;
  std::size_t begin = 0;
};

EraYear era_year(std::string_view text, const Number& number) {
  struct Era {
    std::string_view name;
    int before_first;
  };
  constexpr Era kEras[] = {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"民國", 1911}, {"民国", 1911}};
  std::size_t end = number.begin;
  while (end > 0 && text[end - 1] == ' ') --end;
  for (const Era& era : kEras) {
    const std::size_t bytes = folded_suffix(text.substr(0, end), era.name);
    if (bytes != 0) return {as_int(number.value + era.before_first), end - bytes};
  }
  return {};
}

// ROC years stand without their era too, in dates of three digits: 113年5月13日, 113/05/13.
std::optional<DatePart> read_republic(std::string_view text, const Number& year, const DateContext& context) {
  if (!context.language.empty() && !speaks(context, "zh")) return std::nullopt;
  if (year.value < 79 || year.value > 189) return std::nullopt;
  const FoldedCursor link(text, skip_spaces(text, year.end, 1));
  const char32_t separator = link.character();
  const std::int64_t gregorian = year.value + 1911;
  if (separator == U'年') return read_month_and_day(text, year.begin, link.end(), gregorian);
  if (!speaks(context, "zh") || !is_separator(separator)) return std::nullopt;
  const Number month = read_number(text, link.end());
  const FoldedCursor second_link(text, month.end);
  if (month.digits != 2 || second_link.character() != separator) return std::nullopt;
  const Number day = read_number(text, second_link.end());
  const auto found = day.digits == 2 ? day_of(gregorian, month.value, day.value) : std::nullopt;
  if (!found || goes_on(text, day.end, separator)) return std::nullopt;
  return make_part(*found, year.begin, day.end, DateShape::kYearFirst);
}

std::optional<DatePart> read_compact(const Number& number) {
  const auto found = day_of(number.value / 10000, number.value / 100 % 100, number.value % 100);
  if (!found || number.value / 10000 != found->year) return std::nullopt;
  return make_part(*found, number.begin, number.end, DateShape::kCompact);
}

// What may not stand directly before a numeric date: the rest of a number, an address, a price, a name.
bool is_glued_before(std::string_view text, std::size_t begin, bool year_first) {
  std::size_t i = begin;
  const char32_t c = previous_folded(text, i);
  switch (c) {
    case '$':
    case U'€':
    case U'£':
    case U'¥':
    case '#':
    case '_':
    case '+':
    case '=':
    case '&':
    case '%':
      return true;
    case '.':
    case '-':
    case '/':
    case ',':
    case ':':
      return digit_value(peek_before(text, i)) >= 0;
    default:
      break;
  }
  if (c >= 0x80 || !is_letter(c)) return false;
  // A word run into its date (Published2024-05-13) is seen; v2.10.2020 and x1/2/2024 are names.
  const bool word = is_letter(peek_before(text, i));
  return !(word && year_first);
}

}  // namespace

std::optional<DatePart> read_date_at(std::string_view text, const Number& number, const DateContext& context) {
  if (number.digits == 3) {
    auto part = read_republic(text, number, context);
    if (const EraYear era = era_year(text, number); part && era.year != 0) part->mention.begin = era.begin;
    return part;
  }
  if (number.digits == 8) return is_glued_before(text, number.begin, false) ? std::nullopt : read_compact(number);
  if (number.digits == 4) {
    if (full_year(number.value) == 0 && !is_jalali_year(number.value)) return std::nullopt;
    return is_glued_before(text, number.begin, true) ? std::nullopt : read_year_first(text, number, context);
  }
  if (!is_small(number)) return std::nullopt;
  const FoldedCursor sign(text, skip_spaces(text, number.end, 1));
  if (is_year_sign(sign.character())) {
    const EraYear era = era_year(text, number);
    if (era.year != 0) return read_month_and_day(text, era.begin, sign.end(), era.year);
    // 24年5月13日
    if (number.digits != 2) return std::nullopt;
    auto part = read_month_and_day(text, number.begin, sign.end(), short_year(number.value, context));
    if (part) part->mention.shape = DateShape::kShortYear;
    return part;
  }
  if (is_month_sign(sign.character())) {
    const Number day = read_day(text, skip_spaces(text, sign.end(), 1));
    const std::size_t end = past_day_sign(text, day.end);
    if (!is_small(day) || end == day.end) return std::nullopt;
    return make_yearless(number.value, day.value, number.begin, end, context);
  }
  if (!is_glued_before(text, number.begin, true)) {
    auto part = read_numeric(text, number, context);
    // A word run into its date (Posted05.06.2024) is believed where the year is written out.
    const bool plain = part && part->mention.shape == DateShape::kNumeric;
    if (part && (plain || !is_glued_before(text, number.begin, false))) return part;
  }
  if (number.value < 1 || number.value > 31) return std::nullopt;
  if (auto part = read_day_first_named(text, number, context)) return part;
  return read_month_first_named(text, number, context);
}

std::optional<DatePart> read_date_around_year_sign(std::string_view text, std::size_t at) {
  constexpr std::size_t kSignBytes = 3;
  const Number year = read_numeral_before(text, at);
  if (!year) return std::nullopt;
  const EraYear era = era_year(text, year);
  const std::int64_t value = era.year != 0 ? era.year : year.digits == 4 ? year.value : 0;
  if (value == 0 || full_year(value) == 0) return std::nullopt;
  return read_month_and_day(text, era.year != 0 ? era.begin : year.begin, at + kSignBytes, value);
}

}  // namespace newsclip::extract
