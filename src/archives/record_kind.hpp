// Whether a file holds records, and in which format.
#pragma once

#include <optional>
#include <string_view>

#include "archives/record_head.hpp"

namespace newsclip::archives {

// Told by the first bytes, unpacked where they are packed.
std::optional<Format> record_format(std::string_view beginning);

}  // namespace newsclip::archives
