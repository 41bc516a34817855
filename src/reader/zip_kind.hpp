// What a zip archive holds, by the names of its entries.
#pragma once

#include <string_view>

#include "newsclip/newsclip.hpp"

namespace newsclip::reader {

// Of bytes that begin like a zip archive: kEpub, kOffice, kMaff, kWacz, or kZip for any other.
ReadFault zip_kind(std::string_view bytes);

// Whether a zip archive ends the bytes, whatever they begin with.
bool ends_with_zip(std::string_view bytes);

}  // namespace newsclip::reader
