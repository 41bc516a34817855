#include "words/names/page_words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "lines/cjk_name.hpp"
#include "lines/person_name.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

TEST(PageWords, RowsAreFoldedAndInOrder) {
  expect_rows_of_form("page words", page_words().words(), fold_word);
  expect_rows_of_form("whole", whole_no_names().words(), fold_word);
  expect_rows_of_form("parts", no_name_parts(), as_written);
}

TEST(PageWords, EachMakesAPieceNoName) {
  for (const std::string_view word : page_words().words()) {
    EXPECT_EQ(word.find(' '), std::string_view::npos) << word;
    EXPECT_EQ(name_shape("Qorvin " + std::string(word)), NameShape::kNone) << word;
    EXPECT_TRUE(has_page_word("Qorvin " + std::string(word) + ":")) << word;
  }
  EXPECT_EQ(name_shape("Qorvin Larkin"), NameShape::kFull);
  EXPECT_FALSE(has_page_word("Qorvin Larkin"));
}

TEST(PageWords, NamesakesBehindAGivenNameAreNames) {
  std::size_t count = 0;
  for (const std::string_view word : page_words().words()) {
    if (!is_namesake(word)) continue;
    ++count;
    const std::string capital = static_cast<char>(word.front() - 'a' + 'A') + std::string(word.substr(1));
    EXPECT_EQ(name_shape("Peter " + capital), NameShape::kFull) << word;
    EXPECT_EQ(name_shape("Qorvin " + capital, NameTrust::kLabelled), NameShape::kFull) << word;
  }
  EXPECT_EQ(count, 18U);
}

TEST(PageWords, EachWholeIsNoName) {
  for (const std::string_view word : whole_no_names().words()) {
    EXPECT_TRUE(read_names(word).empty()) << word;
  }
  EXPECT_EQ(read_names("Florence Larkin").size(), 1U);
  EXPECT_EQ(read_names("Jack London").size(), 1U);
}

// Names that have a part in them are not met; each part is longer than a family name.
TEST(PageWords, EachPartIsFound) {
  for (const std::string_view part : no_name_parts()) {
    EXPECT_TRUE(has_cjk_page_word("林" + std::string(part))) << part;
    EXPECT_GE(part.size(), 6U) << part;
  }
  const std::string_view ends = no_name_ends();
  for (std::size_t i = 0; i < ends.size();) {
    const std::size_t begin = i;
    dom::next_character(ends, i);
    EXPECT_EQ(cjk_name("林晓" + std::string(ends.substr(begin, i - begin))), CjkName::kNone)
        << ends.substr(begin, i - begin);
  }
}

TEST(PageWords, NamesThatLookAlikeStay) {
  for (const char* name : {"林晓雯", "張淑芬", "欧阳文静", "王建国", "李海燕", "高明", "何苗", "김민지", "佐藤直子",
                           "田中太郎", "Will Larkin", "Grace Venn", "Mark Tolland", "Анна Перова"}) {
    EXPECT_EQ(name_shape(name), NameShape::kFull) << name;
  }
}

}  // namespace
}  // namespace newsclip::extract::lexicon
