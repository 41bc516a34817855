// Days as they are given with pages.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsclip {

// A day of the calendar written as YYYY-MM-DD.
bool is_date(std::string_view text);

// The day of `2024-05-18` or `2024-05-18T09:30:00Z`; nullopt when it is none.
std::optional<std::string> day_of(std::string_view time);

}  // namespace newsclip
