// The trees in C++ give the trainer's scores, on rows that it stored.
#include "extract/body_model.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

struct Row {
  float features[kFeatureCount];
  float log_odds;
};

#include "body_model_rows.inc"

TEST(BodyModel, AgreesWithTheTrainer) {
  ASSERT_GE(std::size(kBodyRows), 20U);
  PageAnalysis page{
      .document = dom::Document::parse("<p>x"), .list = {}, .tree = {}, .title = {}, .url = {}, .features = {}};
  page.list.blocks.resize(std::size(kBodyRows));
  for (const Row& row : kBodyRows) {
    page.features.insert(page.features.end(), std::begin(row.features), std::end(row.features));
  }
  const std::vector<float> scores = score_blocks(page);
  ASSERT_EQ(scores.size(), std::size(kBodyRows));
  for (std::size_t b = 0; b < scores.size(); ++b) EXPECT_NEAR(scores[b], kBodyRows[b].log_odds, 1e-6 * 32);
}

}  // namespace
}  // namespace newsclip::extract
