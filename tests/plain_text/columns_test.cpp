#include "plain_text/columns.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::plain_text {
namespace {

TEST(SplitColumns, PutsAMenuBeforeTheTextBesideIt) {
  std::string text;
  for (int i = 0; i < 8; ++i) text += "  * item              line of the text beside the menu\n";
  const std::string out = split_columns(text);
  EXPECT_LT(out.rfind("* item"), out.find("line of"));
  const std::string plain = "One line.\nAnother line.\n";
  EXPECT_EQ(split_columns(plain), plain);
}

}  // namespace
}  // namespace newsclip::plain_text
