// From the blocks' scores to the article's body.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "extract/page_analysis.hpp"

namespace newsclip::extract {

struct Body {
  std::vector<std::size_t> blocks;  // indices into the page's blocks, in reading order; empty: no article
  double confidence = 0;            // expected word F1, 0 to 1
};

// `scores` are the model's log-odds that each block belongs to the body.
Body assemble_body(const PageAnalysis& page, std::span<const float> scores);

}  // namespace newsclip::extract
