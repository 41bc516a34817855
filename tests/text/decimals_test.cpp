#include "text/decimals.hpp"

#include <gtest/gtest.h>

namespace newsclip {
namespace {

TEST(Decimals, AreTwo) {
  EXPECT_EQ(with_two_decimals(.974), "0.97");
  EXPECT_EQ(with_two_decimals(-2), "-2.00");
}

}  // namespace
}  // namespace newsclip
