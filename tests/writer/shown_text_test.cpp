#include "writer/shown_text.hpp"

#include <gtest/gtest.h>

namespace newsclip::writer {
namespace {

using Parts = std::vector<std::string_view>;

TEST(ShownText, HasNothingThatTerminalsActOn) {
  EXPECT_EQ(shown_text("a\x1b[31mb\x7f\xc2\x9b"
                       "c\xe2\x80\xae"
                       "d\r"),
            "a[31mbcd");
  EXPECT_EQ(shown_text("one\xe2\x80\xa8two\xe2\x80\xa9three"), "one two three");
  EXPECT_EQ(shown_text("a\tb\nc"), "a\tb\nc");
  EXPECT_EQ(shown_text("a\xff"
                       "b"),
            "a\xef\xbf\xbd"
            "b");
  EXPECT_EQ(shown_line("a\tb\nc"), "a b c");
}

TEST(ShownText, IsSplit) {
  EXPECT_EQ(split_lines(""), Parts{""});
  EXPECT_EQ(split_lines("a\n\nb\n"), (Parts{"a", "", "b", ""}));
}

TEST(ShownText, CountsBlocksOfAType) {
  const std::vector<Block> blocks = {
      {BlockType::kListItem, 0, "a"}, {BlockType::kListItem, 0, "b"}, {BlockType::kRow, 0, "c"}};
  EXPECT_EQ(run_length(blocks, 0), 2U);
  EXPECT_EQ(run_length(blocks, 1), 1U);
  EXPECT_EQ(run_length(blocks, 2), 1U);
}

}  // namespace
}  // namespace newsclip::writer
