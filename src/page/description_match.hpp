// How much of each block the page's description repeats.
#pragma once

#include <string_view>
#include <vector>

#include "page/blocks.hpp"

namespace newsclip::extract {

// By block, the share of its runs of three words that stand in the description, 0 to 1.
std::vector<float> match_description(const BlockList& list, std::string_view description);

}  // namespace newsclip::extract
