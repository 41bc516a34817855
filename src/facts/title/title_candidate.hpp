// What might be the headline, measured.
#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "facts/title/title_features.hpp"

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
  double weight = 0;  // by the weights
};

inline constexpr float kUnlikeTitle = .3F;  // likeness to <title> below which a block is not what it names

extern const TitleRow kTitleWeights;  // the learned ones

}  // namespace newsclip::extract
