// The shapes in which a date stands around its first number. Used by find_dates, which adds the times; nothing else
// needs this.
#pragma once

#include <optional>
#include <string_view>

#include "dates/date_lexer.hpp"
#include "dates/date_mention.hpp"
#include "dates/date_parts.hpp"

namespace newsclip::extract {

// The date whose first number is `number`; the words before it may belong to it too.
std::optional<DatePart> read_date_at(std::string_view text, const Number& number, const DateContext& context);

// A date around a 年 that begins at `at`: Chinese numerals and eras (二〇二三年五月, 令和七年, 民國一百一十三年).
std::optional<DatePart> read_date_around_year_sign(std::string_view text, std::size_t at);

}  // namespace newsclip::extract
