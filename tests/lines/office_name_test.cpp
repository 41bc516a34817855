#include "lines/office_name.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

TEST(OfficeName, KnowsOffices) {
  for (const char* name : {"Saltwick Town Council", "宣传部", "海滨市委员会"})
    EXPECT_TRUE(is_office_name(name)) << name;
  for (const char* name : {"", "Mira Tolland", "Council", "林晓雯", "News Desk"}) {
    EXPECT_FALSE(is_office_name(name)) << name;
  }
}

TEST(OfficeName, KnowsWordsOfBodies) {
  EXPECT_TRUE(has_office_word("Northshore Trust"));
  EXPECT_TRUE(has_office_word("Harbour Mail"));
  EXPECT_FALSE(has_office_word("Marla Wendish"));
}

}  // namespace
}  // namespace newsclip::extract
