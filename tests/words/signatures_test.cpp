#include "words/signatures.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "lines/signature.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

TEST(SignatureTable, RowsHaveTheFormOfTheLinesLookedAt) {
  expect_rows_of_form("stamps", signature_words(SignatureWords::kStamps), as_name);
  expect_rows_of_form("persons", signature_words(SignatureWords::kPersons), as_name);
  expect_rows_of_form("origins", signature_words(SignatureWords::kOrigins), as_name, RowEnd::kMayBeSpace);
  expect_rows_of_form("credits", signature_words(SignatureWords::kCredits), as_name, RowEnd::kMayBeSpace);
}

TEST(SignatureTable, EveryRowIsFoundInALine) {
  for (const std::string_view row : signature_words(SignatureWords::kStamps)) {
    EXPECT_TRUE(is_date_stamp("2024-03-12 14:20 " + std::string(row))) << row;
    EXPECT_TRUE(is_date_stamp(std::string(row) + ": 2024-03-12 14:20")) << row;
  }
  for (const std::string_view row : signature_words(SignatureWords::kPersons))
    EXPECT_TRUE(is_signature("(" + std::string(row) + " qv)", {})) << row;
  for (const std::string_view row : signature_words(SignatureWords::kOrigins))
    EXPECT_TRUE(is_signature(std::string(row) + "qv", {})) << row;
  for (const std::string_view row : signature_words(SignatureWords::kCredits)) {
    std::string line = std::string(row) + "qv";
    std::ranges::replace(line, '*', ' ');
    EXPECT_TRUE(is_credit(line)) << row;
  }
}

TEST(SignatureTable, OrdinaryLinesAreNone) {
  for (const char* line : {"(the editor of the harbour's paper was there and read it all out)", "Theodor und der Kran",
                           "Quellen sprudeln am Kai", "记者在码头", "Fuentes del muelle"}) {
    EXPECT_FALSE(is_signature(line, {})) << line;
  }
}

}  // namespace
}  // namespace newsclip::extract::lexicon
