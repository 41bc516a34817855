// Whether a page was saved as text (by a text browser, a converter, copy and paste) and not as HTML.
#pragma once

#include <string_view>

namespace newsclip::plain_text {

// True where no tag of HTML is found. A "<" in running text is no tag, an unknown name in angle brackets neither.
bool looks_like_text_page(std::string_view text);

}  // namespace newsclip::plain_text
