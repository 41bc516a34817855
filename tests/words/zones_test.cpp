#include "words/zones.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "facts/source/zone.hpp"
#include "text/characters.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

TEST(ZoneWords, RowsHaveTheFormOfTheNamesLookedAt) {
  expect_rows_of_form("endings", zone_words(ZoneWords::kEndings), as_written);
  expect_rows_of_form("generic", zone_words(ZoneWords::kGeneric), as_written);
  expect_rows_of_form("site endings", zone_words(ZoneWords::kSiteEndings), as_written);
  expect_rows_of_form("English endings", zone_words(ZoneWords::kEnglishEndings), as_name);
  expect_rows_of_form("last steps", zone_words(ZoneWords::kBreadcrumbLast), as_name);
  expect_rows_of_form("headings", zone_words(ZoneWords::kBreadcrumbHeading), as_name);
}

// Zones' names are looked at by Han characters alone.
TEST(ZoneWords, ChineseRowsAreOfHanCharacters) {
  for (const ZoneWords group : {ZoneWords::kEndings, ZoneWords::kGeneric, ZoneWords::kSiteEndings}) {
    for (const std::string_view row : zone_words(group)) {
      for (std::size_t i = 0; i < row.size();) {
        const char32_t c = dom::next_character(row, i);
        EXPECT_TRUE(c >= 0x3400 && c <= 0x9FFF) << row;
      }
    }
  }
}

TEST(ZoneWords, EveryEndingMakesAName) {
  for (const std::string_view ending : zone_words(ZoneWords::kEndings)) {
    EXPECT_TRUE(is_zone_name("海滨" + std::string(ending))) << ending;
    EXPECT_FALSE(is_zone_name("海滨" + std::string(ending) + "码头")) << ending;
  }
  for (const std::string_view ending : zone_words(ZoneWords::kEnglishEndings)) {
    EXPECT_TRUE(is_zone_name("Seashore " + std::string(ending))) << ending;
    EXPECT_FALSE(is_zone_name(ending)) << ending;
    EXPECT_FALSE(is_zone_name("Seashore " + std::string(ending) + "s")) << ending;
  }
}

TEST(ZoneWords, GenericWordsAreNoPlaces) {
  for (const std::string_view word : zone_words(ZoneWords::kGeneric)) {
    EXPECT_FALSE(is_zone_name(std::string(word) + "开发区")) << word;
    EXPECT_FALSE(is_zone_name("国家级" + std::string(word) + "开发区")) << word;
  }
  EXPECT_TRUE(is_zone_name("国家级海滨开发区"));
}

TEST(ZoneWords, EverySiteEndingIsTakenOff) {
  for (const std::string_view ending : zone_words(ZoneWords::kSiteEndings)) {
    EXPECT_EQ(zone_of_site("海滨开发区" + std::string(ending)), "海滨开发区") << ending;
  }
  EXPECT_EQ(zone_of_site("海滨开发区码头"), "");
  EXPECT_EQ(zone_of_site("海滨管理委员会"), "");
  EXPECT_EQ(zone_of_site(""), "");
}

TEST(ZoneWords, NamesInEachLanguage) {
  for (const char* name : {"海滨经济技术开发区", "海濱科學園區", "Seashore High-Tech Zone"}) {
    EXPECT_TRUE(is_zone_name(name)) << name;
  }
  for (const char* name :
       {"", "海滨码头", "海濱報", "海滨开发", "开发区", "高新技术产业开发区", "工业园区", "開發區", "Seashore Zone",
        "seashore industrial park", "Industrial Park", "Seashore Industrial Parking"}) {
    EXPECT_FALSE(is_zone_name(name)) << name;
  }
}

TEST(ZoneWords, LastStepsInEachLanguage) {
  for (const char* step : {"正文", "內文", "本文", "記事", "이 기사", "article", "this article"}) {
    EXPECT_TRUE(has_row(zone_words(ZoneWords::kBreadcrumbLast), step)) << step;
  }
  for (const char* step : {"", "正", "正文下载", "記事一覧", "기사", "articles", "this", "quay"}) {
    EXPECT_FALSE(has_row(zone_words(ZoneWords::kBreadcrumbLast), step)) << step;
  }
}

TEST(ZoneWords, NoOtherGroupHasWords) { EXPECT_TRUE(zone_words(static_cast<ZoneWords>(99)).empty()); }

}  // namespace
}  // namespace newsclip::extract::lexicon
