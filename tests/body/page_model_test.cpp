// The trees in C++ give the trainer's scores, on rows that it drew at the cuts of its trees.
#include "body/page_model.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace newsclip::extract {
namespace {

struct Row {
  PageFeatureRow features;
  float log_odds;
  float f1;
};

#include "body/page_model_rows.inc"

TEST(PageModel, AgreesWithTheTrainer) {
  ASSERT_GE(std::size(kPageRows), 20U);
  for (const Row& row : kPageRows) {
    EXPECT_NEAR(score_page(row.features), row.log_odds, 1e-6 * 32);
    EXPECT_NEAR(expected_f1(row.features), std::clamp(row.f1, 0.0F, 1.0F), 1e-6 * 32);
  }
}

}  // namespace
}  // namespace newsclip::extract
