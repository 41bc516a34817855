#include "dates/time_of_day.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>

#include "folding_marks.hpp"

namespace newsclip::extract {
namespace {

// "HH:MM:SS+minutes|what is left of the text", "" where no time begins the text.
std::string shown(std::string_view text, const std::optional<TimeMatch>& match) {
  if (!match) return "";
  const TimeOfDay& time = match->time;
  char digits[32];
  std::snprintf(digits, sizeof digits, "%02d:%02d:%02d", time.hour, time.minute, time.second < 0 ? 0 : time.second);
  std::string out = digits;
  if (match->offset_minutes) out += (*match->offset_minutes < 0 ? "" : "+") + std::to_string(*match->offset_minutes);
  return out + "|" + std::string(text.substr(match->end));
}

struct Row {
  std::string_view text, language, time;
};

TEST(TimeOfDay, ReadsTheSpellings) {
  const Row rows[] = {
      {"08:49", "", "08:49:00|"},
      {"8:49:07 x", "", "08:49:07| x"},
      {"10:30 pm", "en", "22:30:00|"},
      {"12:05 a.m. x", "en", "00:05:00| x"},
      {"12:05 p.m.", "en", "12:05:00|"},
      {"10h30", "fr", "10:30:00|"},
      {"10 Uhr", "de", "10:00:00|"},
      {"10:30 Zürich", "de", "10:30:00| Zürich"},
      {"08:00Z更新", "zh", "08:00:00+0|更新"},
      {"上午8:21", "zh", "08:21:00|"},
      {"下午3:05", "zh", "15:05:00|"},
      {"21時37分", "ja", "21:37:00|"},
      {"午後3時5分", "ja", "15:05:00|"},
      {"오후 3:05", "ko", "15:05:00|"},
      {"10:40 p.m. CDT", "en", "22:40:00-300|"},
      {"10:40 CEST x", "de", "10:40:00+120| x"},
      {"08:00Z", "", "08:00:00+0|"},
      {"08:00+05:30", "", "08:00:00+330|"},
      {"08:00-0800", "", "08:00:00-480|"},
      {"25:00", "", ""},
      {"10:61", "", ""},
      {"10", "", ""},
      {"x", "", ""},
      {"", "", ""},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(shown(row.text, read_time(row.text, 0, false, row.language)), row.time) << row.text;
    for_marked(row.text, [&](std::string_view text) {
      EXPECT_EQ(fold_word(shown(text, read_time(text, 0, false, row.language))), fold_word(row.time)) << text;
    });
  }
}

TEST(TimeOfDay, AFullStopPartsOnlyBesideADate) {
  EXPECT_EQ(shown("10.30", read_time("10.30", 0, false, "fi")), "");
  EXPECT_EQ(shown("10.30", read_time("10.30", 0, true, "fi")), "10:30:00|");
  EXPECT_EQ(shown("10.30 Uhr", read_time("10.30 Uhr", 0, true, "de")), "10:30:00|");
}

TEST(TimeOfDay, AfterADate) {
  const Row rows[] = {
      {"3 May 2024, 08:49", "en", "08:49:00|"},
      {"3 May 2024 at 8:49 pm", "en", "20:49:00|"},
      {"3. Mai 2024 um 8:49 Uhr", "de", "08:49:00|"},
      {"3 mai 2024 à 8h49", "fr", "08:49:00|"},
      {"3 мая 2024 в 08:49", "ru", "08:49:00|"},
      {"2024-05-03T08:49Z", "", "08:49:00+0|"},
      {"2024年5月3日 (金) 8時49分", "ja", "08:49:00|"},
      {"2024年5月3日 星期五 08:49", "zh", "08:49:00|"},
      {"3 May 2024. The ferry leaves at 08:49", "en", ""},
  };
  for (const Row& row : rows) {
    std::size_t end = row.text.find("2024") + 4;
    if (row.text.starts_with("2024-")) end = 10;
    if (row.text.starts_with("2024年")) end = row.text.find("日") + 3;
    EXPECT_EQ(shown(row.text, read_time_after(row.text, end, row.language)), row.time) << row.text;
    for_marked(row.text.substr(end), [&](std::string_view text) {
      EXPECT_EQ(fold_word(shown(text, read_time_after(text, 0, row.language))), fold_word(row.time)) << text;
    });
  }
}

TEST(TimeOfDay, Zones) {
  const struct {
    std::string_view text;
    std::optional<int> offset;
    std::size_t end;
  } rows[] = {{"Z", 0, 1},   {"+02:00", 120, 6}, {"-0330", -210, 5}, {"GMT+2", 120, 5}, {"CEST", 120, 4},
              {"GMT", 0, 3}, {"UTC", 0, 3},      {"JST", 540, 3},    {"IST", {}, 3}};  // of India, Ireland and Israel
  for (const auto& row : rows) {
    const auto zone = read_zone(row.text, 0);
    ASSERT_TRUE(zone) << row.text;
    EXPECT_EQ(zone->offset_minutes, row.offset) << row.text;
    EXPECT_EQ(zone->end, row.end) << row.text;
    for_marked(row.text, [&](std::string_view text) {
      const auto marked = read_zone(text, 0);
      ASSERT_TRUE(marked) << text;
      EXPECT_EQ(marked->offset_minutes, row.offset) << text;
    });
  }
  for (const char* none : {"", "x", "Zoo", "+99:00", "GMTX"}) EXPECT_FALSE(read_zone(none, 0)) << none;
}

}  // namespace
}  // namespace newsclip::extract
