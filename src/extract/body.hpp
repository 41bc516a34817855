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

// The article's body by the learned models; no blocks when the page is no article.
Body choose_body(const PageAnalysis& page);

// The assembly alone: `scores` are the model's log-odds that each block belongs to the body. Gives kept blocks in
// reading order.
std::vector<std::size_t> assemble_body(const PageAnalysis& page, std::span<const float> scores);

}  // namespace newsclip::extract
