// Frames whose text the page itself holds: in <noframes>, which parsers take for raw text, or in an attribute.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsclip::dom {

// The page without the tags of its frames, so that the text for browsers without them is read; nothing where a page has
// no frames or no such text.
std::optional<std::string> open_frames(std::string_view html);

// The page with what browsers show of <iframe srcdoc="...">, a document as savers of pages write it, in the frame's
// place; nothing where there is none. A document whose markup would swallow what stands behind it stays closed.
std::optional<std::string> open_frame_documents(std::string_view html);

}  // namespace newsclip::dom
