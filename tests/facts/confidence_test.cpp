#include "facts/confidence.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace newsclip::extract {
namespace {

TEST(Confidence, OddsAmongCandidates) {
  EXPECT_FLOAT_EQ(log_odds_among(1, std::array{1.0, 1.0}), 0);
  EXPECT_FLOAT_EQ(log_odds_among(1, std::array{1.0, 0.0}), 1);
  EXPECT_FLOAT_EQ(log_odds_among(0, std::array{2.0, 0.0}), -2);
  EXPECT_NEAR(log_odds_among(0, std::array{0.0, 0.0, 0.0}), -std::log(2), 1e-6);
  EXPECT_FLOAT_EQ(log_odds_among(1, std::array{1.0}), kMostOdds);  // alone
  EXPECT_FLOAT_EQ(log_odds_among(1e9, std::array{1e9, -1e9}), kMostOdds);
  EXPECT_FLOAT_EQ(log_odds_among(-1e9, std::array{1e9, -1e9}), -kMostOdds);
}

TEST(Confidence, IsAProbabilityThatGrowsWithTheOdds) {
  const auto of_title = [](float odds) {
    TitleSignals signals{};
    signals[kTitleSignal_bias] = 1;
    signals[kTitleSignal_odds] = odds;
    return title_confidence(signals);
  };
  const auto of_day = [](float odds) {
    DaySignals signals{};
    signals[kDaySignal_bias] = 1;
    signals[kDaySignal_odds] = odds;
    return day_confidence(signals);
  };
  const auto of_authors = [](float odds) {
    AuthorsSignals signals{};
    signals[kAuthorsSignal_bias] = 1;
    signals[kAuthorsSignal_weakest] = odds;
    return authors_confidence(signals);
  };
  for (float odds = -kMostOdds; odds < kMostOdds; ++odds) {
    EXPECT_GT(of_title(odds), 0);
    EXPECT_LT(of_title(odds), of_title(odds + 1));
    EXPECT_LT(of_day(odds), of_day(odds + 1));
    EXPECT_LT(of_authors(odds), of_authors(odds + 1));
    EXPECT_LT(of_title(odds + 1), 1);
  }
}

}  // namespace
}  // namespace newsclip::extract
