// What the text of a place that may give an author is.
#pragma once

#include <string_view>

namespace newsclip::extract {

// Outlets, platforms, sites and agencies are sources: "中国新闻网", "Reuters", "harbour.example".
bool is_source(std::string_view text);

// Less brackets of either width around the whole and a dash before it: "（林小满）", "— Mira Tolland".
std::string_view without_frame(std::string_view text);

}  // namespace newsclip::extract
