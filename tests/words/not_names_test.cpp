#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "lines/byline_text.hpp"
#include "lines/person_name.hpp"
#include "text/fold.hpp"
#include "word_tables.hpp"
#include "words/people.hpp"

namespace newsclip::extract::lexicon {
namespace {

bool is_han(std::string_view row) { return static_cast<unsigned char>(row[0]) >= 0xE3; }

std::string capitalised(std::string_view row) {
  std::string out(row);
  if (out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 32);
  return out;
}

TEST(NotNames, RowsAreFolded) {
  expect_rows_of_form("not names", not_names(), fold_word);
  expect_rows_of_form("not credit words", not_credit_words(), fold_word);
  expect_rows_of_form("other roles", other_role_words(), fold_word);
}

TEST(NotNames, RowsAreInOrderOfBytes) { EXPECT_TRUE(std::ranges::is_sorted(not_names())); }

// Looked up are the words of a piece, without a full stop or comma at their end.
TEST(NotNames, EveryRowIsOneWordAndIsFound) {
  ASSERT_EQ(name_shape("Qorvin Larkin"), NameShape::kFull);
  ASSERT_EQ(name_shape("林小满"), NameShape::kFull);
  for (const std::string_view row : not_names()) {
    EXPECT_EQ(row.find(' '), std::string_view::npos) << row;
    EXPECT_FALSE(row.ends_with('.') || row.ends_with(',')) << row;
    const std::string piece = is_han(row) ? std::string(row) : capitalised(row) + " Larkin";
    EXPECT_EQ(name_shape(piece), NameShape::kNone) << piece;
  }
}

TEST(NotNames, PiecesOfEachLanguage) {
  for (const char* piece : {"Harbour Newsroom", "Redaktion Kai", "Rédaction Quai", "Redacción Muelle", "Redação Cais",
                            "Redazione Molo", "Redactie Kade", "Redaksjonen Kaien", "Toimitus Laituri", "Redakcja Molo",
                            "Redakce Molo", "Szerkesztőség Móló", "Haber Merkezi", "Redaksi Dermaga", "Редакция Причал",
                            "Редакція Причал", "Συντακτική Ομάδα", "责任编辑", "发稿时间"}) {
    EXPECT_EQ(name_shape(piece), NameShape::kNone) << piece;
  }
  for (const char* piece :
       {"Abby Larkin", "Staffan Venn", "Newsome Larkin", "Redaktov Venn", "Élise Montclar", "Abril Montes",
        "Livia Moretti", "Jan van der Heide", "Тарас Причал", "Ελένη Προβλήτα", "林小满", "周一帆"}) {
    EXPECT_NE(name_shape(piece), NameShape::kNone) << piece;
  }
}

TEST(NotNames, EveryNotCreditWordIsFound) {
  ASSERT_EQ(read_credits("Quay fern22").size(), 1U);
  for (const std::string_view word : not_credit_words()) {
    EXPECT_TRUE(read_credits(capitalised(word) + " fern22").empty()) << word;
    EXPECT_EQ(read_credits(capitalised(word) + "qx fern22").size(), 1U) << word;
  }
}

TEST(NotNames, CreditsOfEachLanguage) {
  for (const char* text : {"Fern22 comments", "Fern22 Kommentare", "CC BY Fern22"}) {
    EXPECT_TRUE(read_credits(text).empty()) << text;
  }
  for (const char* text : {"fern22", "Fern22 commenter", "Fern22 Kommentator"}) {
    EXPECT_EQ(read_credits(text).size(), 1U) << text;
  }
  EXPECT_TRUE(read_credits("").empty());
}

TEST(NotNames, EveryOtherRoleIsFound) {
  for (const std::string_view word : other_role_words()) {
    EXPECT_TRUE(ends_with_other_role(word)) << word;
    EXPECT_TRUE(ends_with_other_role("12 May, " + std::string(word) + ": ")) << word;
    EXPECT_FALSE(ends_with_other_role(std::string(word) + "qx")) << word;
  }
}

TEST(NotNames, OtherRolesOfEachLanguage) {
  for (const char* text : {"Reviewed by", "FOTO:", "Foto von", "Redaktion:", "摄影", "责任编辑:"}) {
    EXPECT_TRUE(ends_with_other_role(text)) << text;
  }
  for (const char* text : {"", " ", ":", "By", "Written by", "Von", "Fotograf", "Redaktionen", "记者", "摄影师"}) {
    EXPECT_FALSE(ends_with_other_role(text)) << text;
  }
}

}  // namespace
}  // namespace newsclip::extract::lexicon
