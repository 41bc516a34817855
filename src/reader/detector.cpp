#include "reader/detector.hpp"

#include <cstddef>

#include "reader/decode.hpp"

namespace newsclip::reader {
namespace {

// Cut and damaged characters are a few in a thousand at most.
constexpr std::size_t kErrorShare = 50;

std::size_t non_ascii(std::string_view bytes) {
  std::size_t count = 0;
  for (const char c : bytes) count += static_cast<unsigned char>(c) >> 7;
  return count;
}

}  // namespace

// The default of browsers until the bytes themselves are weighed.
Encoding guess_encoding(std::string_view /*bytes*/, std::string_view /*language*/, std::string_view /*url*/) {
  return Encoding::kWindows1252;
}

bool is_plausible(std::string_view bytes, Encoding declared) {
  return decode(bytes, declared).errors * kErrorShare <= non_ascii(bytes);
}

}  // namespace newsclip::reader
