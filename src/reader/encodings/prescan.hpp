// What a page declares about itself within its own bytes, found as browsers find it (HTML Standard, "prescan a byte
// stream to determine its encoding", and what the parser still meets after it).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reader/encodings/encoding.hpp"

namespace newsclip::reader {

// The encoding that a <meta> names: the standard's prescan of the first 1,024 bytes, then any <meta> up to the end of
// the head, or in the first 16 KB when no end is found there. UTF-16 in a <meta> means UTF-8, x-user-defined
// windows-1252.
std::optional<Encoding> meta_encoding(std::string_view bytes);

// The encoding that an XML declaration at the very beginning names.
std::optional<Encoding> xml_encoding(std::string_view bytes);

// The value of the `lang` or `xml:lang` attribute of <html>, lower-cased, or the content-language that a <meta> gives;
// "" when there is none. A hint for guesses.
std::string language_hint(std::string_view bytes);

}  // namespace newsclip::reader
