#include "extract/body_model.hpp"

#include "extract/tree_model.hpp"

namespace newsclip::extract {
namespace {

#include "extract/body_model.inc"

constexpr TreeModel kModel{kBodyNodes, kBodyRoots};

}  // namespace

float score_block(std::span<const float> features) { return predict(kModel, features); }

std::vector<float> score_blocks(const PageAnalysis& page) {
  std::vector<float> scores(page.list.blocks.size());
  predict_rows(kModel, page.features, kFeatureCount, scores);
  return scores;
}

}  // namespace newsclip::extract
