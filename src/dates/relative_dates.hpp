// Dates that are counted from the day on which the page was fetched: "3 hours ago", "gestern", "昨天 18:21".
#pragma once

#include <optional>
#include <string_view>

#include "dates/date_mention.hpp"

namespace newsclip::extract {

// The first relative date of a short text; nullopt where there is none or `context.captured` is unknown. Days and
// longer units give a day, hours and less the captured day (its time is not known, so "20 hours ago" may be off by
// one).
std::optional<DateMention> find_relative_date(std::string_view text, const DateContext& context);

}  // namespace newsclip::extract
