// What the readers of a page's data are given and fill.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "data/statements.hpp"
#include "newsclip/article.hpp"

namespace newsclip::extract {

// A text that structured data or a script's state offers as the article's body.
struct BodyCandidate {
  std::vector<Block> blocks;  // paragraphs, headings, list items, quotes; at least one
  std::string origin;         // "json-ld articleBody", "state blocks", "state html", "state strings"
  Belonging belonging = Belonging::kPage;
  std::size_t words = 0;  // a CJK character counts as a word
};

struct PageData {
  StatementList statements;           // of each fact in order of trust within one origin: document order
  std::vector<BodyCandidate> bodies;  // best first: those of this article, then the longest
};

}  // namespace newsclip::extract
