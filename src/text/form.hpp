// Forms: parts of a text in their order, "*" for whatever stands between them.
#pragma once

#include <string_view>

namespace newsclip::extract {

// Whether the text has the form: it begins with the first part, and may go on behind the last. "this text*by machine",
// "*may be reached at".
bool has_form(std::string_view text, std::string_view form);

}  // namespace newsclip::extract
