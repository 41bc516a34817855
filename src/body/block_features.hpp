// Each block as a row of numbers for the body model. The columns are those of block_feature_table.hpp.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "body/block_feature_table.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

enum Feature : std::size_t {
#define NEWSCLIP_FEATURE(name, definition) kF_##name,
  NEWSCLIP_FEATURES(NEWSCLIP_FEATURE)
#undef NEWSCLIP_FEATURE
      kFeatureCount
};

inline constexpr FeatureDefinition kFeatureDefinitions[] = {
#define NEWSCLIP_FEATURE(name, definition) {#name, definition},
    NEWSCLIP_FEATURES(NEWSCLIP_FEATURE)
#undef NEWSCLIP_FEATURE
};

// Is given rows of kFeatureCount floats, one row after the other; they last until it returns.
using RowTaker = std::function<void(std::span<const float> rows)>;
inline constexpr std::size_t kRowsAtOnce = 128;

// Makes a row for each block, in order, and gives them away at most kRowsAtOnce at a time: all of a long page at once
// would take more memory than the rest of it. Only exact operations are used, so that every machine gives the same
// numbers.
void make_features(const PageAnalysis& page, const RowTaker& take);

}  // namespace newsclip::extract
