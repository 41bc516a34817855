#include "dates/relative_dates.hpp"

#include <gtest/gtest.h>

#include "folding_marks.hpp"

namespace newsclip::extract {
namespace {

TEST(RelativeDates, CountFromTheCapturedDay) {
  const struct {
    std::string_view language;
    std::string_view text;
    std::string_view expected;
  } cases[] = {
      {"en", "3 hours ago", "2024-05-15"},
      {"en", "Published 2 days ago", "2024-05-13"},
      {"de", "vor 2 Tagen", "2024-05-13"},
      {"de", "gestern, 10:30 Uhr", "2024-05-14T10:30"},
      {"de", "hier", ""},
      {"fr", "hier à 10h30", "2024-05-14T10:30"},
      {"fr", "il y a 3 jours", "2024-05-12"},
      {"es", "hace 2 días", "2024-05-13"},
      {"es", "ayer", "2024-05-14"},
      {"zh", "昨天 18:21", "2024-05-14T18:21"},
      {"zh", "3天前", "2024-05-12"},
      {"zh", "5分钟前", "2024-05-15"},
      {"ja", "3日前", "2024-05-12"},
      {"ja", "昨日 10:30", "2024-05-14T10:30"},
      {"ko", "3일 전", "2024-05-12"},
      {"ru", "2 дня назад", "2024-05-13"},
      {"ru", "вчера, 10:30", "2024-05-14T10:30"},
      {"ar", "قبل 3 أيام", "2024-05-12"},
      {"pt", "há 2 dias", "2024-05-13"},
      {"it", "2 giorni fa", "2024-05-13"},
      {"tr", "3 gün önce", "2024-05-12"},
      {"hi", "3 दिन पहले", "2024-05-12"},
      {"en", "yesterday", "2024-05-14"},
      {"en", "2 weeks ago", "2024-05-01"},
      {"", "3 hours ago", "2024-05-15"},
      {"", "昨天", "2024-05-14"},
      {"vi", "3 ngày trước", "2024-05-12"},
      {"pl", "2 dni temu", "2024-05-13"},
      {"el", "πριν από 3 ημέρες", "2024-05-12"},
  };
  for (const auto& c : cases) {
    const auto found = find_relative_date(c.text, {c.language, DayOrder::kUnknown, {2024, 5, 15}});
    EXPECT_EQ(found ? to_iso(*found) : "", c.expected) << c.language << ": " << c.text;
    for_marked(c.text, [&](std::string_view text) {
      const auto again = find_relative_date(text, {c.language, DayOrder::kUnknown, {2024, 5, 15}});
      EXPECT_EQ(again ? to_iso(*again) : "", c.expected) << c.language << ": " << text;
    });
  }
  EXPECT_FALSE(find_relative_date("yesterday", {"en", DayOrder::kUnknown, {}}));
}

}  // namespace
}  // namespace newsclip::extract
