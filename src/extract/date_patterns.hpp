// The shapes in which a date stands around its first number. Used by find_dates, which adds the times; nothing else
// needs this.
#pragma once

#include <optional>
#include <string_view>

#include "extract/date_lexer.hpp"
#include "extract/date_mention.hpp"

namespace newsclip::extract {

// A date found, its time not yet read, except where the time is glued to the date (…2024年5月13日08:49, 10-0812:00).
struct DatePart {
  DateMention mention;
  int first = 0;  // the first two parts of a numeric date as written, to learn the order of day and month from
  int second = 0;
  char32_t separator = 0;  // of a numeric date in day or month order, else 0
};

// The date whose first number is `number`; the words before it may belong to it too.
std::optional<DatePart> read_date_at(std::string_view text, const Number& number, const DateContext& context);

// A date around a 年 that begins at `at`: Chinese numerals and eras (二〇二三年五月, 令和七年, 民國一百一十三年).
std::optional<DatePart> read_date_around_year_sign(std::string_view text, std::size_t at);

}  // namespace newsclip::extract
