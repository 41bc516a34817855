// What the decoders of East Asian encodings share: ASCII, and characters of two bytes or more that begin above it.
#pragma once

#include <cstddef>
#include <string_view>

#include "reader/encodings/utf8.hpp"

namespace newsclip::reader {

using Byte = unsigned char;

inline bool in(unsigned value, unsigned low, unsigned high) { return value - low <= high - low; }

// The unit at `pointer` of an index, 0 when there is none.
template <std::size_t size>
unsigned look_up(const char16_t (&table)[size], unsigned pointer) {
  return pointer < size - 1 ? table[pointer] : 0U;
}

inline void put_or_error(unsigned unit, Utf8Sink& sink) {
  if (unit != 0) {
    sink.put_bmp(unit);
  } else {
    sink.put_error();
  }
}

// Writes the character of two bytes, or an error for unit 0. Returns how many bytes it takes: after an error ASCII in
// the second place is read again.
inline std::size_t put_pair(unsigned unit, unsigned trail, Utf8Sink& sink) {
  put_or_error(unit, sink);
  return unit != 0 || trail >= 0x80 ? 2 : 1;
}

// Calls `put_character(p, end)` at each byte above ASCII; it writes to `sink`, a step at most, and returns how many
// bytes it has taken.
template <class PutCharacter>
void decode_multi_byte(std::string_view bytes, Utf8Sink& sink, PutCharacter put_character) {
  const auto* p = reinterpret_cast<const Byte*>(bytes.data());
  const Byte* const end = p + bytes.size();
  while (p < end) {
    if (*p < 0x80) {
      p = sink.copy_ascii(p, end);
    } else {
      sink.reserve_step();
      p += put_character(p, end);
    }
  }
}

}  // namespace newsclip::reader
