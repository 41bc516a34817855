#include "words/given_names.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "text/fold.hpp"

namespace newsclip::extract {
namespace {

constexpr std::string_view kParts[] = {
#include "words/given_names.inc"
};

TEST(GivenNames, EveryNameOfTheTableIsFoundFoldedAndInOrder) {
  std::string previous;
  std::size_t count = 0;
  for (const std::string_view part : kParts) {
    for (std::size_t i = 0; i < part.size(); ++count) {
      const std::size_t end = part.find(' ', i);
      ASSERT_NE(end, std::string_view::npos);
      const std::string name(part.substr(i, end - i));
      EXPECT_EQ(fold_word(name), name);
      EXPECT_LT(previous, name);
      EXPECT_TRUE(is_given_name(name)) << name;
      previous = name;
      i = end + 1;
    }
  }
  EXPECT_GT(count, 20000U);
}

TEST(GivenNames, KnowsNamesOfManyLanguages) {
  for (const char* name : {"Mary", "Jürgen", "José", "Krystyna", "Björn", "Тарас", "Ελένη", "Lê"}) {
    EXPECT_TRUE(is_given_name(fold_word(name))) << name;
  }
}

TEST(GivenNames, DoesNotTakePartsOfNamesOrOtherWords) {
  for (const char* word : {"", " ", "mar mary", "marketing", "subscribe", "zzzz", "a", "best", "august"}) {
    EXPECT_FALSE(is_given_name(word)) << word;
  }
}

}  // namespace
}  // namespace newsclip::extract
