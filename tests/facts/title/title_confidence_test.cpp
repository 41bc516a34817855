#include "facts/title/title_confidence.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace newsclip::extract {
namespace {

TitleCandidate candidate(double weight) {
  TitleCandidate one;
  one.weight = weight;
  return one;
}

TEST(TitleConfidence, KnowsRivals) {
  std::vector<TitleCandidate> found = {candidate(5), candidate(4.5), candidate(0)};
  found[0].row[kTitle_h1] = found[0].row[kTitle_sources] = 1;
  const TitleSignals close = title_signals(found);
  EXPECT_EQ(close[kTitleSignal_h1], 1);
  EXPECT_EQ(close[kTitleSignal_part], 0);
  EXPECT_EQ(close[kTitleSignal_short_lead], 1);
  EXPECT_EQ(close[kTitleSignal_by_rule], 0);
  EXPECT_NEAR(close[kTitleSignal_odds], .49, .01);
  std::swap(found[0], found[2]);  // preferred for what the page shows
  const TitleSignals preferred = title_signals(found);
  EXPECT_EQ(preferred[kTitleSignal_by_rule], 1);
  EXPECT_EQ(preferred[kTitleSignal_part], 1);
  EXPECT_LT(preferred[kTitleSignal_odds], -4);
  EXPECT_EQ(title_signals(std::vector{candidate(0)})[kTitleSignal_short_lead], 0);
}

}  // namespace
}  // namespace newsclip::extract
