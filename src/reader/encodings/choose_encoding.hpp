// Which encoding a page is in: byte order mark, what the transport said, what the page declares, and what the bytes
// themselves allow; a guess where nothing is said or what is said cannot be true.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "newsclip/newsclip.hpp"
#include "reader/encodings/encoding.hpp"

namespace newsclip::reader {

struct Choice {
  Encoding encoding = Encoding::kUtf8;
  std::string_view from;    // bom, option, meta, xml, guess
  std::size_t mark = 0;     // length of the byte order mark
  bool valid_utf8 = false;  // after the mark everything is valid UTF-8, so that nothing needs decoding
  bool ascii = false;       // nothing but ASCII
  std::optional<std::string> text = std::nullopt;  // what follows the mark, where choosing has decoded it already
};

Choice choose_encoding(std::string_view bytes, const ReadOptions& options);

// UTF-16 without a byte order mark shows itself by the zero halves of its ASCII letters.
enum class Utf16Look { kNone, kLittleEndian, kBigEndian };
Utf16Look utf16_look(std::string_view bytes);

}  // namespace newsclip::reader
