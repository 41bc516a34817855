// From the blocks' scores to the body.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "page/page_analysis.hpp"

namespace newsclip::extract {

// `scores` are the model's log-odds that each block belongs to the body. Gives kept blocks in reading order.
std::vector<std::size_t> assemble_body(const PageAnalysis& page, std::span<const float> scores);

}  // namespace newsclip::extract
