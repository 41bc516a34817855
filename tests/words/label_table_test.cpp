#include "words/label_table.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "lines/labels.hpp"
#include "text/characters.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

std::vector<std::string_view> texts() {
  std::vector<std::string_view> out;
  for (const LabelEntry& entry : kLabels) out.push_back(entry.text);
  return out;
}

TEST(LabelTable, RowsHaveTheFormOfTheLinesLookedAt) { expect_rows_of_form("labels", texts(), as_name); }

// Padding is passed over between the characters of a label, so that a row must not have it.
TEST(LabelTable, NoRowIsPadded) {
  for (const std::string_view text : texts()) {
    for (std::size_t space = text.find(' '); space != std::string_view::npos; space = text.find(' ', space + 1)) {
      std::size_t after = space + 1;
      EXPECT_FALSE(dom::is_cjk(dom::next_character(text, after))) << text;
    }
  }
}

TEST(LabelTable, EveryRowIsFoundWithItsClass) {
  for (const LabelEntry& entry : kLabels) {
    const std::string line = std::string(entry.text) + (entry.form == kMark ? "" : ": qv");
    const auto found = find_labels(line);
    ASSERT_EQ(found.size(), 1U) << entry.text;
    EXPECT_EQ(found[0].label, entry.text);
    EXPECT_EQ(found[0].kind, entry.kind) << entry.text;
    EXPECT_EQ(found[0].form, entry.form) << entry.text;
    EXPECT_EQ(found[0].value, entry.form == kMark ? "" : "qv") << entry.text;
  }
}

TEST(LabelTable, MarksAreTheLabelsOfThatForm) {
  expect_rows_of_form("marks", kMarks, as_name);
  for (const LabelEntry& entry : kLabels) EXPECT_EQ(has_row(kMarks, entry.text), entry.form == kMark) << entry.text;
}

TEST(LabelTable, LabelsOfEachLanguage) {
  struct Row {
    std::string_view line;
    LabelClass kind;
  };
  const Row rows[] = {
      {"发布时间：昨日", kPublished},
      {"发布于：昨日", kPublished},
      {"更新時間：昨日", kModified},
      {"时间：昨日", kDate},
      {"稿源：海滨晚报", kSource},
      {"發布單位：海濱市", kIssuer},
      {"图片来源：林小满", kPictureSource},
      {"撰稿：林小满", kAuthor},
      {"责编：林小满", kEditor},
      {"公開日：昨日", kPublished},
      {"出典：浜新聞", kSource},
      {"筆者：羽田小春", kAuthor},
      {"입력: 어제", kPublished},
      {"출처: 해변신문", kSource},
      {"Published: Monday", kPublished},
      {"Source: Courier", kSource},
      {"Veröffentlicht: heute", kPublished},
      {"QUELLE: Kurier", kSource},
      {"Publié le : lundi", kPublished},
      {"Rédaction : Élise", kEditor},
      {"Publicado el: lunes", kPublished},
      {"Fuente: El Muelle", kSource},
      {"Atualizado em: hoje", kModified},
      {"Edição: Abril", kEditor},
      {"Pubblicato il: ieri", kPublished},
      {"Autore: Livia", kAuthor},
      {"เผยแพร่: เมื่อวาน", kPublished},
      {"Bron: De Kade", kSource},
      {"Źródło: Molo", kSource},
      {"Kaynak: Liman", kSource},
      {"Nguồn: Bến", kSource},
      {"Sumber: Dermaga", kSource},
      {"Kilde: Kaien", kSource},
      {"Källa: Kajen", kSource},
      {"Lähde: Laituri", kSource},
      {"Zdroj: Molo", kSource},
      {"Forrás: Móló", kSource},
      {"Sursă: Cheiul", kSource},
      {"Πηγή: Προβλήτα", kSource},
      {"Источник: Причал", kSource},
      {"Джерело: Причал", kSource},
      {"المصدر: الرصيف", kSource},
      {"منبع: اسکله", kSource},
      {"מקור: הרציף", kSource},
      {"स्रोत: घाट", kSource},
  };
  for (const Row& row : rows) {
    const auto found = find_labels(row.line);
    ASSERT_EQ(found.size(), 1U) << row.line;
    EXPECT_EQ(found[0].kind, row.kind) << row.line;
    EXPECT_TRUE(found[0].separated) << row.line;
  }
}

TEST(LabelTable, OrdinaryWordsAreNoLabels) {
  for (const char* line : {"", ":", "Quay: open", "Sourcebook: a list", "Quel: x", "Quellen der Stadt", "Publie: x",
                           "Fuentes: dos", "Источники: два", "Джерельце: x", "المصادر: x", "码头：开放", "桟橋：開く",
                           "부두: 열림", "Molo: otwarte", "Provljeta: x", "घाट: x"}) {
    EXPECT_TRUE(find_labels(line).empty()) << line;
  }
}

}  // namespace
}  // namespace newsclip::extract::lexicon
