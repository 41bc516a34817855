#include "dates/calendar.hpp"

namespace newsclip::extract {
namespace {

bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int month_days(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && leap(year) ? 29 : kDays[month - 1];
}

}  // namespace

bool valid_day(int year, int month, int day) {
  return year >= kFirstYear && year <= kLastYear && month >= 1 && month <= 12 && day >= 1 &&
         day <= month_days(year, month);
}

std::int64_t days_from_civil(const CivilDay& day) {
  const std::int64_t y = day.month <= 2 ? day.year - 1 : day.year;
  const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
  const std::int64_t year_of_era = y - era * 400;
  const std::int64_t day_of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

CivilDay civil_from_days(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t day_of_era = days - era * 146097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted_month = (5 * day_of_year + 2) / 153;
  const std::int64_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  return {static_cast<int>(year_of_era + era * 400 + (month <= 2 ? 1 : 0)), static_cast<int>(month),
          static_cast<int>(day_of_year - (153 * shifted_month + 2) / 5 + 1)};
}

std::optional<CivilDay> from_jalali(int year, int month, int day) {
  if (year < 1244 || year > 1472 || month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) {
    return std::nullopt;
  }
  // Days since 979-01-01, whose Gregorian day is 1600-03-20; leap years stand at fixed places of a 33-year cycle.
  const std::int64_t years = year - 979;
  const auto day_number = [](std::int64_t y, int m, int d) {
    return 365 * y + y / 33 * 8 + (y % 33 + 3) / 4 + (m <= 7 ? (m - 1) * 31 : 186 + (m - 7) * 30) + d - 1;
  };
  const std::int64_t n = day_number(years, month, day);
  if (month == 12 && day == 30 && n == day_number(years + 1, 1, 1)) return std::nullopt;
  return civil_from_days(days_from_civil({1600, 3, 20}) + n);
}

int weekday(const CivilDay& day) {
  const std::int64_t n = (days_from_civil(day) + 3) % 7;  // 1970-01-01 was a Thursday
  return static_cast<int>(n < 0 ? n + 7 : n);
}

std::optional<CivilDay> from_iso_week(int year, int week, int day) {
  if (year < kFirstYear || year > kLastYear || week < 1 || week > 53 || day < 1 || day > 7) return std::nullopt;
  const CivilDay fourth{year, 1, 4};  // always in week 1
  const std::int64_t monday = days_from_civil(fourth) - weekday(fourth);
  const CivilDay found = civil_from_days(monday + (week - 1) * 7 + day - 1);
  if (week == 53 && civil_from_days(monday + 52 * 7 + 3).year != year) return std::nullopt;
  return found;
}

}  // namespace newsclip::extract
