// The headline: what might be it, measured. choose_facts.cpp chooses.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "body/body.hpp"
#include "data/statements.hpp"
#include "facts/title/title_features.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

enum TitleFeature : std::size_t {
#define NEWSCLIP_TITLE_FEATURE(name, definition) kTitle_##name,
  NEWSCLIP_TITLE_FEATURES(NEWSCLIP_TITLE_FEATURE)
#undef NEWSCLIP_TITLE_FEATURE
      kTitleFeatureCount
};
using TitleRow = std::array<float, kTitleFeatureCount>;

struct TitleCandidate {
  std::string value;    // as shown, where it is shown
  std::string letters;  // letters_of(value)
  std::string origin;   // the strongest
  int block = -1;       // -1: not in visible text
  TitleRow row{};
  double weight = 0;  // by the learned weights
};

// Best first, no two of the same letters. `url` is "" where it is not known.
std::vector<TitleCandidate> find_titles(const PageAnalysis& page, const Body& body,
                                        std::span<const Statement> statements, std::string_view url);

}  // namespace newsclip::extract
