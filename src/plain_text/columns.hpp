// Layout tables that w3m printed side by side: a menu's lines on the left, the article's on the right.
#pragma once

#include <string>
#include <string_view>

namespace newsclip::plain_text {

// The text with the left column's lines put before the right column's; as it was where there is no second column.
std::string split_columns(std::string_view text);

}  // namespace newsclip::plain_text
