// From the blocks' scores to the article's body.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "data/declared_kind.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

struct Body {
  std::vector<std::size_t> blocks;  // indices into the page's blocks, in reading order; empty: no article
  std::vector<float> scores;        // the model's log-odds, by block
  double confidence = 0;            // expected word F1, 0 to 1
  std::size_t refused = 0;          // words that judge_body took away: the page is no article
};

// Its words, a character of a script without spaces as one.
std::size_t visible_words(const PageAnalysis& page, const Body& body);

// What the block model takes for the body, be the page an article or not.
Body find_body(const PageAnalysis& page);

// Judges the page as a whole: fills the confidence, or takes the blocks away where the page is no article.
void judge_body(const PageAnalysis& page, const DeclaredKind& declared, Body& body);

}  // namespace newsclip::extract
