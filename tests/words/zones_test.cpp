#include "words/zones.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "facts/source/zone_name.hpp"
#include "text/characters.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

// "science park" as a name has it: "Science Park".
std::string capitals(std::string_view words) {
  std::string name(words);
  for (std::size_t i = 0; i < name.size(); ++i) {
    if ((i == 0 || name[i - 1] == ' ') && name[i] >= 'a' && name[i] <= 'z')
      name[i] = static_cast<char>(name[i] & ~0x20);
  }
  return name;
}

TEST(ZoneWords, RowsHaveTheFormOfTheNamesLookedAt) {
  for (const ZoneWords group :
       {ZoneWords::kEndings, ZoneWords::kWeakEndings, ZoneWords::kGeneric, ZoneWords::kAdministration,
        ZoneWords::kZoneOffices, ZoneWords::kSiteEndings, ZoneWords::kWelcome, ZoneWords::kOtherHosts,
        ZoneWords::kFooterSigns, ZoneWords::kFactHeadings, ZoneWords::kHostLabels}) {
    expect_rows_of_form("as written " + std::to_string(static_cast<int>(group)), zone_words(group), as_written);
  }
  for (const ZoneWords group :
       {ZoneWords::kEnglishEndings, ZoneWords::kEnglishGeneric, ZoneWords::kEnglishOffices, ZoneWords::kEnglishBefore,
        ZoneWords::kLeadingKinds, ZoneWords::kLeadingOffices, ZoneWords::kHomeSteps, ZoneWords::kCopyrightWords,
        ZoneWords::kBreadcrumbLast, ZoneWords::kBreadcrumbHeading}) {
    expect_rows_of_form("names " + std::to_string(static_cast<int>(group)), zone_words(group), as_name);
  }
}

// Zones' names are looked at by East Asian letters alone.
TEST(ZoneWords, RowsOfNamesAreOfEastAsianLetters) {
  for (const ZoneWords group : {ZoneWords::kEndings, ZoneWords::kWeakEndings, ZoneWords::kGeneric,
                                ZoneWords::kAdministration, ZoneWords::kZoneOffices, ZoneWords::kSiteEndings}) {
    for (const std::string_view row : zone_words(group)) {
      for (std::size_t i = 0; i < row.size();) {
        const char32_t c = dom::next_character(row, i);
        EXPECT_TRUE((c >= 0x3040 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF)) << row;
      }
    }
  }
}

TEST(ZoneWords, EveryEndingMakesAName) {
  for (const std::string_view ending : zone_words(ZoneWords::kEndings)) {
    EXPECT_TRUE(is_zone_name("海滨" + std::string(ending))) << ending;
    EXPECT_FALSE(is_zone_name("海滨" + std::string(ending) + "码头")) << ending;
  }
  for (const std::string_view ending : zone_words(ZoneWords::kWeakEndings)) {
    EXPECT_FALSE(is_zone_name("海滨" + std::string(ending))) << ending;
    EXPECT_EQ(zone_of_site("海滨" + std::string(ending) + "管委会"), "海滨" + std::string(ending));
  }
  for (const std::string_view ending : zone_words(ZoneWords::kEnglishEndings)) {
    EXPECT_TRUE(is_zone_name("Seashore " + capitals(ending))) << ending;
    EXPECT_FALSE(is_zone_name(capitals(ending))) << ending;
    EXPECT_FALSE(is_zone_name("Seashore " + capitals(ending) + "s")) << ending;
  }
  for (const std::string_view kind : zone_words(ZoneWords::kLeadingKinds)) {
    EXPECT_TRUE(is_zone_name(std::string(kind) + " Quell")) << kind;
    EXPECT_FALSE(is_zone_name(kind)) << kind;
  }
}

TEST(ZoneWords, GenericWordsAreNoPlaces) {
  for (const std::string_view word : zone_words(ZoneWords::kGeneric)) {
    EXPECT_FALSE(is_zone_name(std::string(word) + "开发区")) << word;
    EXPECT_FALSE(is_zone_name("国家级" + std::string(word) + "开发区")) << word;
  }
  for (const std::string_view word : zone_words(ZoneWords::kEnglishGeneric)) {
    EXPECT_FALSE(is_zone_name(capitals(word) + " Science Park")) << word;
  }
  EXPECT_TRUE(is_zone_name("国家级海滨开发区"));
}

TEST(ZoneWords, EveryOfficeAndSiteEndingIsTakenOff) {
  for (const ZoneWords group : {ZoneWords::kAdministration, ZoneWords::kZoneOffices, ZoneWords::kSiteEndings}) {
    for (const std::string_view ending : zone_words(group)) {
      EXPECT_EQ(zone_of_site("海滨开发区" + std::string(ending)), "海滨开发区") << ending;
    }
  }
  for (const std::string_view word : zone_words(ZoneWords::kEnglishOffices)) {
    EXPECT_EQ(zone_of_site("Seashore Science Park " + capitals(word)), "Seashore Science Park") << word;
  }
  for (const ZoneWords group : {ZoneWords::kEnglishBefore, ZoneWords::kLeadingOffices}) {
    for (const std::string_view word : zone_words(group)) {
      EXPECT_EQ(zone_of_site(capitals(word) + " Seashore Science Park"), "Seashore Science Park") << word;
    }
  }
  for (const std::string_view word : zone_words(ZoneWords::kWelcome)) {
    EXPECT_EQ(zone_of_site(std::string(word) + "海滨开发区"), "海滨开发区") << word;
  }
  EXPECT_EQ(zone_of_site("海滨开发区码头"), "");
  EXPECT_EQ(zone_of_site("海滨管理委员会"), "");
  EXPECT_EQ(zone_of_site(""), "");
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
