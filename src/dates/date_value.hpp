// A date that is the whole of a value: an attribute, a meta element's content, a JSON string or number.
#pragma once

#include <optional>
#include <string_view>

#include "dates/date_mention.hpp"

namespace newsclip::extract {

// ISO 8601 in all its forms (extended, basic, week, ordinal; fractions dropped), RFC 2822, ctime, ECMAScript's Date,
// epochs in seconds or milliseconds, "20240513125214", "20 05 2024 09:47:48", "2007-08-20-23:59:59", and all that
// find_dates reads, with a label before it if need be. nullopt: no day with a year in it.
std::optional<DateMention> parse_date(std::string_view value, const DateContext& context = {});

}  // namespace newsclip::extract
