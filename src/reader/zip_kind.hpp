// What a zip archive holds, by the names of its entries.
#pragma once

#include <optional>
#include <string_view>

#include "newsclip/newsclip.hpp"

namespace newsclip::reader {

// Of bytes that begin like a zip archive: kEpub, kOffice, kMaff, kWacz, or kZip for any other.
ReadFault zip_kind(std::string_view bytes);

// What the name of an entry says of the archive that it is in; nothing for most.
std::optional<ReadFault> zip_kind_by_name(std::string_view name);

// Whether a zip archive ends the bytes, whatever they begin with.
bool ends_with_zip(std::string_view bytes);

}  // namespace newsclip::reader
