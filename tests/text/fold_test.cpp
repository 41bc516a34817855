#include "text/fold.hpp"

#include <gtest/gtest.h>

#include <string>

#include "folding_marks.hpp"

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

TEST(TextFold, TheCursorGoesForward) {
  const std::string text = "a\u200f\u200f3\u0301 b\u00ad";
  std::string seen;
  for (FoldedCursor at(text); at; at.advance()) {
    EXPECT_EQ(fold_word(text.substr(at.begin(), at.end() - at.begin())), std::string(1, char(at.character())));
    seen += static_cast<char>(at.character());
  }
  EXPECT_EQ(seen, "a3 b");
}

// Whatever position it is told, it passes its character; so a loop ends after as many steps as there are characters.
TEST(TextFold, TheCursorNeverStandsStill) {
  for (const std::string_view mark : kFoldingMarks) {
    const std::string text = with_marks("3 Stunden", mark, MarkPlace::kEverywhere);
    for (const bool to_begin : {false, true}) {
      FoldedCursor at(text);
      std::size_t steps = 0;
      for (; at && steps < 100; ++steps) at.advance_to(to_begin ? at.begin() : 0);
      EXPECT_EQ(steps, 9U) << mark;
    }
  }
  FoldedCursor at("abc");
  at.advance_to(2);
  EXPECT_EQ(at.character(), U'c');
  at.advance_to(3);
  EXPECT_FALSE(at);
  at.advance();
  EXPECT_EQ(at.end(), 3U);
}

// Both directions see the same characters.
TEST(TextFold, ForwardIsBackward) {
  for (const std::string text : {"Éa\u0301b 老", "", "x\u00ad"}) {
    std::u32string forward;
    for (FoldedCursor at(text); at; at.advance()) forward += at.character();
    std::u32string backward;
    for (std::size_t end = text.size(); end > 0;) {
      if (const char32_t c = previous_folded(text, end)) backward.insert(backward.begin(), c);
    }
    EXPECT_EQ(forward, backward) << text;
  }
}

}  // namespace
}  // namespace newsclip::extract
