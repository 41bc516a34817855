// The trees in C++ give the trainer's scores, on rows that it stored.
#include "body/block_model.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "body/block_features.hpp"

namespace newsclip::extract {
namespace {

struct Row {
  float features[kFeatureCount];
  float log_odds;
};

#include "body/block_model_rows.inc"

TEST(BodyModel, AgreesWithTheTrainer) {
  ASSERT_GE(std::size(kBodyRows), 20U);
  std::vector<float> rows;
  for (const Row& row : kBodyRows) rows.insert(rows.end(), std::begin(row.features), std::end(row.features));
  std::vector<float> scores(std::size(kBodyRows));
  score_rows(rows, scores);
  for (std::size_t b = 0; b < scores.size(); ++b) EXPECT_NEAR(scores[b], kBodyRows[b].log_odds, 1e-6 * 32);
}

}  // namespace
}  // namespace newsclip::extract
