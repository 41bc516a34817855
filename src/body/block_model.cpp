#include "body/block_model.hpp"

#include <algorithm>
#include <string_view>

#include "body/binned_trees.hpp"
#include "body/block_features.hpp"

namespace newsclip::extract {
namespace {

#include "body/block_model.inc"

#ifndef NEWSCLIP_NEW_FEATURES
static_assert(std::ranges::equal(kFeatureDefinitions, kBodyFeatureNames, {}, &FeatureDefinition::name),
              "the model was trained on other features; train it again");
static_assert(std::size(kBodyCutsOfFeature) == kFeatureCount);
#endif

}  // namespace

std::vector<float> score_blocks(const PageAnalysis& page) {
  std::vector<float> scores(page.list.blocks.size());
  std::span<float> left = scores;
  make_features(page, [&left](std::span<const float> rows) {
    const std::size_t count = rows.size() / kFeatureCount;
    score_rows(rows, left.first(count));
    left = left.subspan(count);
  });
  return scores;
}

void score_rows(std::span<const float> rows, std::span<float> scores) { predict_rows(kBodyTrees, rows, scores); }

}  // namespace newsclip::extract
