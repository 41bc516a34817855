// Containers of pages that begin as text: their first lines tell them from texts about such files.
#pragma once

#include <optional>
#include <string_view>

#include "newsclip/newsclip.hpp"

namespace newsclip::reader {

// kWarc, kArc, kMbox, kWebarchive (as XML), kHar, kJson, kSingleFile; nothing for a page.
std::optional<ReadFault> text_container(std::string_view bytes);

}  // namespace newsclip::reader
