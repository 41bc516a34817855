// Brotli, unpacked in pieces into bounded room.
#pragma once

#include <cstddef>
#include <string_view>
#include <variant>

#include "newsclip/newsclip.hpp"
#include "reader/inflated.hpp"

namespace newsclip::reader {

// What follows the end is ignored. Gives kTooLarge as soon as more than `max_bytes` come out, kBadCoding when nothing
// does, as where the window is larger than the 16 MiB of RFC 7932, and kBrotliCoding where brotli was left out of the
// build. Nothing marks brotli: of other bytes some nonsense may come out, as a rule `cut`.
std::variant<Inflated, ReadFault> unpack_brotli(std::string_view packed, std::size_t max_bytes);

}  // namespace newsclip::reader
