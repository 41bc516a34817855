// Whether a file holds records, and in which format.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "archives/record_head.hpp"

namespace newsclip::archives {

// The first bytes of a file, unpacked where they are packed: so many as show what it is. `unpacked` holds them.
std::string_view kind_sample(std::string_view beginning, std::string& unpacked);

// Told by the sample of a file.
std::optional<Format> record_format(std::string_view sample);

}  // namespace newsclip::archives
