// What the readers of named and of numeric dates share: a date found, and the years. Internal to date_patterns and
// date_named.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "dates/date_lexer.hpp"
#include "dates/date_mention.hpp"

namespace newsclip::extract {

// A date found, its time not yet read, except where the time is glued to the date (…2024年5月13日08:49, 10-0812:00).
struct DatePart {
  DateMention mention;
  int first = 0;  // the first two parts of a numeric date as written, to learn the order of day and month from
  int second = 0;
  char32_t separator = 0;  // of a numeric date in day or month order, else 0
};

// Saturating: values too large for a date stay too large.
int as_int(std::int64_t value);

inline bool is_small(const Number& n) { return n.digits >= 1 && n.digits <= 2; }

inline bool speaks(const DateContext& context, std::string_view language) {
  return context.language.starts_with(language);
}

// The Gregorian year of a four-digit one: Buddhist years are 543 ahead. 0: no year that a page could be from.
int full_year(std::int64_t year);

// Solar Hijri years of the web; later ones would be years of the lunar Hijri calendar, which is 40 years ahead.
bool is_jalali_year(std::int64_t year);

// The year that two digits mean; Buddhist in Thai.
int short_year(std::int64_t year, const DateContext& context);

std::optional<CivilDay> day_of(std::int64_t year, std::int64_t month, std::int64_t day, bool jalali = false);

DatePart make_part(const CivilDay& day, std::size_t begin, std::size_t end, DateShape shape);

// A day whose year is not given: the last such day that is not after the captured one.
std::optional<DatePart> make_yearless(std::int64_t month, std::int64_t day, std::size_t begin, std::size_t end,
                                      const DateContext& context);

}  // namespace newsclip::extract
