// Dates with a month's name. Internal to date_patterns.
#pragma once

#include <optional>
#include <string_view>

#include "dates/date_parts.hpp"

namespace newsclip::extract {

// 13 mai 2024; 12–14 May 2024.
std::optional<DatePart> read_day_first_named(std::string_view text, const Number& day, const DateContext& context);

// May 13, 2024; May 12–14, 2024, the name standing before the number.
std::optional<DatePart> read_month_first_named(std::string_view text, const Number& day, const DateContext& context);

// 2024 May 13, 2024. május 13., 2024. gada 13. maijs, after the year.
std::optional<DatePart> read_year_first_named(std::string_view text, const Number& year, const DateContext& context);

}  // namespace newsclip::extract
