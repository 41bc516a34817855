#include "facts/source/source_confidence.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace newsclip::extract {
namespace {

TEST(SourceConfidence, EachWeightIsOfOneKindOfPlace) {
  const struct {
    double weight;
    SourceSignal kind;
  } rows[] = {{1.0, kSourceSignal_labelled}, {.8, kSourceSignal_labelled}, {.79, kSourceSignal_beside},
              {.7, kSourceSignal_beside},    {.69, kSourceSignal_agency},  {.5, kSourceSignal_agency},
              {.4, kSourceSignal_site}};
  for (const auto& row : rows) {
    const SourceSignals signals = source_signals({.value = "x", .origin = "y", .block = -1, .weight = row.weight});
    EXPECT_EQ(signals[kSourceSignal_bias], 1);
    EXPECT_EQ(signals[row.kind], 1) << row.weight;
    EXPECT_EQ(std::ranges::count(signals, 1.F), 2) << row.weight;
  }
}

TEST(SourceConfidence, ALabelledZoneIsSurerThanTheSites) {
  EXPECT_GT(zone_confidence({.value = "x", .origin = "y", .block = -1, .weight = 1}),
            zone_confidence({.value = "x", .origin = "y", .block = -1, .weight = .5}));
}

}  // namespace
}  // namespace newsclip::extract
