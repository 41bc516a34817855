// What is refused, and what is read beside it: each row differs from a date in one point.
#include "dates/date_patterns.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "dates/calendar.hpp"

namespace newsclip::extract {
namespace {

struct Row {
  std::string_view language;
  std::string_view text;
  std::string_view expected;  // the day, "" where none is read
};

DateContext in(std::string_view language) { return {language, DayOrder::kUnknown, {2024, 6, 1}}; }

std::string day_of_part(const std::optional<DatePart>& part) { return part ? to_iso(part->mention.day) : ""; }

// The date around the first number of the text.
std::optional<DatePart> read(const Row& row) {
  for (std::size_t i = 0; i < row.text.size(); ++i) {
    if (const Number number = read_number(row.text, i)) return read_date_at(row.text, number, in(row.language));
  }
  return std::nullopt;
}

template <std::size_t N>
void expect_days(const Row (&rows)[N]) {
  for (const Row& row : rows) EXPECT_EQ(day_of_part(read(row)), row.expected) << row.language << ": " << row.text;
}

TEST(DatePatterns, NoSuchDay) {
  const Row rows[] = {
      {"en", "2024-02-29", "2024-02-29"},
      {"en", "2023-02-29", ""},
      {"en", "2024-04-31", ""},
      {"en", "2024-13-01", ""},
      {"en", "2024-00-10", ""},
      {"en", "2024-10-00", ""},
      {"de", "31.04.2024", ""},
      {"de", "32.05.2024", ""},
      {"de", "13.13.2024", ""},
      {"de", "00.05.2024", ""},
      {"zh", "2024年2月30日", ""},
      {"zh", "2024年13月3日", ""},
      {"zh", "2024年0月3日", ""},
      {"en", "20240230", ""},
      {"en", "20240229", "2024-02-29"},
      {"zh", "5月32日", ""},
      {"zh", "5月0日", ""},
  };
  expect_days(rows);
}

TEST(DatePatterns, YearsThatNoPageIsFrom) {
  const Row rows[] = {
      {"en", "1024-05-13", ""},
      {"en", "3022-05-13", ""},
      {"en", "13/05/1024", ""},
      {"en", "10240513", ""},
      {"en", "0000-05-13", ""},
      {"en", "99990513", ""},
      {"th", "2567-05-13", "2024-05-13"},
      // Eight digits are a date of the common era only.
      {"th", "25670513", ""},
      {"fa", "14030224", ""},
      {"fa", "1403-02-24", "2024-05-13"},
  };
  expect_days(rows);
}

TEST(DatePatterns, NumbersOfOtherLengths) {
  const Row rows[] = {
      {"en", "2024-5-13", "2024-05-13"}, {"en", "2024-005-13", ""}, {"en", "2024-05-013", ""},
      {"en", "20245-05-13", ""},         {"en", "024-05-13", ""},   {"de", "013.05.2024", ""},
      {"de", "13.005.2024", ""},         {"de", "13.05.20241", ""}, {"de", "13.05.202", ""},
      {"en", "202405130", ""},           {"en", "2024051", ""},     {"en", "1234567890123456789012", ""},
  };
  expect_days(rows);
}

TEST(DatePatterns, SeparatorsMustBeAlike) {
  const Row rows[] = {
      {"en", "2024/05/13", "2024-05-13"},
      {"en", "2024/05-13", ""},
      {"en", "2024.05/13", ""},
      {"en", "2024_05_13", ""},
      {"en", "2024:05:13", ""},
      {"de", "13.05-2024", ""},
      {"de", "13/05.2024", ""},
      {"de", "13,05,2024", ""},
      {"de", "13|05|2024", "2024-05-13"},
      {"de", "13|05|24", ""},
      {"de", "13|05", ""},
      {"zh", "2023 11/17", "2023-11-17"},
      {"zh", "2023 11-17", "2023-11-17"},
      {"zh", "2023 1-17", ""},
      {"zh", "2023 11.17", ""},
      {"zh", "2024年5-13日", ""},
      {"zh", "2024年5月", ""},
      {"zh", "2024年5月x日", ""},
      {"zh", "2024年5月13日", "2024-05-13"},
      {"zh", "2024年5月13", "2024-05-13"},
  };
  expect_days(rows);
}

TEST(DatePatterns, PartsOfALongerNumber) {
  const Row rows[] = {
      {"en", "2024-05-13-1", ""},
      {"en", "2024-05-13-10:30", "2024-05-13"},  // its time follows
      {"en", "2024-05-13T08:49", "2024-05-13"},
      {"en", "2024.05.13.", "2024-05-13"},
      {"en", "2024.05.13.7", ""},
      {"de", "13.05.2024.7", ""},
      {"de", "13.05.2024.", "2024-05-13"},
      {"de", "13.05.24.7", ""},
      {"de", "13.05.24:30", ""},
      {"de", "13/05/2024/7", ""},
      {"de", "13/05/2024/x", "2024-05-13"},
      {"de", "13/05/202410", ""},
      {"en", "2024-05-1310:30", "2024-05-13"},
      {"en", "2024-05-1310", ""},
  };
  expect_days(rows);
}

TEST(DatePatterns, ShortYears) {
  const Row rows[] = {
      {"de", "13.05.24", "2024-05-13"},
      {"de", "13. 05. 24", "2024-05-13"},
      {"en", "13. 05. 24", ""},  // full stops and spaces: only where they are the rule
      {"en", "3-1-24", ""},
      {"en", "3/1/24", "2024-03-01"},
      {"en", "1.2.10", ""},
      {"de", "1.2.10", "2010-02-01"},
      {"", "1.2.10", ""},
      {"en", "03-21-24", "2024-03-21"},
      {"en", "13 / 05 / 24", ""},
      {"ko", "24.05.13", "2024-05-13"},
      {"en", "99.05.13", "1999-05-13"},
      {"en", "99.13.05", ""},  // a year first, and then no month
      {"zh", "24年5月13日", "2024-05-13"},
      {"zh", "4年5月13日", ""},
  };
  expect_days(rows);
}

TEST(DatePatterns, WithoutAYearOnlyWithATimeOrSigns) {
  const Row rows[] = {
      {"zh", "05-13 08:49", "2024-05-13"},
      {"zh", "05-13", ""},
      {"zh", "05-13 8", ""},
      {"zh", "05-13 24:49", ""},
      {"zh", "05-13 08:4", ""},
      {"zh", "05-13 08:495", ""},
      {"zh", "5-13 08:49", ""},  // a score
      {"zh", "5/13 08:49", "2024-05-13"},
      {"zh", "5|13 08:49", ""},
      {"de", "13.05. 10:30", "2024-05-13"},
      {"de", "13.5. 10:30", ""},
      {"zh", "5月13日", "2024-05-13"},
      {"zh", "5月13", ""},  // 5月13 may go on as a number of something else
      {"zh", "123月13日", ""},
      {"ko", "5월 13일", "2024-05-13"},
  };
  expect_days(rows);
}

TEST(DatePatterns, WhatStandsDirectlyBefore) {
  for (const char* const sign : {"$", "€", "£", "¥", "#", "_", "+", "=", "&", "%"}) {
    for (const char* const date : {"2024-05-13", "13.05.2024", "20240513"}) {
      EXPECT_EQ(day_of_part(read({"de", std::string(sign) + date, ""})), "") << sign << date;
    }
  }
  const Row rows[] = {
      {"de", ".2024-05-13", "2024-05-13"},
      {"de", "-13.05.2024", "2024-05-13"},
      {"de", "(13.05.2024", "2024-05-13"},
      {"en", "Published2024-05-13", "2024-05-13"},
      {"en", "Posted13.05.2024", "2024-05-13"},
      {"en", "v2024-05-13", ""},
      {"en", "x13/05/2024", ""},
      {"en", "Posted20240513", ""},
      {"en", "Posted05/13/24", ""},
      {"zh", "来源13/05/2024", "2024-05-13"},
      {"zh", "日20240513", "2024-05-13"},
  };
  expect_days(rows);
}

// The second number of a text whose first one is glued to it by a sign.
TEST(DatePatterns, WhatGoesOnFromANumberBefore) {
  for (const char sign : {'.', '-', '/', ',', ':'}) {
    const std::string text = std::string("7") + sign + "2024-05-13";
    EXPECT_FALSE(read_date_at(text, read_number(text, 2), in("en"))) << text;
    const std::string compact = std::string("7") + sign + "20240513";
    EXPECT_FALSE(read_date_at(compact, read_number(compact, 2), in("en"))) << compact;
  }
  const std::string text = "7 2024-05-13";
  EXPECT_TRUE(read_date_at(text, read_number(text, 2), in("en")));
}

TEST(DatePatterns, YearsOfTheRepublic) {
  const Row rows[] = {
      {"zh-TW", "113年5月13日", "2024-05-13"},
      {"", "113年5月13日", "2024-05-13"},
      {"en", "113年5月13日", ""},
      {"zh-TW", "078年5月13日", ""},
      {"zh-TW", "079年5月13日", "1990-05-13"},
      {"zh-TW", "189年5月13日", "2100-05-13"},
      {"zh-TW", "190年5月13日", ""},
      {"zh-TW", "113/05/13", "2024-05-13"},
      {"zh-TW", "113/5/13", ""},
      {"zh-TW", "113/05/3", ""},
      {"zh-TW", "113/05-13", ""},
      {"zh-TW", "113/05/13/2", ""},
      {"zh-TW", "113/13/13", ""},
      {"", "113/05/13", ""},
      {"zh-TW", "113 5 13", ""},
  };
  expect_days(rows);
}

TEST(DatePatterns, ErasBelongToTheDate) {
  const struct {
    std::string_view text, expected, covered;
  } rows[] = {
      {"令和6年5月13日", "2024-05-13", "令和6年5月13日"},
      {"平成31年4月30日", "2019-04-30", "平成31年4月30日"},
      {"昭和65年1月7日", "1990-01-07", "昭和65年1月7日"},
      {"昭和64年1月7日", "", ""},  // before the first year that a page can be from
      {"民國 113年5月13日", "2024-05-13", "民國 113年5月13日"},
      {"x令和6年13月1日", "", ""},
      {"大正6年5月13日", "", ""},
  };
  for (const auto& row : rows) {
    const auto part = read({"", row.text, ""});
    EXPECT_EQ(day_of_part(part), row.expected) << row.text;
    if (!part) continue;
    EXPECT_EQ(row.text.substr(part->mention.begin, part->mention.end - part->mention.begin), row.covered);
  }
}

TEST(DatePatterns, AroundAYearSign) {
  const Row rows[] = {
      {"", "二〇二三年五月十三日", "2023-05-13"},
      {"", "令和七年五月十三日", "2025-05-13"},
      {"", "令和元年五月十三日", "2019-05-13"},
      {"", "二〇二三年", ""},
      {"", "二〇二三年十三月三日", ""},
      {"", "二〇二三年五月三十二日", ""},
      {"", "二三年五月十三日", ""},      // two numerals, and no era
      {"", "三〇二三年五月十三日", ""},  // no year that a page is from
      {"", "大年五月十三日", ""},        // no numeral
      {"", "年五月十三日", ""},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(day_of_part(read_date_around_year_sign(row.text, row.text.find("年"))), row.expected) << row.text;
  }
}

}  // namespace
}  // namespace newsclip::extract
