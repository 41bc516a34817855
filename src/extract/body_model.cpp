#include "extract/body_model.hpp"

#include "extract/tree_model.hpp"

namespace newsclip::extract {
namespace {

#include "extract/body_model.inc"

constexpr TreeModel kModel{kBodyNodes, kBodyRoots};

}  // namespace

float score_block(std::span<const float> features) { return predict(kModel, features); }

std::vector<float> score_blocks(const PageAnalysis& page) {
  std::vector<float> scores;
  scores.reserve(page.list.blocks.size());
  for (std::size_t b = 0; b < page.list.blocks.size(); ++b) scores.push_back(score_block(page.features_of(b)));
  return scores;
}

}  // namespace newsclip::extract
