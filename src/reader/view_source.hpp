// Pages of a browser's view of a source, saved as pages: the source's lines in a table or a list, coloured and escaped.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsclip::reader {

// The source that is shown; nothing where the text is no such page. Linear in the text, and no longer than it.
std::optional<std::string> undo_view_source(std::string_view text);

}  // namespace newsclip::reader
