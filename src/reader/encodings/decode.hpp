// Decoders of the WHATWG Encoding Standard. Total: bad bytes become U+FFFD exactly where the standard puts it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "reader/encodings/encoding.hpp"
#include "reader/encodings/utf8.hpp"

namespace newsclip::reader {

struct Decoded {
  std::string text;        // valid UTF-8
  std::size_t errors = 0;  // how many U+FFFD stand for bad bytes
};

// Decodes all of `bytes`. A byte order mark is a character like others: the caller takes it off.
Decoded decode(std::string_view bytes, Encoding encoding);

// One decoder each, for decode().
void decode_utf8(std::string_view bytes, Utf8Sink& sink);
void decode_utf16(std::string_view bytes, bool big_endian, Utf8Sink& sink);
void decode_single_byte(std::string_view bytes, const char16_t* upper_half, Utf8Sink& sink);
void decode_gb18030(std::string_view bytes, Utf8Sink& sink);
void decode_big5(std::string_view bytes, Utf8Sink& sink);
void decode_euc_kr(std::string_view bytes, Utf8Sink& sink);
void decode_euc_jp(std::string_view bytes, Utf8Sink& sink);
void decode_shift_jis(std::string_view bytes, Utf8Sink& sink);
void decode_iso_2022_jp(std::string_view bytes, Utf8Sink& sink);

}  // namespace newsclip::reader
