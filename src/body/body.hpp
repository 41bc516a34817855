// From the blocks' scores to the article's body.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "data/declared_kind.hpp"
#include "newsclip/trace.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

struct Body {
  std::vector<std::size_t> blocks;  // indices into the page's blocks, in reading order; empty: no article
  std::vector<float> scores;        // the model's log-odds, by block
  double confidence = 0;            // expected word F1, 0 to 1
  std::size_t refused = 0;          // words that judge_body took away: the page is no article
};

// What spoke for or against the page as an article, for whoever asks.
using Signs = std::vector<TracedSign>;

inline void note_sign(Signs* signs, std::string_view what, std::string_view value) {
  if (signs != nullptr) signs->push_back({std::string(what), std::string(value)});
}

// Its words, a character of a script without spaces as one.
std::size_t visible_words(const PageAnalysis& page, const Body& body);

// What the block model takes for the body, be the page an article or not.
// `traced` are the page's blocks, or none: their scores, whether they are in and by which rule are filled in.
Body find_body(const PageAnalysis& page, std::span<TracedBlock> traced = {});

// Judges the page as a whole: fills the confidence, or takes the blocks away where the page is no article.
void judge_body(const PageAnalysis& page, const DeclaredKind& declared, Body& body, Signs* signs = nullptr);

}  // namespace newsclip::extract
