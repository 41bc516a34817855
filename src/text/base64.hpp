// Base64 as records, MIME and names carry it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsclip::reader {

// The bytes that RFC 4648 base64 stands for, in its usual or its URL alphabet; the padding may be missing and white
// space may stand anywhere. nullopt when `text` is something else.
std::optional<std::string> decode_base64(std::string_view text);

// RFC 2045, 6.8: up to the padding, characters outside of the usual alphabet left out.
std::string decode_mime_base64(std::string_view text);

// RFC 4648 base64 with its usual alphabet and padding.
std::string encode_base64(std::string_view bytes);

}  // namespace newsclip::reader
