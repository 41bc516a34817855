#include "dates/date_named.hpp"

#include "dates/date_names.hpp"
#include "dates/time_of_day.hpp"
#include "text/fold.hpp"
#include "words/date_words.hpp"

namespace newsclip::extract {
namespace {

constexpr unsigned kMonths = name_bit(NameKind::kMonthName) | name_bit(NameKind::kJalali);

// Past "de", "of", "г.", full stops, commas and hyphens between a date's parts. At most three words.
std::size_t skip_links(std::string_view text, std::size_t i) {
  constexpr int kMostSteps = 6;
  for (int step = 0; step < kMostSteps; ++step) {
    const std::size_t before = i;
    i = skip_spaces(text, i, 3);
    const FoldedCursor at(text, i);
    const char32_t c = at.character();
    if (c == '.' || c == ',' || c == '-' || c == '/' || c == U'،' || c == U'၊' || c == '\'' || c == U'、') {
      i = at.end();
    } else {
      i = skip_word(text, i, date_words::kLinks);
    }
    if (i == before) break;
  }
  return i;
}

std::size_t skip_ordinal(std::string_view text, std::size_t i) { return skip_word(text, i, date_words::kOrdinals); }

struct Month {
  int value = 0;
  bool jalali = false;
  std::size_t end = 0;
};

// A month's name after links; the same month may be named twice (مايو/أيار).
std::optional<Month> read_month(std::string_view text, std::size_t i, const DateContext& context) {
  i = skip_links(text, i);
  auto name = match_name(text, i, kMonths, context.language);
  if (!name) return std::nullopt;
  Month month{name->value, name->kind == NameKind::kJalali, name->end};
  const FoldedCursor link(text, skip_spaces(text, month.end, 1));
  if (link.character() == '/' || link.character() == '(') {
    const auto second = match_name(text, skip_spaces(text, link.end(), 1), kMonths, context.language);
    if (second && second->value == month.value) {
      month.end = link.character() == '(' ? skip_character(text, second->end, ')') : second->end;
    }
  }
  return month;
}

// The year after a named month and a day: 2024, '24, 24 (after hyphens: 13-May-24). digits == 0: none.
Number read_year(std::string_view text, std::size_t i) {
  const std::size_t at = skip_links(text, i);
  Number year = read_number(text, at);
  // A year with its time or another element's number glued on: "202408:49", "20245757 shares".
  const bool is_glued = year.digits >= 6 && (year.begin > i || (year.digits == 6 && peek(text, year.end) == ':'));
  if (is_glued) year = read_number(text, at, 4);
  if (year.digits == 4) return year;
  if (year.digits == 2) {
    const char32_t before = peek_before(text, at);
    if ((before == '\'' || before == '-' || before == '.' || before == '/') && peek(text, year.end) != ':') return year;
    // 13 พ.ค. 67
    if (is_letter(before) || before == ' ') {
      const char32_t next = peek(text, year.end);
      if (at == skip_spaces(text, i, 1) && next != ':' && next != '.' && next != 'h' && year.value >= 10) {
        return Number{year.value, -2, year.begin, year.end};
      }
    }
  }
  return Number{0, 0, i, i};
}

// The year behind a time and its zone: "10:20:00 CST 2024", as programs write moments.
Number read_year_after_time(std::string_view text, std::size_t i) {
  constexpr int kLongestZone = 5;  // letters, or a sign and digits
  const Number none{0, 0, i, i};
  const auto time = read_time(text, skip_spaces(text, i, 2), true, "en");
  if (!time || time->time.second < 0) return none;
  std::size_t at = skip_spaces(text, time->end, 2);
  for (int letters = 0; letters < kLongestZone && is_letter(peek(text, at)); ++letters)
    at = FoldedCursor(text, at).end();
  const Number year = read_number(text, skip_spaces(text, at, 2));
  return year.digits == 4 && full_year(year.value) != 0 ? year : none;
}

// 13 mai 2024 (year may be missing), given its day and month.
std::optional<DatePart> finish_named(std::string_view text, std::size_t begin, std::int64_t day, const Month& month,
                                     std::size_t end, const DateContext& context) {
  Number year = read_year(text, end);
  if (year.digits == 0) year = read_year_after_time(text, end);
  const bool thai = speaks(context, "th");
  if (year.digits == 4 || year.digits == 2 || (year.digits == -2 && thai)) {
    const std::int64_t full = year.digits == 4 ? year.value : short_year(year.value, context);
    const auto found = day_of(full, month.value, day, month.jalali);
    if (found) return make_part(*found, begin, year.end, DateShape::kNamed);
    if (year.digits == 4 && full_year(year.value) != 0) return std::nullopt;
  }
  if (month.jalali) return std::nullopt;
  return make_yearless(month.value, day, begin, end, context);
}

}  // namespace

std::optional<DatePart> read_day_first_named(std::string_view text, const Number& day, const DateContext& context) {
  std::size_t i = skip_ordinal(text, day.end);
  const auto month = read_month(text, i, context);
  if (month) return finish_named(text, day.begin, day.value, *month, month->end, context);
  // A range: the second number's month is the first one's.
  i = skip_spaces(text, i, 2);
  if (const std::size_t stop = skip_character(text, i, '.'); stop != i) i = skip_spaces(text, stop, 1);
  std::size_t to = skip_word(text, i, date_words::kTo);
  if (to == i) to = skip_character(text, i, '-');
  if (to == i) return std::nullopt;
  const Number last = read_number(text, skip_spaces(text, to, 2));
  if (!is_small(last) || last.value > 31 || last.value <= day.value) return std::nullopt;
  const auto shared = read_month(text, skip_ordinal(text, last.end), context);
  if (!shared) return std::nullopt;
  auto part = finish_named(text, day.begin, day.value, *shared, shared->end, context);
  if (part) part->mention.range = true;
  return part;
}

std::optional<DatePart> read_month_first_named(std::string_view text, const Number& day, const DateContext& context) {
  const char32_t before = peek_before(text, day.begin);
  if (before != ' ' && before != '.' && before != ',' && !is_letter(before)) return std::nullopt;
  const auto name = match_name_before(text, day.begin, kMonths, context.language);
  if (!name) return std::nullopt;
  const Month month{name->value, name->kind == NameKind::kJalali, day.end};
  std::size_t end = skip_ordinal(text, day.end);
  bool range = false;
  if (const FoldedCursor link(text, skip_spaces(text, end, 1)); link.character() == '-') {
    const Number last = read_number(text, skip_spaces(text, link.end(), 1));
    if (is_small(last) && last.value > day.value && last.value <= 31 && peek(text, last.end) != ':') {
      range = true;
      end = skip_ordinal(text, last.end);
    }
  }
  auto part = finish_named(text, name->end, day.value, month, end, context);
  if (part) part->mention.range = range;
  return part;
}

std::optional<DatePart> read_year_first_named(std::string_view text, const Number& year, const DateContext& context) {
  std::size_t i = year.end;
  if (const auto month = read_month(text, i, context)) {
    const Number day = read_number(text, skip_links(text, month->end));
    if (!is_small(day) || peek(text, day.end) == ':') return std::nullopt;
    const auto found = day_of(year.value, month->value, day.value, month->jalali);
    if (!found) return std::nullopt;
    return make_part(*found, year.begin, skip_ordinal(text, day.end), DateShape::kNamed);
  }
  i = skip_links(text, i);
  const Number day = read_number(text, i);
  if (!is_small(day) || i == year.end) return std::nullopt;
  const auto month = read_month(text, skip_ordinal(text, day.end), context);
  if (!month) return std::nullopt;
  // "2024, 13 May 2023" is two things: the second year belongs to the month.
  const Number other = read_year(text, month->end);
  if (other.digits == 4) return std::nullopt;
  const auto found = day_of(year.value, month->value, day.value, month->jalali);
  if (!found) return std::nullopt;
  return make_part(*found, year.begin, month->end, DateShape::kNamed);
}

}  // namespace newsclip::extract
