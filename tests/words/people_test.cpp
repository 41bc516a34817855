#include "words/people.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "lines/byline_text.hpp"
#include "lines/byline_words.hpp"
#include "lines/person_name.hpp"
#include "lines/reporters.hpp"
#include "text/fold.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

bool is_cjk_row(std::string_view row) { return static_cast<unsigned char>(row[0]) >= 0xE3; }

using Names = std::vector<std::string>;

TEST(People, RowsAreFolded) {
  expect_rows_of_form("byline words", byline_words(), fold_word);
  expect_rows_of_form("inner byline words", inner_byline_words(), fold_word);
  expect_rows_of_form("name stops", name_stops(), fold_word);
  expect_rows_of_form("conjunctions", name_conjunctions(), fold_word);
  expect_rows_of_form("particles", name_particles(), fold_word);
  expect_rows_of_form("roles", role_words(), fold_word);
  // These are searched for in the text as it is.
  expect_rows_of_form("reporter marks", reporter_marks(), as_written);
  expect_rows_of_form("reporter ends", reporter_ends(), as_written);
}

TEST(People, EveryBylineWordBeginsAByline) {
  for (const std::string_view word : byline_words()) {
    const std::string line = std::string(word) + ": Abby Larkin";
    EXPECT_EQ(byline_prefix(line), line.find("Abby")) << line;
    EXPECT_TRUE(is_byline_word(word)) << word;
    // In scripts without spaces a word of several characters needs nothing behind it, and a colon ends a word.
    const bool may_go_on = (is_cjk_row(word) && word.size() > 3) || word.ends_with(':');
    EXPECT_EQ(byline_prefix(std::string(word) + "qx Larkin") >= word.size(), may_go_on) << word;
  }
}

// Where one begins another, the longer is taken, wherever it stands.
TEST(People, TheLongestBylineWordIsTaken) {
  for (const std::string_view word : byline_words()) {
    for (const std::string_view other : byline_words()) {
      if (other.size() <= word.size() || !other.starts_with(word)) continue;
      const std::string line = std::string(other) + " Larkin";
      EXPECT_GE(byline_prefix(line), other.size()) << line;
    }
  }
}

TEST(People, BylineWordsOfEachLanguage) {
  struct Row {
    std::string_view line;
    std::string_view prefix;
  };
  const Row rows[] = {
      {"Written by Abby Larkin", "Written by "},
      {"Ein Gastbeitrag von Mira Tolland", "Ein Gastbeitrag von "},
      {"Écrit par Élise Montclar", "Écrit par "},
      {"Escribe Abril Montes", "Escribe "},
      {"Reportagem de Abril Montes", "Reportagem de "},
      {"Scritto da Livia Moretti", "Scritto da "},
      {"Geschreven door Jan van der Heide", "Geschreven door "},
      {"Skrevet av Osk Venn", "Skrevet av "},
      {"Skrevet af Osk Venn", "Skrevet af "},
      {"Publicerad av Osk Venn", "Publicerad av "},
      {"Autorka: Zofia Molo", "Autorka: "},
      {"Szerző: Móló Ágnes", "Szerző: "},
      {"Scris de Ana Chei", "Scris de "},
      {"Yazan: Deniz Liman", "Yazan: "},
      {"Oleh Sari Dermaga", "Oleh "},
      {"Tác giả: Lê Phương", "Tác giả: "},
      {"Автор: Тарас Причал", "Автор: "},
      {"Συντάκτης: Ελένη Προβλήτα", "Συντάκτης: "},
      {"بقلم: سلمى", "بقلم: "},
      {"نویسنده: سلما", "نویسنده: "},
      {"מאת: דנה", "מאת: "},
      {"লেখক: মিতা", "লেখক: "},
      {"लेखक: मीता", "लेखक: "},
      {"作者：林小满", "作者："},
      {"記者：羽田小春", "記者："},
      {"글: 김철수", "글: "},
      {"글쓴이: 김철수", "글쓴이: "},
      {"聞き手：羽田小春", "聞き手："},
      {"", ""},
      {"Bystanders saw it", ""},
      {"Vonovia Larkin", ""},
      {"Parmi les grues", ""},
      {"Porque Abril", ""},
      {"Davanti al molo", ""},
      {"Doorgaan op de kade", ""},
      {"Avisen kom", ""},
      {"Авторское право", ""},
      {"Τουρισμός στην προβλήτα", ""},
      {"文林小满", ""},
      {"글로벌 부두", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(row.line.substr(0, byline_prefix(row.line)), row.prefix) << row.line;
}

TEST(People, InnerBylineWordsOfEachLanguage) {
  for (const std::string_view word : inner_byline_words()) {
    EXPECT_TRUE(has_row(byline_words(), word)) << word;
    const std::string before = "3 x " + std::string(word) + " ";
    EXPECT_EQ(inner_byline(before + "Abby Larkin"), before.size()) << before;
    EXPECT_EQ(inner_byline("3 x " + std::string(word) + "qx Abby"), 0U) << word;
  }
  EXPECT_EQ(inner_byline(""), 0U);
  EXPECT_EQ(inner_byline("3 May 2024 Abby Larkin"), 0U);
}

TEST(People, EveryStopEndsTheNames) {
  for (const std::string_view stop : name_stops()) {
    EXPECT_EQ(read_names("Abby Larkin " + std::string(stop) + " Qorvin Quay"), (Names{"Abby Larkin"})) << stop;
  }
  EXPECT_EQ(read_names("Abby Larkin Onno"), (Names{"Abby Larkin Onno"}));
}

TEST(People, EveryConjunctionPartsNames) {
  const Names two = {"Abby Larkin", "Osk Venn"};
  for (const std::string_view word : name_conjunctions()) {
    EXPECT_EQ(read_names("Abby Larkin " + std::string(word) + " Osk Venn"), two) << word;
  }
  EXPECT_EQ(read_names("Abby Larkin Andor Venn"), (Names{"Abby Larkin Andor Venn"}));
}

TEST(People, EveryParticleStandsInsideNames) {
  for (const std::string_view word : name_particles()) {
    EXPECT_EQ(name_shape("Abby " + std::string(word) + " Venn"), NameShape::kFull) << word;
  }
  for (const char* name : {"Abby vand Venn", "Abby qx Venn", "Abby ein Venn"}) {
    EXPECT_EQ(name_shape(name), NameShape::kNone) << name;
  }
}

TEST(People, EveryRoleIsCutOff) {
  for (const std::string_view role : role_words()) {
    if (is_cjk_row(role)) {
      const std::string name = static_cast<unsigned char>(role[0]) >= 0xEA ? "김철수" : "林小满";
      EXPECT_EQ(read_names(std::string(role) + name), Names{name}) << role;
    } else if (role == "md" || role == "rd") {  // before a name it is part of it
      EXPECT_EQ(read_names("Abby Larkin " + std::string(role)), (Names{"Abby Larkin"})) << role;
    } else {
      EXPECT_EQ(read_names(std::string(role) + " Abby Larkin"), (Names{"Abby Larkin"})) << role;
    }
  }
  EXPECT_EQ(read_names("Editora Larkin"), (Names{"Editora Larkin"}));
}

TEST(People, EveryReporterMarkBringsNames) {
  for (const std::string_view mark : reporter_marks()) {
    EXPECT_EQ(find_reporters("（" + std::string(mark) + "林小满）"), Names{"林小满"}) << mark;
  }
  EXPECT_TRUE(find_reporters("码头林小满").empty());
  EXPECT_TRUE(find_reporters("").empty());
}

TEST(People, EveryReporterEndIsNoName) {
  for (const std::string_view end : reporter_ends()) {
    if (end.size() == 3) continue;  // one character may be a part of a name that is spaced out
    EXPECT_EQ(read_names("记者 林小满 " + std::string(end)), Names{"林小满"}) << end;
  }
  for (const char* end : {"综合报道", "报道", "報導", "報道", "摄影报道", "摄影", "摄", "电", "電", "编辑", "编译",
                          "文", "图", "撰写", "整理"}) {
    EXPECT_TRUE(has_row(reporter_ends(), end)) << end;
    EXPECT_EQ(find_reporters("记者 林小满" + std::string(end) + "码头"), Names{"林小满"}) << end;
  }
  EXPECT_TRUE(find_reporters("记者 林小满码头").empty());
}

}  // namespace
}  // namespace newsclip::extract::lexicon
