#include "dates/date_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "folding_marks.hpp"

namespace newsclip::extract {
namespace {

struct Row {
  std::string_view language;
  std::string_view text;
  std::string_view expected;
};

#include "dates/date_text_rows.inc"

std::string read_all(std::string_view text, const DateContext& context) {
  std::string out;
  for (const DateMention& mention : find_dates(text, context)) {
    if (!out.empty()) out += ' ';
    out += to_iso(mention);
    if (mention.ambiguous_order) out += '~';
    if (mention.range) out += 'R';
  }
  return out;
}

DateContext in(std::string_view language) { return {language, DayOrder::kUnknown, {}}; }

TEST(DateText, ReadsTheSpellings) {
  for (const Row& row : kRows)
    EXPECT_EQ(read_all(row.text, in(row.language)), row.expected) << row.language << ": " << row.text;
}

// Marks of direction and the like stand before any character of a date on pages of any script.
TEST(DateText, ReadsThroughMarks) {
  for (const Row& row : kRows) {
    for_marked(row.text, [&](std::string_view text) {
      EXPECT_EQ(read_all(text, in(row.language)), row.expected) << row.language << ": " << text;
      const auto mentions = find_dates(text, {row.language, DayOrder::kUnknown, {2024, 6, 1}});
      for (const DateMention& mention : mentions) EXPECT_LT(mention.begin, mention.end) << text;
    });
  }
}

TEST(DateText, ReadsWhatFormattersWrite) {
  for (const Row& row : kFormatted) {
    std::string found = read_all(row.text, in(row.language));
    if (found.ends_with('~')) found.pop_back();
    EXPECT_EQ(found, row.expected) << row.language << ": " << row.text;
  }
}

TEST(DateText, MentionsCoverTheirBytes) {
  constexpr std::string_view kText = "Posted 10:30 | Mon, 13 May 2024 and 2 June 2024";
  const auto mentions = find_dates(kText, in("en"));
  ASSERT_EQ(mentions.size(), 2U);
  EXPECT_EQ(kText.substr(mentions[0].begin, mentions[0].end - mentions[0].begin), "10:30 | Mon, 13 May 2024");
  EXPECT_EQ(kText.substr(mentions[1].begin, mentions[1].end - mentions[1].begin), "2 June 2024");
}

TEST(DateText, YearFirstDatesInNamesAndLines) {
  const struct {
    std::string_view text;
    std::string_view date;
  } rows[] = {
      {"2022-11-03 08:49海滨网", "2022-11-03 08:49"}, {"2022-11-03 08:49:4439滨海网", "2022-11-03 08:49:44"},
      {"于2022年11月3日发布", "2022年11月3日"},       {"2022. 11. 3. 오후 8:21", "2022. 11. 3. 오후 8:21"},
      {"2022/11/03T10:20", "2022/11/03T10:20"},       {"1.2.2021 | 2022-11-03", "2022-11-03"},
  };
  for (const auto& row : rows) {
    const auto date = find_year_first_date(row.text);
    ASSERT_TRUE(date) << row.text;
    EXPECT_EQ(row.text.substr(date->begin, date->end - date->begin), row.date);
  }
  for (const char* text : {"", "2022", "12022-11-03", "2022-11", "3022-11-03", "1.20.22.11", "2022-13-03"})
    EXPECT_FALSE(find_year_first_date(text)) << text;
}

TEST(DateText, OrderFromLanguageContextAndOtherDates) {
  const struct {
    std::string_view language;
    DayOrder order;
    std::string_view text;
    std::string_view expected;
  } cases[] = {
      {"en-US", DayOrder::kUnknown, "05/06/2024", "2024-05-06~"},
      {"en-GB", DayOrder::kUnknown, "05/06/2024", "2024-06-05~"},
      {"fr", DayOrder::kUnknown, "05/06/2024", "2024-06-05~"},
      {"fil", DayOrder::kUnknown, "05/06/2024", "2024-05-06~"},
      {"", DayOrder::kUnknown, "05/06/2024", "2024-06-05~"},
      {"en", DayOrder::kUnknown, "05/06/2024", "2024-05-06~"},
      {"en", DayOrder::kUnknown, "05.06.2024", "2024-06-05~"},
      {"en", DayOrder::kDayFirst, "05/06/2024", "2024-06-05~"},
      {"en-GB", DayOrder::kMonthFirst, "05/06/2024", "2024-05-06~"},
      {"en", DayOrder::kUnknown, "05/06/2024, 23/06/2024", "2024-06-05~ 2024-06-23"},
      {"en", DayOrder::kUnknown, "05/06/2024, 06/23/2024", "2024-05-06~ 2024-06-23"},
      {"en-US", DayOrder::kUnknown, "23/06/2024", "2024-06-23"},
      {"en-US", DayOrder::kUnknown, "06/06/2024", "2024-06-06"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(read_all(c.text, {c.language, c.order, {}}), c.expected) << c.language << ": " << c.text;
  }
}

TEST(DateText, YearOfYearlessDatesFromTheCapturedDay) {
  const DateContext context{"en", DayOrder::kUnknown, {2024, 3, 1}};
  EXPECT_EQ(read_all("February 5", context), "2024-02-05");
  EXPECT_EQ(read_all("March 5", context), "2023-03-05");
  EXPECT_EQ(read_all("10-0812:00", context), "2023-10-08T12:00");
  const auto mentions = find_dates("March 5", context);
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_EQ(mentions[0].shape, DateShape::kNoYear);
  EXPECT_FALSE(mentions[0].has_year());
}

TEST(DateText, RelativeOnlyInShortTextsAndWithCapturedDay) {
  const DateContext context{"en", DayOrder::kUnknown, {2024, 3, 1}};
  EXPECT_EQ(read_all("Updated 2 days ago", context), "2024-02-28");
  EXPECT_EQ(read_all("Updated 2 days ago", in("en")), "");
  std::string paragraph = "It was 2 days ago";
  paragraph += std::string(200, 'x');
  EXPECT_EQ(read_all(paragraph, context), "");
}

TEST(DateText, ShownOrder) {
  const auto order = [](std::string_view text) { return shown_order(text, find_dates(text, in("en"))); };
  EXPECT_EQ(order("23/06/2024 01/02/2024"), DayOrder::kDayFirst);
  EXPECT_EQ(order("06/23/2024"), DayOrder::kMonthFirst);
  EXPECT_EQ(order("06/23/2024 23/06/2024"), DayOrder::kUnknown);
  EXPECT_EQ(order("01/02/2024"), DayOrder::kUnknown);
  EXPECT_EQ(order("2024-06-23"), DayOrder::kUnknown);
}

TEST(DateText, LongNonsenseStaysLinear) {
  // Quadratic work on these would take minutes.
  const auto repeat = [](std::string_view piece) {
    std::string text;
    while (text.size() < 2000000) text += piece;
    return text;
  };
  EXPECT_TRUE(find_dates(repeat("1"), in("en")).empty());
  EXPECT_TRUE(find_dates(repeat("1 "), in("en")).empty());
  EXPECT_TRUE(find_dates("12" + std::string(2000000, ' ') + "12", in("en")).empty());
  EXPECT_TRUE(find_dates(repeat("年"), in("zh")).empty());
  EXPECT_TRUE(find_dates(repeat("一"), in("zh")).empty());
  EXPECT_TRUE(find_dates(repeat("12 de de "), in("es")).empty());
  EXPECT_TRUE(find_dates(repeat("12\xCC\x81"), in("es")).empty());
  EXPECT_TRUE(find_dates(repeat("\xD9"), in("ar")).empty());
  for (const std::string_view mark : kFoldingMarks) {
    EXPECT_TRUE(find_dates(repeat(mark), in("ar")).empty());
    EXPECT_TRUE(find_dates(repeat("1 " + std::string(mark)), in("ar")).empty());
    EXPECT_FALSE(find_dates(repeat(mark) + "2024-05-13", in("ar")).empty());
  }
  EXPECT_FALSE(find_dates(repeat("2024-05-13 "), in("en")).empty());
}

}  // namespace
}  // namespace newsclip::extract
