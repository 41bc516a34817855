#include "facts/people/author_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace newsclip::extract {
namespace {

using Names = std::vector<std::string>;

TEST(AuthorText, OutletsPlatformsAndSitesAreSources) {
  for (const char* text :
       {"Reuters", "中国新闻网", "网易", "新华社", "デイリースポーツ", "quay.example", "www.quay.example"}) {
    EXPECT_TRUE(is_source(text)) << text;
  }
  for (const char* text : {"Harbour Desk", "fern22", "St. Larkin", "晓雯小筑", "J. T."}) {
    EXPECT_FALSE(is_source(text)) << text;
  }
}

TEST(AuthorText, FramesAreTakenOff) {
  EXPECT_EQ(without_frame("（林晓雯）"), "林晓雯");
  EXPECT_EQ(without_frame("(Mira Tolland)"), "Mira Tolland");
  EXPECT_EQ(without_frame("— Mira Tolland"), "Mira Tolland");
  EXPECT_EQ(without_frame("——林晓雯"), "林晓雯");
  EXPECT_EQ(without_frame("Mira Tolland"), "Mira Tolland");
  EXPECT_EQ(without_frame("()"), "()");
}

TEST(AuthorText, BareNamesHaveCommonGivenNames) {
  EXPECT_EQ(bare_names("林晓雯"), Names{"林晓雯"});
  EXPECT_EQ(bare_names("김민지"), Names{"김민지"});
  EXPECT_EQ(bare_names("Mira Tolland"), Names{"Mira Tolland"});
  EXPECT_EQ(bare_names("金窗万"), Names{});
  EXPECT_EQ(bare_names("敦士"), Names{});
}

TEST(AuthorText, LatinLetters) {
  EXPECT_TRUE(is_latin("Mira Tolland 2"));
  EXPECT_TRUE(is_latin("2024"));
  EXPECT_FALSE(is_latin("Анна Перова"));
  EXPECT_FALSE(is_latin("北岸 A"));
}

}  // namespace
}  // namespace newsclip::extract
