#include "lines/byline_words.hpp"

#include <gtest/gtest.h>

#include "folding_marks.hpp"
#include "text/fold.hpp"

namespace newsclip::extract {
namespace {

TEST(BylineWords, FindsBylineWords) {
  EXPECT_EQ(byline_prefix("By Abby Larkin"), 3U);
  EXPECT_EQ(byline_prefix("Von: Mira"), 5U);
  EXPECT_EQ(byline_prefix("Bystanders saw it"), 0U);
  EXPECT_EQ(byline_prefix(""), 0U);
  for_marked("By Abby", [](std::string_view text) {
    EXPECT_TRUE(byline_prefix(text) == 0 || fold_word(text.substr(0, byline_prefix(text))) == "by ") << text;
  });
}

TEST(BylineWords, KnowsWordsBeforeADate) {
  EXPECT_EQ(date_label_prefix("Last updated June 11"), 12U);
  EXPECT_GT(date_label_prefix("Mis à jour : 11"), 0U);
  EXPECT_EQ(date_label_prefix("Last Harbour"), 0U);
}

TEST(BylineWords, KnowsLoneBylineWords) {
  EXPECT_TRUE(is_byline_word("By"));
  EXPECT_TRUE(is_byline_word("Autor:"));
  EXPECT_TRUE(is_byline_word("作者："));
  EXPECT_FALSE(is_byline_word("Mirabel"));
  EXPECT_FALSE(is_byline_word(""));
}

}  // namespace
}  // namespace newsclip::extract
