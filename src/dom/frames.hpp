// Pages of frames: their own text stands in <noframes>, which parsers take for raw text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsclip::dom {

// The page without the tags of its frames, so that the text for browsers without them is read; nothing where a page has
// no frames or no such text.
std::optional<std::string> open_frames(std::string_view html);

}  // namespace newsclip::dom
