// Whether a page that was saved as text is written in sentences, or is source code, data or a log.
#pragma once

#include <string_view>

namespace newsclip::plain_text {

// False where more of the text is lines of code, markup, records or stamped messages than running text, in any script.
// Menus and headings say nothing, so that a page of them alone passes. Linear.
bool reads_like_prose(std::string_view text);

}  // namespace newsclip::plain_text
