#include "dates/calendar.hpp"

#include <gtest/gtest.h>

#include <cstdint>

namespace newsclip::extract {
namespace {

TEST(Calendar, ValidDay) {
  EXPECT_TRUE(valid_day(2024, 2, 29));
  EXPECT_TRUE(valid_day(2000, 2, 29));
  EXPECT_TRUE(valid_day(1990, 1, 1));
  EXPECT_FALSE(valid_day(2023, 2, 29));
  EXPECT_FALSE(valid_day(2100, 2, 29));
  EXPECT_FALSE(valid_day(2023, 13, 45));
  EXPECT_FALSE(valid_day(2023, 4, 31));
  EXPECT_FALSE(valid_day(2023, 0, 1));
  EXPECT_FALSE(valid_day(2023, 1, 0));
  EXPECT_FALSE(valid_day(1989, 12, 31));
  EXPECT_FALSE(valid_day(2101, 1, 1));
}

TEST(Calendar, DaysGoThereAndBack) {
  EXPECT_EQ(days_from_civil({1970, 1, 1}), 0);
  EXPECT_EQ(days_from_civil({2000, 3, 1}), 11017);
  EXPECT_EQ(days_from_civil({2024, 3, 1}) - days_from_civil({2024, 2, 28}), 2);
  EXPECT_EQ(days_from_civil({2023, 12, 31}) - days_from_civil({2024, 1, 1}), -1);
  for (std::int64_t day = -200000; day < 200000; day += 7) ASSERT_EQ(days_from_civil(civil_from_days(day)), day);
}

TEST(Calendar, Jalali) {
  const struct {
    int year, month, day;
    CivilDay expected;
  } cases[] = {
      {1403, 1, 1, {2024, 3, 20}},   {1402, 1, 1, {2023, 3, 21}},    {1403, 2, 24, {2024, 5, 13}},
      {1399, 12, 30, {2021, 3, 20}}, {1403, 12, 30, {2025, 3, 20}},  {1404, 1, 1, {2025, 3, 21}},
      {1400, 7, 1, {2021, 9, 23}},   {1375, 10, 11, {1996, 12, 31}}, {1404, 9, 4, {2025, 11, 25}},
  };
  for (const auto& c : cases) {
    const auto found = from_jalali(c.year, c.month, c.day);
    ASSERT_TRUE(found) << c.year << '/' << c.month << '/' << c.day;
    EXPECT_EQ(*found, c.expected) << c.year << '/' << c.month << '/' << c.day;
  }
  EXPECT_FALSE(from_jalali(1402, 12, 30));  // no leap year
  EXPECT_FALSE(from_jalali(1402, 7, 31));
  EXPECT_FALSE(from_jalali(1402, 13, 1));
  EXPECT_FALSE(from_jalali(2024, 1, 1));
}

TEST(Calendar, Weeks) {
  EXPECT_EQ(weekday({2024, 5, 13}), 0);
  EXPECT_EQ(weekday({1970, 1, 1}), 3);
  EXPECT_EQ(weekday({1960, 1, 3}), 6);
  EXPECT_EQ(from_iso_week(2024, 20, 1), (CivilDay{2024, 5, 13}));
  EXPECT_EQ(from_iso_week(2020, 53, 5), (CivilDay{2021, 1, 1}));
  EXPECT_EQ(from_iso_week(2021, 1, 1), (CivilDay{2021, 1, 4}));
  EXPECT_FALSE(from_iso_week(2021, 53, 1));
  EXPECT_FALSE(from_iso_week(2021, 1, 8));
}

}  // namespace
}  // namespace newsclip::extract
