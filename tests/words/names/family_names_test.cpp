#include "words/names/family_names.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "lines/cjk_name.hpp"
#include "text/characters.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

void expect_characters(std::string_view table, std::string_view signs, char32_t first, char32_t last) {
  std::set<char32_t> seen;
  for (std::size_t i = 0; i < signs.size();) {
    const std::size_t begin = i;
    const char32_t c = dom::next_character(signs, i);
    EXPECT_TRUE(c >= first && c <= last) << table << begin;
    EXPECT_TRUE(seen.insert(c).second) << table << signs.substr(begin, i - begin);
  }
}

TEST(FamilyNames, AreCharactersOnceEach) {
  expect_characters("Chinese", family_names(), 0x4E00, 0x9FFF);
  expect_characters("given", given_signs(), 0x3400, 0x9FFF);
  expect_characters("Korean", korean_families(), 0xAC00, 0xD7AF);
  expect_characters("Korean given", korean_given_signs(), 0xAC00, 0xD7AF);
  expect_rows_of_form("compounds", compound_families(), as_written);
  expect_rows_of_form("Japanese", japanese_families(), as_written);
  expect_rows_of_form("Korean compounds", korean_compounds(), as_written);
}

TEST(FamilyNames, EachBeginsAName) {
  const std::string_view names = family_names();
  for (std::size_t i = 0; i < names.size();) {
    const std::size_t begin = i;
    dom::next_character(names, i);
    EXPECT_TRUE(has_family_name(names.substr(begin, i - begin)));
  }
  for (const std::string_view family : compound_families()) {
    EXPECT_EQ(cjk_name(std::string(family) + "晓雯"), CjkName::kKnown) << family;
  }
  for (const std::string_view family : japanese_families()) {
    EXPECT_EQ(cjk_name(std::string(family) + "直子"), CjkName::kKnown) << family;
  }
  for (const std::string_view family : korean_compounds()) {
    EXPECT_EQ(cjk_name(std::string(family) + "민지"), CjkName::kKnown) << family;
  }
  for (const char* name : {"", "L", "Larkin", "港小满", "김철수"}) EXPECT_FALSE(has_family_name(name)) << name;
  for (const char* name : {"", "欧", "欧阳小", "阳欧", "林小", "码头"}) EXPECT_FALSE(is_compound_family(name)) << name;
}

}  // namespace
}  // namespace newsclip::extract::lexicon
