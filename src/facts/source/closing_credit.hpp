// Outlets in the last words of a text, and in a field that they share with a person.
#pragma once

#include <string_view>

namespace newsclip::extract {

// "…（海滨日报）", "(海滨日报)": an outlet's name in brackets at the end; "" when there is none.
std::string_view bracketed_outlet(std::string_view text);

// "海濱廣播電台林小滿報導" as the last sentence: the outlet before the reporter's name.
std::string_view reporting_outlet(std::string_view text);

// The short line "Theo Tin Sông" of a Vietnamese text: the origin after "according to".
std::string_view vietnamese_origin(std::string_view line, std::string_view body);

// The name in brackets of a dateline: "Northwire" of "QUELLSTADT (Northwire) — …"; "" when there is none.
std::string_view bracketed_in_dateline(std::string_view text);

// "石小满/海滨青年报": of two names the one that is an outlet's.
std::string_view outlet_of_pair(std::string_view value);

// Whether a Chinese name ends as those of papers, broadcasters and sites do; columns ("综合新闻") do not.
bool names_house(std::string_view name);

}  // namespace newsclip::extract
