// Dates in running text, in the spellings of about sixty languages: orders, month names, digits and calendars.
//
//   "Publié le 13 mai 2024 à 10h30"  ->  2024-05-13 10:30   (kNamed)
//   "2024年5月22日週三 上午8:21"       ->  2024-05-22 08:21   (kYearFirst)
//   "10-0812:00"                     ->  ????-10-08 12:00   (kNoYear)
//
// Not dates: version numbers, addresses, prices, scores, days that do not exist. One pass, linear time; memory only for
// what is found. For a value that is a date as a whole (meta, attribute, JSON) use parse_date of date_value.hpp, which
// reads more forms.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "dates/date_mention.hpp"

namespace newsclip::extract {

// All dates of `text` (UTF-8) in order, not overlapping. Relative ones only where the captured day is known and the
// text is short (a byline says "yesterday" of itself, a paragraph of its story).
std::vector<DateMention> find_dates(std::string_view text, const DateContext& context = {});

// The first of them that begins with its year, as the dates in names and lines of labels do.
std::optional<DateMention> find_year_first_date(std::string_view text);

// The order of day and month that the unambiguous numeric dates among `mentions` show; kUnknown when none does or they
// disagree. `text` is what they were found in.
DayOrder shown_order(std::string_view text, std::span<const DateMention> mentions);

}  // namespace newsclip::extract
