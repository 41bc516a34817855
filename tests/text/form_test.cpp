#include "text/form.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

TEST(Form, PartsStandInTheirOrder) {
  EXPECT_TRUE(has_form("the crane was mended by a smith", "the crane*smith"));
  EXPECT_TRUE(has_form("the crane was mended", "the crane"));
  EXPECT_TRUE(has_form("the crane was mended by a smith", "*mended*by"));
  EXPECT_TRUE(has_form("", ""));
  EXPECT_TRUE(has_form("crane", "crane*"));
  EXPECT_TRUE(has_form("aba", "a*a"));
  EXPECT_FALSE(has_form("a", "a*a"));
  EXPECT_FALSE(has_form("a smith mended the crane", "the crane*smith"));
  EXPECT_FALSE(has_form("the smith of the crane", "the*crane*smith"));
  EXPECT_FALSE(has_form("", "*a"));
}

}  // namespace
}  // namespace newsclip::extract
