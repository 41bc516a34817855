// Days of the proleptic Gregorian calendar, and the other calendars in which pages write their dates.
#pragma once

#include <cstdint>
#include <optional>

namespace newsclip::extract {

// A day; year 0 means "unknown". Compared in calendar order.
struct CivilDay {
  int year = 0;
  int month = 0;
  int day = 0;
  auto operator<=>(const CivilDay&) const = default;
};

// News pages exist from these years on; the last is a bound for nonsense, not for the future.
inline constexpr int kFirstYear = 1990;
inline constexpr int kLastYear = 2100;

// Whether such a day exists in a year from kFirstYear to kLastYear.
bool valid_day(int year, int month, int day);
inline bool valid_day(const CivilDay& d) { return valid_day(d.year, d.month, d.day); }

// Days since 1970-01-01, and back (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
std::int64_t days_from_civil(const CivilDay& day);
CivilDay civil_from_days(std::int64_t days);

// The Gregorian day of a Solar Hijri (Jalali) date, by the 33-year rule; good for 1244 to 1472 (1865 to 2093). nullopt:
// no such day.
std::optional<CivilDay> from_jalali(int year, int month, int day);

// 0 Monday … 6 Sunday.
int weekday(const CivilDay& day);

// The day of an ISO 8601 week date; weekday 1 Monday … 7 Sunday.
std::optional<CivilDay> from_iso_week(int year, int week, int day);

}  // namespace newsclip::extract
