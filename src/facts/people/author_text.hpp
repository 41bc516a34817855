// What the text of a place that may give an author is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "data/statements.hpp"
#include "facts/people/author_candidate.hpp"

namespace newsclip::extract {

// Outlets, platforms, sites, agencies and offices are sources: "中国新闻网", "Reuters", "宣传部".
bool is_source(std::string_view text);

// The names of a line that has nothing but itself to speak for it: Chinese and Korean ones have common given names.
std::vector<std::string> bare_names(std::string_view line);

// Whether most letters of a text are Latin ones; true where there are none.
bool is_latin(std::string_view text);

// Less brackets of either width around the whole and a dash before it: "（林小满）", "— Mira Tolland".
std::string_view without_frame(std::string_view text);

// Which kind of place in the page's data states an author.
AuthorFeature data_feature(const Statement& item);

}  // namespace newsclip::extract
