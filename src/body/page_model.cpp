#include "body/page_model.hpp"

#include <algorithm>
#include <string_view>

#include "body/tree_model.hpp"

namespace newsclip::extract {
namespace {

#include "body/page_model.inc"

#ifndef NEWSCLIP_NEW_FEATURES
static_assert(std::ranges::equal(kPageFeatureDefinitions, kPageFeatureNames, {}, &FeatureDefinition::name),
              "the model was trained on other features; train it again");
#endif

constexpr TreeModel kKindModel{kKindNodes, kKindRoots};
constexpr TreeModel kConfidenceModel{kConfidenceNodes, kConfidenceRoots};

}  // namespace

float score_page(const PageFeatureRow& features) { return predict(kKindModel, features); }

double expected_f1(const PageFeatureRow& features) {
  const auto f1 = static_cast<double>(kConfidenceBase + predict(kConfidenceModel, features));
  return std::clamp(f1, 0.0, 1.0);
}

}  // namespace newsclip::extract
