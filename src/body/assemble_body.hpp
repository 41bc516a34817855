// From the blocks' scores to the body.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "newsclip/trace.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

// `scores` are the model's log-odds that each block belongs to the body. Gives kept blocks in reading order.
// `traced` are the page's blocks, or none: each that a rule keeps or drops, whatever its score, gets the rule's name.
std::vector<std::size_t> assemble_body(const PageAnalysis& page, std::span<const float> scores,
                                       std::span<TracedBlock> traced = {});

}  // namespace newsclip::extract
