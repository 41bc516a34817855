// Pages saved as text: which lines are headline and body.
#include "plain_text/text_to_html.hpp"

#include <gtest/gtest.h>

#include <ctime>
#include <string>
#include <string_view>

#include "dom/document.hpp"

namespace newsclip::plain_text {
namespace {

TEST(MakeHtml, MarksHeadlineFactsAndText) {
  const std::string html = make_html(
      "首页 > 新闻 > 正文\n老码头修复后重新开放\n发布时间：2022-05-03  来源：海滨晚报\n\n"
      "  "
      "5月3日上午，老码头在修复两年之后重新开放，居民们纷纷前来，渡轮从六月起每天往返四次，港务办公室表示欢迎，码头的灯"
      "也亮了。\n\n"
      "上一条：图书馆周一闭馆\n");
  EXPECT_NE(html.find("<h1>老码头修复后重新开放</h1>"), std::string::npos) << html;
  EXPECT_NE(html.find("<nav class=\"breadcrumb\">首页 > 新闻"), std::string::npos) << html;
  EXPECT_NE(html.find("<div>发布时间"), std::string::npos) << html;
  EXPECT_GT(html.find("上一条"), html.find("<footer>")) << html;
}

// What a reader of the document sees is what the text says: nothing in it becomes a tag or a character of its own.
TEST(MakeHtml, LosesNothingOfTheTextToMarkup) {
  for (const std::string_view text : {"5 < 6 & 7 > 4", "<b>pier</b>", "</b>", "<!-- pier -->", "<?php", "&lt;", "&#38;",
                                      "&copy", "&", "<", "&&amp;", "<<b", "a&b", "<\u7801\u5934>"}) {
    const std::string page = "The old pier opens again, the harbour office says, and reads " + std::string(text) + ".";
    const dom::Document document = dom::Document::parse(make_html(page));
    std::string seen;
    for (const dom::Node& node : document.nodes()) {
      if (node.tag == dom::Tag::kText) seen += node.text;
    }
    EXPECT_NE(seen.find(page), std::string::npos) << text << " became " << seen;
  }
}

TEST(MakeHtml, IsTotal) {
  for (const std::string& text : {std::string(), std::string("\n\n\n"), std::string(100000, '['),
                                  std::string(100000, ' '), std::string(100000, '\n'), std::string("\xFF\xC0\x80\n")}) {
    EXPECT_TRUE(make_html(text).ends_with("</html>\n"));
  }
}

// Each of these is a megabyte on which some step once looked back to the line's start, or may.
TEST(MakeHtml, IsLinear) {
  for (const std::string_view unit : {"[pier.jpg]        ", "[](/x)      ", "](/", "**", "![", "a|b\n---|---\n",
                                      "T\n===\n\n", "[1] ", "a. \n", "1. http://x\n"}) {
    std::string text;
    while (text.size() < 1'000'000) text += unit;
    const std::clock_t before = std::clock();
    EXPECT_TRUE(make_html(text).ends_with("</html>\n"));
    EXPECT_LT(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC, 8) << unit;
  }
}

}  // namespace
}  // namespace newsclip::plain_text
