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

}  // namespace
}  // namespace newsclip::extract
