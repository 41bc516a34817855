// The day that a page's address names: /2023/11/07/, /20231107/, 2023-11-07, t20231107_123.html, /2023/nov/07/,
// /2023-11/07/.
#pragma once

#include <optional>
#include <string_view>

#include "dates/date_mention.hpp"

namespace newsclip::extract {

// begin and end are bytes of `url`. Host names and numbers that are no day give nullopt; kCompact for digits that could
// be an id.
std::optional<DateMention> date_from_url(std::string_view url);

}  // namespace newsclip::extract
