#include "text/white_space.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::dom {
namespace {

TEST(WhiteSpace, IsFolded) {
  EXPECT_EQ(fold_space("  a\u00a0\n b\u3000c\u00ad\u200bd "), "a b cd");
  EXPECT_EQ(fold_space(""), "");
  std::string out = "kept  ";
  TextFolder folder(out);
  folder.append("老");
  folder.line_break();
  folder.append("码 ");
  folder.restart();
  folder.append("a");
  folder.line_break();
  folder.append("b");
  EXPECT_EQ(out, "kept  老码a b");
}

TEST(WhiteSpace, Indents) {
  EXPECT_TRUE(begins_with_indent("\n\t\u3000x"));
  EXPECT_TRUE(begins_with_indent("\u00a0\u00a0x"));
  EXPECT_FALSE(begins_with_indent("\u00a0x"));
  EXPECT_FALSE(begins_with_indent("  x"));
  EXPECT_FALSE(begins_with_indent(""));
}

}  // namespace
}  // namespace newsclip::dom
