// Pages in two encodings at once: templates in one and content in another, and text that was encoded twice. Repaired
// only where the bytes leave no doubt, and never in a page that writes about such damage.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reader/encodings/encoding.hpp"
#include "reader/encodings/guess_encoding.hpp"

namespace newsclip::reader {

// The text of UTF-8 with runs in a single-byte encoding, or of windows-1252 with runs of UTF-8; `chosen` is the
// encoding of the page as a whole. nullopt when the page is not such a mixture.
std::optional<std::string> decode_mixed(std::string_view bytes, Encoding chosen, const Hints& hints);

// Text that was taken for windows-1252 while it was UTF-8 and encoded once more ("Ã©" for "é", throughout), as it was.
// nullopt when any doubt is left.
std::optional<std::string> undo_double_encoding(std::string_view text);

// Whether what a reader sees of the page names encodings, as articles about damaged text do.
bool discusses_encodings(std::string_view page);

}  // namespace newsclip::reader
