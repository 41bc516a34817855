// Which way a language is written.
#pragma once

#include <string_view>

namespace newsclip {

// Whether the script of a language, as BCP 47 names it, runs from right to left: by the script where one is named.
bool runs_from_right(std::string_view language);

}  // namespace newsclip
