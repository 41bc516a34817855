#include "dates/date_parts.hpp"

#include <gtest/gtest.h>

#include <cstdint>

namespace newsclip::extract {
namespace {

TEST(DateParts, Years) {
  EXPECT_EQ(full_year(2024), 2024);
  EXPECT_EQ(full_year(2567), 2024);  // Buddhist
  EXPECT_EQ(full_year(1850), 0);
  EXPECT_EQ(full_year(9999), 0);
  EXPECT_TRUE(is_jalali_year(1403));
  EXPECT_FALSE(is_jalali_year(1445));
  EXPECT_EQ(short_year(24, DateContext{"de", DayOrder::kUnknown, {}}), 2024);
  EXPECT_EQ(short_year(67, DateContext{"th", DayOrder::kUnknown, {}}), 2024);
  EXPECT_EQ(day_of(1403, 1, 1, true), (CivilDay{2024, 3, 20}));
  EXPECT_FALSE(day_of(2024, 13, 1));
  EXPECT_GT(as_int(std::int64_t{1} << 40), 9999);
}

TEST(DateParts, ADayWithoutAYearIsTheLastOne) {
  const DateContext context{"", DayOrder::kUnknown, {2024, 3, 1}};
  const auto before = make_yearless(2, 28, 0, 5, context);
  ASSERT_TRUE(before);
  EXPECT_EQ(before->mention.day, (CivilDay{2024, 2, 28}));
  const auto after = make_yearless(3, 5, 0, 5, context);
  ASSERT_TRUE(after);
  EXPECT_EQ(after->mention.day, (CivilDay{2023, 3, 5}));
  EXPECT_FALSE(make_yearless(2, 30, 0, 5, context));
}

}  // namespace
}  // namespace newsclip::extract
