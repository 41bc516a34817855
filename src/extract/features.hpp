// Each block as a row of numbers for the body model. The columns are those of feature_table.hpp.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "extract/blocks.hpp"
#include "extract/containers.hpp"
#include "extract/feature_table.hpp"
#include "extract/title_match.hpp"

namespace newsclip::extract {

enum Feature : std::size_t {
#define NEWSCLIP_FEATURE(name, definition) kF_##name,
  NEWSCLIP_FEATURES(NEWSCLIP_FEATURE)
#undef NEWSCLIP_FEATURE
      kFeatureCount
};

std::span<const FeatureDefinition> feature_definitions();

// What the page says of itself, for likeness; "" when it does not.
struct PageHints {
  std::string_view title;  // og:title or the like, else <title>
  std::string_view description;
};

// n rows of kFeatureCount floats, one row after the other. Only exact operations are used, so that every machine
// gives the same numbers.
using FeatureRows = std::vector<float>;
FeatureRows make_features(const dom::Document& document, const BlockList& list, const ContainerTree& tree,
                          const TitleMatch& title, const PageHints& hints);

}  // namespace newsclip::extract
