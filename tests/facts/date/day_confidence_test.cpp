#include "facts/date/day_confidence.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace newsclip::extract {
namespace {

DayCandidate candidate(double weight, bool is_plausible) {
  DayCandidate one;
  one.weight = weight;
  one.is_plausible = is_plausible;
  return one;
}

TEST(DayConfidence, OnlyDaysThatMayBeCompete) {
  const std::vector<DayCandidate> days = {candidate(9, false), candidate(3, true), candidate(3, true)};
  EXPECT_FLOAT_EQ(day_signals(days[1], days)[kDaySignal_odds], 0);
  EXPECT_EQ(day_signals(days[1], days)[kDaySignal_by_rule], 0);
  const std::vector<DayCandidate> preferred = {candidate(1, true), candidate(3, true)};
  EXPECT_EQ(day_signals(preferred[0], preferred)[kDaySignal_by_rule], 1);
}

TEST(DayConfidence, OfAChange) {
  std::vector<DayCandidate> days = {candidate(3, true)};
  days[0].row[kDay_modified_label] = 1;
  EXPECT_EQ(day_signals(days[0], days)[kDaySignal_modified_only], 1);
  days[0].row[kDay_meta] = 1;
  EXPECT_EQ(day_signals(days[0], days)[kDaySignal_modified], 1);
  EXPECT_EQ(day_signals(days[0], days)[kDaySignal_modified_only], 0);
  EXPECT_EQ(day_signals(days[0], days)[kDaySignal_stated], 1);
}

}  // namespace
}  // namespace newsclip::extract
