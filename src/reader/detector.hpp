// A guess at the encoding of a page that does not say it, or says it wrongly.
#pragma once

#include <string_view>

#include "reader/encoding.hpp"

namespace newsclip::reader {

// The likeliest legacy encoding of a page that is not UTF-8. `language` (a BCP 47 tag, lower-cased) and `url` are hints
// that decide between near equals; both may be "".
Encoding guess_encoding(std::string_view bytes, std::string_view language, std::string_view url);

// Whether the bytes can be what was declared: decoding gives no more errors than a right declaration leaves.
bool is_plausible(std::string_view bytes, Encoding declared);

}  // namespace newsclip::reader
