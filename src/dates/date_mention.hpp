// A date as written on a page, read into numbers. See date_text.hpp (in running text), date_value.hpp (a whole
// attribute, meta or JSON value) and date_url.hpp for the readers; shown_dates.hpp for the finder over a page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "dates/calendar.hpp"

namespace newsclip::extract {

struct TimeOfDay {
  int hour = 0;
  int minute = 0;
  int second = -1;  // -1: not given
};

// How it is written, the strongest first.
enum class DateShape : std::uint8_t {
  kYearFirst,  // 2024-05-13, 2024年5月13日, 2024. május 13.
  kNamed,      // 13 May 2024, May 13, 2024
  kNumeric,    // 13/5/2024
  kCompact,    // 20240513
  kShortYear,  // 13.5.24
  kEpoch,      // 1715590134
  kRelative,   // 3 hours ago, gestern: counted from the captured day
  kNoYear,     // May 13; 05-13 08:49
};

struct DateMention {
  // Gregorian. `day.year` is 0 for kNoYear where the context gives no captured day; else always a valid day.
  CivilDay day;
  std::optional<TimeOfDay> time;
  std::optional<int> offset_minutes;  // east of Greenwich; only with a time
  std::size_t begin = 0;              // bytes of the text read, time and zone included
  std::size_t end = 0;
  DateShape shape = DateShape::kNumeric;
  bool ambiguous_order = false;  // day and month could be swapped, and the order was chosen by language or default
  bool range = false;            // the first day of a range of days: an event rather than a publication

  bool has_year() const { return day.year != 0 && shape != DateShape::kNoYear; }
};

enum class DayOrder : std::uint8_t { kUnknown, kDayFirst, kMonthFirst };

// What is known beside the text.
struct DateContext {
  std::string_view language;            // BCP 47, "" unknown; decides between orders and like-named months
  DayOrder order = DayOrder::kUnknown;  // as other dates of the page show it; wins over the language
  CivilDay captured;                    // year 0: unknown; no relative dates then
};

// YYYY-MM-DD, or YYYY-MM-DDTHH:MM[:SS][±HH:MM] where there is a time. Needs a year.
std::string to_iso(const DateMention& mention);
std::string to_iso(const CivilDay& day);

// The reading with day and month swapped, for ambiguous_order.
CivilDay swapped(const CivilDay& day);

// Exactly YYYY-MM-DD, a valid day.
std::optional<CivilDay> parse_iso_day(std::string_view text);

}  // namespace newsclip::extract
