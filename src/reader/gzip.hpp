// Gzip and deflate, unpacked at once and bounded.
#pragma once

#include <cstddef>
#include <string_view>
#include <variant>

#include "newsclip/newsclip.hpp"
#include "reader/inflated.hpp"

namespace newsclip::reader {

// Whether the bytes begin like gzip.
bool is_gzip(std::string_view bytes);

// Inflates gzip of one member or several; what follows the last member is ignored. Gives kTooLarge as soon as more than
// `max_bytes` come out and kBadGzip when nothing does.
std::variant<Inflated, ReadFault> inflate_gzip(std::string_view gzip, std::size_t max_bytes);

// The same of deflate, which HTTP has with zlib's header and without.
enum class Deflate { kZlib, kRaw };
std::variant<Inflated, ReadFault> inflate_deflate(std::string_view packed, std::size_t max_bytes, Deflate form);

}  // namespace newsclip::reader
