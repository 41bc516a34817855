#include "text/characters.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::dom {
namespace {

TEST(Characters, MalformedBytesEnd) {
  const std::string text = "a\xC3\xA9\xE8\x80\x81\xF0\x9F\x8C\x8A\xFF\xE8";
  std::u32string out;
  for (std::size_t i = 0; i < text.size();) out += next_character(text, i);
  EXPECT_EQ(out, (std::u32string{U'a', U'é', U'老', U'🌊', 0xFF, 0xE8}));
}

TEST(Characters, AreAppendedAsRead) {
  for (const char32_t c : {U'a', U'é', U'老', U'🌊'}) {
    std::string text;
    append_character(text, c);
    std::size_t i = 0;
    EXPECT_EQ(next_character(text, i), c);
    EXPECT_EQ(i, text.size());
  }
}

TEST(Characters, Kinds) {
  for (const char32_t c : {U' ', U'\u00a0', U'\u3000', U'\n'}) EXPECT_TRUE(is_space(c));
  for (const char32_t c : {U'\u00ad', U'\u200b', U'\ufeff', U'\u202e'}) EXPECT_TRUE(is_removed(c));
  for (const char32_t c : {U'\u200c', U'\u200d', U'a'}) EXPECT_FALSE(is_removed(c));
  EXPECT_TRUE(is_cjk(U'老'));
  EXPECT_FALSE(is_cjk(U'a'));
  EXPECT_TRUE(is_cjk_or_fullwidth(U'。'));
  EXPECT_TRUE(is_word_character(U'ж'));
  EXPECT_FALSE(is_word_character(U'。'));
  EXPECT_TRUE(is_upper(U'Ж'));
  EXPECT_FALSE(is_upper(U'ж'));
  EXPECT_EQ(to_lower(U'Σ'), U'σ');
  EXPECT_EQ(to_lower(U'老'), U'老');
}

}  // namespace
}  // namespace newsclip::dom
