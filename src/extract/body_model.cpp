#include "extract/body_model.hpp"

#include "extract/binned_trees.hpp"

namespace newsclip::extract {
namespace {

#include "extract/body_model.inc"

static_assert(std::size(kBodyCutsOfFeature) == kFeatureCount, "the model was trained on other features");

}  // namespace

std::vector<float> score_blocks(const PageAnalysis& page) {
  std::vector<float> scores(page.list.blocks.size());
  predict_rows(kBodyTrees, page.features, scores);
  return scores;
}

}  // namespace newsclip::extract
