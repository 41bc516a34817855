#include "dates/date_mention.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace newsclip::extract {
namespace {

DateMention mention(std::optional<TimeOfDay> time = {}, std::optional<int> offset = {}) {
  DateMention m;
  m.day = {2024, 5, 6};
  m.time = time;
  m.offset_minutes = offset;
  return m;
}

TEST(DateMention, IsWrittenAsIso) {
  EXPECT_EQ(to_iso(mention()), "2024-05-06");
  EXPECT_EQ(to_iso(mention(TimeOfDay{9, 5})), "2024-05-06T09:05");
  EXPECT_EQ(to_iso(mention(TimeOfDay{9, 5, 7}, 0)), "2024-05-06T09:05:07+00:00");
  EXPECT_EQ(to_iso(mention(TimeOfDay{9, 5}, -210)), "2024-05-06T09:05-03:30");
  EXPECT_EQ(to_iso(CivilDay{1999, 12, 31}), "1999-12-31");
}

TEST(DateMention, DaysAreReadStrictly) {
  EXPECT_EQ(parse_iso_day("2024-02-29"), (CivilDay{2024, 2, 29}));
  for (const char* text : {"", "2023-02-29", "2024-2-9", "2024-02-09 ", "2024/02/09", "20240209", "abcd-ef-gh"}) {
    EXPECT_FALSE(parse_iso_day(text)) << text;
  }
  EXPECT_EQ(swapped({2024, 5, 6}), (CivilDay{2024, 6, 5}));
}

}  // namespace
}  // namespace newsclip::extract
