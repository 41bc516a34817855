// Why an article is what it is: what extract_article notes where it decides, when it is asked to.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "newsclip/article.hpp"

namespace newsclip {

// A block of the page, in the article or out of it.
struct TracedBlock {
  BlockType type = BlockType::kParagraph;
  int level = 0;
  std::string text;
  std::string path;             // of the element that holds it, "article.story > div"; "" where it has no names
  bool in = false;              // the article's blocks are those that are in, in this order
  std::optional<double> score;  // log-odds that it is of the body; none for text out of the page's data
  std::string_view rule;        // the rule that took it in or out, whose name lasts; "" where the score alone decided
};

// Blocks [first, end) that are an article of their own: "own" this page's, "other" another, "entry" one of a list.
struct TracedUnit {
  std::size_t first = 0;
  std::size_t end = 0;
  std::string_view place;
};

// What may be a fact, and where it was found.
struct TracedCandidate {
  std::string value;
  std::string origin;            // as in Article::evidence
  std::optional<double> weight;  // the finder's own, higher is better; none where the first one is taken
  bool chosen = false;
  int block = -1;  // into Trace::blocks; -1: not in visible text
};

struct TracedFact {
  std::string name;                         // as Article has it
  std::vector<TracedCandidate> candidates;  // those that were chosen first
  std::optional<double> confidence;         // that it is right; a fact that is too unlikely is not given
};

// What spoke for or against the page as an article.
struct TracedSign {
  std::string what;
  std::string value;
};

struct Trace {
  std::string language;             // BCP 47, "" unknown
  bool rtl = false;                 // its script is written from right to left
  std::string url;                  // "" unknown
  std::optional<Charset> charset;   // left to the caller, as is Article's
  bool cut = false;                 // likewise: the page's data ended early
  std::vector<TracedBlock> blocks;  // in reading order, then those out of data
  std::vector<TracedUnit> units;
  std::vector<TracedFact> facts;
  std::optional<NoArticle> reason;  // nothing: an article
  std::vector<TracedSign> signs;
};

}  // namespace newsclip
