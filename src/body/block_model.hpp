// The learned body model: how likely each block belongs to the article's body.
#pragma once

#include <span>
#include <vector>

#include "page/page_analysis.hpp"

namespace newsclip::extract {

// Of each block of the page, the log-odds that it is part of the body, from its features (block_feature_table.hpp).
std::vector<float> score_blocks(const PageAnalysis& page);

// The same of each of `rows`, which are kFeatureCount floats each; as many `scores` as rows.
void score_rows(std::span<const float> rows, std::span<float> scores);

}  // namespace newsclip::extract
