// What unpacked bytes are: a page, or something that is no page at all.
#pragma once

#include <optional>
#include <string_view>

#include "newsclip/newsclip.hpp"

namespace newsclip::reader {

// Why unpacked bytes cannot be a page: known by their first bytes, or full of control characters.
std::optional<ReadFault> fault_of(std::string_view bytes);

// What to say of more bytes than may be: the fault of what they begin like, be it packed by gzip or zstd, else
// kTooLarge.
ReadFault fault_of_beginning(std::string_view bytes);

}  // namespace newsclip::reader
