#include "dates/date_names.hpp"

#include <gtest/gtest.h>

#include <string>

#include "folding_marks.hpp"

namespace newsclip::extract {
namespace {

constexpr unsigned kAll = ~0U;

TEST(DateNames, Match) {
  const struct {
    std::string_view text, language;
    NameKind kind;
    int value;
    std::string_view name;  // "" where there is none
  } rows[] = {
      {"March 3", "en", NameKind::kMonthName, 3, "March"},
      {"MÄRZ", "de", NameKind::kMonthName, 3, "MÄRZ"},
      {"Marz", "de", NameKind::kMonthName, 3, "Marz"},  // accents do not matter
      {"Sept. 4", "en", NameKind::kMonthName, 9, "Sept."},
      {"août", "fr", NameKind::kMonthName, 8, "août"},
      {"мая", "ru", NameKind::kMonthName, 5, "мая"},
      {"grudnia", "pl", NameKind::kMonthName, 12, "grudnia"},
      {"Μαΐου", "el", NameKind::kMonthName, 5, "Μαΐου"},
      {"مايو", "ar", NameKind::kMonthName, 5, "مايو"},
      {"พฤษภาคม", "th", NameKind::kMonthName, 5, "พฤษภาคม"},
      {"мая2024", "ru", NameKind::kMonthName, 5, "мая"},
      {"listopad", "hr", NameKind::kMonthName, 10, "listopad"},
      {"listopad", "pl", NameKind::kMonthName, 11, "listopad"},
      {"Freitag", "de", NameKind::kWeekday, 5, "Freitag"},
      {"星期五", "zh", NameKind::kWeekday, 5, "星期五"},
      {"金曜日", "ja", NameKind::kWeekday, 5, "金曜日"},
      {"yesterday", "en", NameKind::kRelativeDay, 1, "yesterday"},
      {"vorgestern", "de", NameKind::kRelativeDay, 2, "vorgestern"},
      {"今天", "zh", NameKind::kRelativeDay, 0, "今天"},
      {"下午3", "zh", NameKind::kHalf, 1, "下午"},
      {"خرداد", "fa", NameKind::kJalali, 3, "خرداد"},
      {"Marching", "en", NameKind::kMonthName, 0, ""},
      {"x", "en", NameKind::kMonthName, 0, ""},
      {"", "en", NameKind::kMonthName, 0, ""},
  };
  for (const auto& row : rows) {
    const auto match = match_name(row.text, 0, name_bit(row.kind), row.language);
    ASSERT_EQ(match.has_value(), !row.name.empty()) << row.text;
    if (!match) continue;
    EXPECT_EQ(match->kind, row.kind) << row.text;
    EXPECT_EQ(match->value, row.value) << row.text;
    EXPECT_EQ(row.text.substr(0, match->end), row.name);
    for_marked(row.text, [&](std::string_view text) {
      const auto marked = match_name(text, 0, name_bit(row.kind), row.language);
      ASSERT_TRUE(marked) << text;
      EXPECT_EQ(marked->value, row.value) << text;
      EXPECT_EQ(fold_word(text.substr(0, marked->end)), fold_word(row.name)) << text;
    });
  }
  EXPECT_FALSE(match_name("Freitag", 0, name_bit(NameKind::kMonthName), "de"));  // of another kind
  EXPECT_EQ(match_name("on Friday", 3, kAll, "en")->end, 9U);
}

TEST(DateNames, MatchBefore) {
  const struct {
    std::string_view text;
    std::string_view name;  // "" where there is none
  } rows[] = {
      {"on 4 March, 2024", "March"}, {"EditorialNovember 22", "November"},
      {"4 de mayo 2024", "mayo"},    {"the crane 2024", ""},
      {"Marching 2024", ""},         {"2024", ""},
  };
  for (const auto& row : rows) {
    const std::size_t end = row.text.find('2');
    const auto match = match_name_before(row.text, end, name_bit(NameKind::kMonthName), "");
    ASSERT_EQ(match.has_value(), !row.name.empty()) << row.text;
    if (match) {
      EXPECT_EQ(row.text.substr(match->end, row.name.size()), row.name);
      for_marked(row.text.substr(0, end), [&](std::string_view text) {
        const auto marked = match_name_before(text, text.size(), name_bit(NameKind::kMonthName), "");
        ASSERT_TRUE(marked) << text;
        EXPECT_EQ(marked->value, match->value) << text;
        EXPECT_TRUE(fold_word(text.substr(marked->end)).starts_with(fold_word(row.name))) << text;
      });
    }
  }
}

TEST(DateNames, RelativeTimes) {
  const struct {
    std::string_view before, number, after;
    TimeUnit unit;
  } rows[] = {
      {"", "3", " hours ago", TimeUnit::kHour},    {"vor ", "3", " Tagen", TimeUnit::kDay},
      {"hace ", "3", " semanas", TimeUnit::kWeek}, {"il y a ", "3", " mois", TimeUnit::kMonth},
      {"", "3", " года назад", TimeUnit::kYear},   {"", "3", "小时前", TimeUnit::kHour},
      {"", "3", "分前", TimeUnit::kMinute},        {"", "3", "시간 전", TimeUnit::kHour},
      {"قبل ", "3", " ساعات", TimeUnit::kHour},
  };
  for (const auto& row : rows) {
    const std::string text = "x " + std::string(row.before) + std::string(row.number) + std::string(row.after) + " y";
    const std::size_t begin = 2 + row.before.size();
    const auto match = match_relative(text, begin, begin + row.number.size());
    ASSERT_TRUE(match) << text;
    EXPECT_EQ(match->unit, row.unit) << text;
    EXPECT_EQ(match->begin, 2U) << text;
    EXPECT_EQ(match->end, text.size() - 2) << text;
    for (const std::string_view mark : kFoldingMarks) {
      const std::string before = with_marks("x " + std::string(row.before), mark, MarkPlace::kEverywhere);
      const std::string number = before + std::string(row.number);
      const std::string marked = number + with_marks(row.after, mark, MarkPlace::kEverywhere);
      const auto again = match_relative(marked, before.size(), number.size());
      ASSERT_TRUE(again) << marked;
      EXPECT_EQ(again->unit, row.unit) << marked;
    }
  }
  EXPECT_FALSE(match_relative("3 hours later", 0, 1));
  EXPECT_FALSE(match_relative("3 Tagen", 0, 1));  // "vor" is missing
  EXPECT_FALSE(match_relative("3", 0, 1));
}

TEST(DateNames, OrderOfFigures) {
  using enum NumericOrder;
  const struct {
    std::string_view language;
    NumericOrder order;
  } rows[] = {{"", kUnknown},           {"en", kUnknown},         {"en-US", kMonthDayYear}, {"en-GB", kDayMonthYear},
              {"de", kDayMonthYear},    {"de-AT", kDayMonthYear}, {"zh", kYearMonthDay},    {"zh-CN", kYearMonthDay},
              {"ja-JP", kYearMonthDay}, {"ru", kDayMonthYear},    {"hu", kYearMonthDay}};
  for (const auto& row : rows) EXPECT_EQ(numeric_order(row.language), row.order) << row.language;
}

}  // namespace
}  // namespace newsclip::extract
