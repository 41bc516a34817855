#include "page/headline_match.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace newsclip::extract {
namespace {

int matched(const std::string& html, std::string_view title) {
  const dom::Document document = dom::Document::parse(html);
  return match_title(make_blocks(document), title).block;
}

TEST(TitleMatch, IsTheBlockMostLikeTheTitle) {
  const std::string page =
      "<p>Courier<p>Ferry town gets its pier back<h1>Ferry town gets its pier back</h1><p>The pier opened.";
  EXPECT_EQ(matched(page, "Ferry town gets its pier back - Courier"), 2);
  EXPECT_EQ(matched("<p>Courier<p>老码头修复后重新开放<p>五月三日", "老码头修复后重新开放"), 1);
  // Without any likeness a heading of the first rank is it, where there is one.
  EXPECT_EQ(matched(page, "Another thing altogether"), 2);
  EXPECT_EQ(matched("<p>Courier<p>The pier opened.", "Another thing altogether"), -1);
  EXPECT_EQ(matched("", "Ferry town"), -1);
  EXPECT_EQ(matched(page, ""), 2);
}

}  // namespace
}  // namespace newsclip::extract
