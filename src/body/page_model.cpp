#include "body/page_model.hpp"

#include <algorithm>
#include <string_view>

#include "body/tree_model.hpp"

namespace newsclip::extract {
namespace {

#include "body/page_model.inc"

constexpr std::string_view kPageNames[] = {
#define NEWSCLIP_FEATURE(name, definition) #name,
    NEWSCLIP_PAGE_KIND_FEATURES(NEWSCLIP_FEATURE)
#undef NEWSCLIP_FEATURE
};
static_assert(std::ranges::equal(kPageNames, kPageFeatureNames),
              "the model was trained on other features; train it again");

constexpr TreeModel kKindModel{kKindNodes, kKindRoots};
constexpr TreeModel kConfidenceModel{kConfidenceNodes, kConfidenceRoots};

}  // namespace

float score_page(const PageFeatureRow& features) { return predict(kKindModel, features); }

double expected_f1(const PageFeatureRow& features) {
  const auto f1 = static_cast<double>(kConfidenceBase + predict(kConfidenceModel, features));
  return std::clamp(f1, 0.0, 1.0);
}

}  // namespace newsclip::extract
