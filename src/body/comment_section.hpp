// Readers' comments below a text whose elements do not say so by their names.
#pragma once

#include <optional>
#include <span>

#include "page/page_analysis.hpp"

namespace newsclip::extract {

// From their heading to the end of the element that holds them. `likely`: the words of each block that is likely to be
// of the body, 0 for the others.
std::optional<BlockRange> find_comment_section(const PageAnalysis& page, std::span<const double> likely);

}  // namespace newsclip::extract
