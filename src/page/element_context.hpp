// What an element tells about the text inside it, by its tag, role, microdata and style.
#pragma once

#include <cstdint>

#include "dom/document.hpp"

namespace newsclip::extract {

using enum dom::Context;
using dom::kContextCount;

// The bits of Context that this element itself adds.
std::uint32_t element_context(const dom::Document& document, dom::NodeIndex node);

}  // namespace newsclip::extract
