#include "words/outlets.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "lines/dateline.hpp"
#include "lines/outlet_name.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

TEST(OutletWordTables, RowsHaveTheFormOfTheNamesLookedAt) {
  expect_rows_of_form("agencies", outlet_words(OutletWords::kAgencies), as_name);
  expect_rows_of_form("agency forms", outlet_words(OutletWords::kAgencyForms), as_name);
  expect_rows_of_form("outlet endings", outlet_words(OutletWords::kOutletEndings), as_name);
  expect_rows_of_form("outlet words", outlet_words(OutletWords::kOutletWords), as_name);
  expect_rows_of_form("own", outlet_words(OutletWords::kOwn), as_name);
  expect_rows_of_form("no origin", outlet_words(OutletWords::kNoOrigin), as_name);
  expect_rows_of_form("picture agencies", outlet_words(OutletWords::kPictureAgencies), as_name);
  expect_rows_of_form("byline words", outlet_words(OutletWords::kBylineWords), as_name);
  // These are compared as the page spells them.
  expect_rows_of_form("same outlet", outlet_words(OutletWords::kSameOutlet), as_written);
  expect_rows_of_form("initials", outlet_words(OutletWords::kInitials), as_written);
  expect_rows_of_form("see", outlet_words(OutletWords::kSeeWords), as_written);
  expect_rows_of_form("broadcasters", outlet_words(OutletWords::kBroadcasters), as_written);
  expect_rows_of_form("desks", outlet_words(OutletWords::kDeskWords), as_name);
  expect_rows_of_form("counts", outlet_words(OutletWords::kCounts), as_written);
  EXPECT_TRUE(outlet_words(static_cast<OutletWords>(99)).empty());
}

TEST(OutletWordTables, EveryAgencyIsFound) {
  for (const std::string_view name : outlet_words(OutletWords::kAgencies)) {
    EXPECT_TRUE(is_agency(name)) << name;
    EXPECT_TRUE(looks_like_outlet(name)) << name;
  }
  for (const std::string_view name : outlet_words(OutletWords::kInitials)) {
    EXPECT_TRUE(is_agency(name)) << name;
    EXPECT_EQ(name.find(' '), std::string_view::npos) << name;
    EXPECT_FALSE(is_agency(std::string(name) + "x")) << name;
  }
}

TEST(OutletWordTables, EveryFormMakesAnAgency) {
  for (const std::string_view form : outlet_words(OutletWords::kAgencyForms)) {
    const bool is_han = static_cast<unsigned char>(form[0]) >= 0xE3;
    EXPECT_TRUE(is_agency((is_han ? "海滨" : "Quayside ") + std::string(form))) << form;
    EXPECT_EQ(is_agency(form), form == "press association") << form;  // which is an agency's name, too
    EXPECT_FALSE(is_agency((is_han ? "海滨" : "Quayside ") + std::string(form) + "x")) << form;
  }
}

TEST(OutletWordTables, EveryWordMakesAnOutlet) {
  for (const std::string_view ending : outlet_words(OutletWords::kOutletEndings)) {
    EXPECT_TRUE(looks_like_outlet("海滨" + std::string(ending))) << ending;
  }
  for (const std::string_view word : outlet_words(OutletWords::kOutletWords)) {
    EXPECT_TRUE(looks_like_outlet("Quayside " + std::string(word))) << word;
    EXPECT_FALSE(looks_like_outlet("Quayside " + std::string(word) + "qx")) << word;
    EXPECT_FALSE(looks_like_outlet("Quayside qx" + std::string(word))) << word;
  }
}

TEST(OutletWordTables, WhatStandsInThePlaceOfAnOriginIsNone) {
  for (const std::string_view word : outlet_words(OutletWords::kOwn)) {
    EXPECT_EQ(read_origin(word).kind, OriginValue::kOwn) << word;
  }
  for (const OutletWords group : {OutletWords::kNoOrigin, OutletWords::kPictureAgencies}) {
    for (const std::string_view word : outlet_words(group)) {
      EXPECT_NE(read_origin(word).kind, OriginValue::kNamed) << word;
    }
  }
  for (const std::string_view word : outlet_words(OutletWords::kCounts)) {
    EXPECT_NE(read_origin("5" + std::string(word)).kind, OriginValue::kNamed) << word;
  }
  EXPECT_EQ(read_origin("Quayside Courier").kind, OriginValue::kNamed);
  EXPECT_EQ(read_origin("5 Quays").kind, OriginValue::kNamed);
}

TEST(OutletWordTables, WhatFollowsASpaceBelongsToTheName) {
  for (const std::string_view word : outlet_words(OutletWords::kSameOutlet)) {
    const std::string name = "海滨晚报 " + std::string(word);
    EXPECT_EQ(read_origin(name).name, name);
  }
  EXPECT_EQ(read_origin("海滨晚报 码头").name, "海滨晚报");
}

TEST(OutletWordTables, EveryBylineWordIsPassedOver) {
  for (const std::string_view word : outlet_words(OutletWords::kBylineWords)) {
    EXPECT_EQ(byline_agency(std::string(word) + " Reuters"), "Reuters") << word;
  }
  EXPECT_EQ(byline_agency("quayside Reuters"), "");
  EXPECT_EQ(byline_agency("bys Reuters"), "");
  EXPECT_EQ(byline_agency(""), "");
}

TEST(OutletWordTables, EveryJoinWordPartsNames) {
  std::set<std::string_view> seen;
  for (const std::string_view word : outlet_words(OutletWords::kJoinWords)) {
    EXPECT_TRUE(seen.insert(word).second) << word;
    ASSERT_GT(word.size(), 2U) << word;
    EXPECT_TRUE(word.starts_with(' ') && word.ends_with(' ')) << word;
    EXPECT_EQ(as_name(word), word);
    EXPECT_EQ(byline_agency("Abby Larkin" + std::string(word) + "Reuters"), "Reuters") << word;
  }
  EXPECT_EQ(byline_agency("Abby Larkin qx Reuters"), "");
}

TEST(OutletWordTables, AgenciesOfEachLanguage) {
  for (const char* name : {"Reuters",
                           "Agence France-Presse",
                           "Deutsche Presse-Agentur",
                           "Agencia EFE",
                           "Agência Brasil",
                           "Adnkronos",
                           "Ritzau",
                           "Polska Agencja Prasowa",
                           "Agerpres",
                           "Anadolu Ajansı",
                           "Рейтер",
                           "Уніан",
                           "رويترز",
                           "新华社",
                           "新華社",
                           "時事通信",
                           "ロイター",
                           "연합뉴스",
                           "AP",
                           "dpa",
                           "ČTK",
                           "İHA",
                           "Quayside News Agency",
                           "Agence de presse du quai",
                           "Agencia de Noticias del Muelle",
                           "Agência de Notícias do Cais",
                           "Agenzia di Stampa Molo",
                           "Kai Nachrichtenagentur",
                           "Persbureau Kade",
                           "Liman Haber Ajansı",
                           "Agencja Prasowa Molo",
                           "Информационное агентство Причал",
                           "وكالة أنباء الرصيف",
                           "Kantor Berita Dermaga",
                           "海滨通讯社",
                           "海濱通訊社"}) {
    EXPECT_TRUE(is_agency(name)) << name;
  }
  for (const char* name : {"", "Reuter", "Reutersen", "ap", "Apa", "Agence du quai", "Agentur", "Agencia del Muelle",
                           "Причал", "الرصيف", "海滨", "通讯社", "浜", "부두", "News agencyx", "Liman Haber"}) {
    EXPECT_FALSE(is_agency(name)) << name;
  }
}

TEST(OutletWordTables, OutletsOfEachLanguage) {
  for (const char* name : {"Quayside Times", "Kai-Zeitung", "Le Journal du quai", "Diario del Muelle", "Jornal do Cais",
                           "Giornale del Molo", "Dagblad de Kade", "Kajens Tidning", "Liman Gazetesi",
                           "Новости причала", "Новини причалу", "海滨晚报", "海濱電視", "浜新聞社", "부두일보"}) {
    EXPECT_TRUE(looks_like_outlet(name)) << name;
  }
  for (const char* name : {"", "Quayside", "Timeshare Quay", "Zeitungen lesen", "Muelle", "Krantenwinkel", "Причал",
                           "газетчик", "海滨码头", "桟橋", "부두"}) {
    EXPECT_FALSE(looks_like_outlet(name)) << name;
  }
}

}  // namespace
}  // namespace newsclip::extract::lexicon
