#include "lines/byline_pieces.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace newsclip::extract {
namespace {

using Pieces = std::vector<std::string>;

TEST(BylinePieces, ArePartedBySignsConjunctionsAndDates) {
  EXPECT_EQ(byline_pieces("Abby Larkin and Osk Venn, Harbour Desk"),
            (Pieces{"Abby Larkin", "Osk Venn", "Harbour Desk"}));
  EXPECT_EQ(byline_pieces("林小满／周一帆"), (Pieces{"林小满", "周一帆"}));
  EXPECT_EQ(byline_pieces("Abby Larkin March 5, 2024"), Pieces{"Abby Larkin"});
  EXPECT_EQ(byline_pieces(""), Pieces{});
}

TEST(BylinePieces, EdgesAndAsides) {
  EXPECT_EQ(trim_name(" - Abby B."), "Abby B.");
  EXPECT_EQ(trim_name("【林小满】"), "林小满");
  EXPECT_EQ(byline_pieces(without_asides("Mira Tolland (Harbour) mira@quay.example")), Pieces{"Mira Tolland"});
  EXPECT_EQ(words_of(" a  b "), (std::vector<std::string_view>{"a", "b"}));
  EXPECT_TRUE(is_no_name_word("redaktion"));
  EXPECT_TRUE(is_no_name_word("impressum"));
  EXPECT_FALSE(is_no_name_word("tolland"));
}

}  // namespace
}  // namespace newsclip::extract
