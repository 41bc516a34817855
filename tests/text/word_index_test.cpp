#include "text/word_index.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace newsclip {
namespace {

TEST(WordIndex, HoldsItsWordsAndNoOthers) {
  std::vector<std::string> texts;
  for (int i = 0; i < 1000; ++i) texts.push_back("word" + std::to_string(i * 7));
  const std::vector<std::string_view> words(texts.begin(), texts.end());
  const WordIndex index(words);
  for (int i = 0; i < 7000; ++i) EXPECT_EQ(index.holds("word" + std::to_string(i)), i % 7 == 0) << i;
  EXPECT_FALSE(index.holds(""));
  EXPECT_FALSE(WordIndex({}).holds("word"));
}

}  // namespace
}  // namespace newsclip
