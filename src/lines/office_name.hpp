// Names of offices and bodies, which write nothing themselves.
#pragma once

#include <string_view>

namespace newsclip::extract {

// Whether a word of the names of bodies or places stands in a text: "Northshore Trust", "Saltwick Harbour".
bool has_office_word(std::string_view text);

// A council, a ministry, a department: "Saltwick Town Council", "宣传部". Desks of papers are none: some sign so.
bool is_office_name(std::string_view text);

}  // namespace newsclip::extract
