// A name that a page gives, measured, and the page around it as finding authors sees it.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "body/body.hpp"
#include "facts/people/author_features.hpp"
#include "page/page_analysis.hpp"
#include "page/page_labels.hpp"

namespace newsclip::extract {

enum AuthorFeature : std::size_t {
#define NEWSCLIP_AUTHOR_FEATURE(name, definition) kAuthor_##name,
  NEWSCLIP_AUTHOR_FEATURES(NEWSCLIP_AUTHOR_FEATURE)
#undef NEWSCLIP_AUTHOR_FEATURE
      kAuthorFeatureCount
};
using AuthorRow = std::array<float, kAuthorFeatureCount>;

struct AuthorCandidate {
  std::string name;
  std::string letters;  // letters_of(name)
  std::string origin;   // the first that gave it
  int block = -1;       // where that is; -1: not in visible text
  AuthorRow row{};
  double weight = 0;  // log-odds of being an author
};

extern const AuthorRow kAuthorWeights;  // the learned ones

struct AuthorPage {
  const PageAnalysis& page;
  const Body& body;
  int headline = -1;  // its block, -1 unknown
  std::span<const PageLabel> labels;
  std::string_view site;  // its name, "" unknown
  std::string_view title;
  std::span<const std::string> editors;  // whom labels call so
};

}  // namespace newsclip::extract
