#include "text/measure.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsclip::extract {
namespace {

TextCounts measured(std::string_view text) {
  std::vector<std::uint32_t> words;
  const TextCounts counts = measure_text(text, words);
  EXPECT_EQ(words.size(), counts.words);
  EXPECT_EQ(hash_words(text), words);
  return counts;
}

TEST(TextMeasure, Counts) {
  const TextCounts english = measured("“The pier, 31 m long, opened.”");
  EXPECT_EQ(english.words, 6U);
  EXPECT_EQ(english.commas, 2U);
  EXPECT_EQ(english.digits, 2U);
  EXPECT_TRUE(english.starts_quote);
  EXPECT_TRUE(english.ends_sentence);
  EXPECT_FALSE(english.ends_colon);
  const TextCounts chinese = measured("老码头开放：");
  EXPECT_EQ(chinese.words, 5U);
  EXPECT_EQ(chinese.cjk, 5U);
  EXPECT_TRUE(chinese.ends_colon);
  EXPECT_LT(effective_words(chinese), 5);
  EXPECT_EQ(measured("Home | News > Town").separators, 2U);
  EXPECT_EQ(measured("").words, 0U);
}

TEST(TextMeasure, EqualRunsHashEqually) {
  EXPECT_EQ(hash_words("The PIER"), hash_words("the pier!"));
  EXPECT_EQ(hash_run(hash_words("The pier")), hash_run(hash_words("the pier")));
  EXPECT_NE(hash_run(hash_words("The pier")), hash_run(hash_words("pier the")));
}

}  // namespace
}  // namespace newsclip::extract
