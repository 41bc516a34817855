// The learned body model: how likely each block belongs to the article's body.
#pragma once

#include <span>
#include <vector>

#include "extract/page_analysis.hpp"

namespace newsclip::extract {

// Log-odds that a block with these features (feature_table.hpp) is part of the body.
float score_block(std::span<const float> features);

// The scores of all blocks of the page.
std::vector<float> score_blocks(const PageAnalysis& page);

}  // namespace newsclip::extract
