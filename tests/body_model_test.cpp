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
  for (const Row& row : kBodyRows) EXPECT_NEAR(score_block(row.features), row.log_odds, 1e-6 * 32);
}

TEST(BodyModel, ScoresManyBlocksAsItScoresOne) {
  for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{8}, std::size(kBodyRows)}) {
    PageAnalysis page{
        .document = dom::Document::parse("<p>x"), .list = {}, .tree = {}, .title = {}, .url = {}, .features = {}};
    page.list.blocks.resize(count);
    for (std::size_t b = 0; b < count; ++b) {
      page.features.insert(page.features.end(), std::begin(kBodyRows[b].features), std::end(kBodyRows[b].features));
    }
    const std::vector<float> scores = score_blocks(page);
    ASSERT_EQ(scores.size(), count);
    for (std::size_t b = 0; b < count; ++b) EXPECT_EQ(scores[b], score_block(page.features_of(b)));
  }
}

}  // namespace
}  // namespace newsclip::extract
