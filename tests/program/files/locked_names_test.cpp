#include "program/files/locked_names.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace newsclip {
namespace {

TEST(LockedNames, HoldBothNamesInMemoryThatCannotBeWritten) {
  const LockedNames one("a", "");
  const LockedNames names("first", std::string(3000, 'x'));
  EXPECT_STREQ(names.first(), "first");
  EXPECT_EQ(names.second(), std::string(3000, 'x'));
  EXPECT_STREQ(one.first(), "a");
  EXPECT_STREQ(one.second(), "");
  EXPECT_EQ(one.low(), names.low()) << "a sandbox holds both or none";
  EXPECT_DEATH(const_cast<char*>(names.first())[0] = 'x', "");
}

TEST(LockedNames, AreRenamed) {
  const std::string first = testing::TempDir() + "locked_names_first";
  const std::string second = testing::TempDir() + "locked_names_second";
  std::ofstream(first) << "x";
  const LockedNames names(first, second);
  EXPECT_EQ(rename_first_to_second(names), 0);
  EXPECT_NE(::access(first.c_str(), F_OK), 0);
  EXPECT_EQ(::unlink(second.c_str()), 0);
  EXPECT_NE(rename_first_to_second(names), 0);
}

}  // namespace
}  // namespace newsclip
