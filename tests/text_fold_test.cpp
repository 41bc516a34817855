#include "extract/text_fold.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::extract {
namespace {

TEST(TextFold, Characters) {
  EXPECT_EQ(fold_word("ÉCOLE Straße’s ＡＢ－１"), "ecole straße's ab-1");
  EXPECT_EQ(fold_word("ЁЛКА İI ağ"), fold_word("елка ii ag"));
  EXPECT_EQ(fold_word("أحمد"), fold_word("احمد"));
  EXPECT_EQ(fold_word("a\u00adb\u200d"), "ab");
  EXPECT_EQ(digit_value(U'７'), 7);
  EXPECT_EQ(digit_value(U'٣'), 3);
  EXPECT_EQ(digit_value(U'३'), 3);
  EXPECT_EQ(digit_value(U'三'), -1);
}

TEST(TextFold, PrefixAndSuffix) {
  EXPECT_EQ(folded_prefix("Éditeur: X", "editeur"), std::string("Éditeur").size());
  EXPECT_EQ(folded_prefix("Edit", "editeur"), 0U);
  EXPECT_EQ(folded_suffix("von ADA", "ada"), 3U);
  EXPECT_EQ(folded_suffix("", "ada"), 0U);
}

// Both directions see the same characters.
TEST(TextFold, ForwardIsBackward) {
  for (const std::string text : {"Éa\u0301b 老", "", "x\u00ad"}) {
    std::u32string forward;
    for (std::size_t i = 0; i < text.size();) {
      if (const char32_t c = next_folded(text, i)) forward += c;
    }
    std::u32string backward;
    for (std::size_t end = text.size(); end > 0;) {
      if (const char32_t c = previous_folded(text, end)) backward.insert(backward.begin(), c);
    }
    EXPECT_EQ(forward, backward) << text;
  }
}

}  // namespace
}  // namespace newsclip::extract
