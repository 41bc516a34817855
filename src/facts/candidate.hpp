// A possible value of a fact, and where it was found. Finders return these; choose_facts.cpp alone decides between
// them.
#pragma once

#include <string>
#include <vector>

namespace newsclip::extract {

struct Candidate {
  std::string value;   // folded text, never empty
  std::string origin;  // as written to `evidence`: "h1", "meta og:title", "label 来源", "json-ld datePublished" …
  int block = -1;      // the block it stands in; -1: not in visible text
  double weight = 0;   // the finder's own ranking among its candidates, higher is better
};

using Candidates = std::vector<Candidate>;

}  // namespace newsclip::extract
