// Pages saved as text: what is one, how wrapped lines are joined, and which lines are headline and body.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "newsclip/newsclip.hpp"
#include "plain_text/columns.hpp"
#include "plain_text/detect.hpp"
#include "plain_text/lines.hpp"
#include "plain_text/paragraphs.hpp"
#include "plain_text/text_document.hpp"

namespace newsclip::plain_text {
namespace {

TEST(LooksLikeTextPage, NeedsATagToBeHtml) {
  for (const char* text : {"", "Pier reopens\n\nIt opened on Tuesday.", "if a < b and b > c", "a <b c, d",
                           "<john@example.org> wrote", "<<< back", "x <3 y", "<placeholder>"}) {
    EXPECT_TRUE(looks_like_text_page(text)) << text;
  }
  for (const char* html :
       {"<p>text", "text<br/>", "<A HREF=\"x\">y</A>", "<!DOCTYPE html>", "<!-- x -->", "</div>", "a <b>c</b>"}) {
    EXPECT_FALSE(looks_like_text_page(html)) << html;
  }
}

std::vector<std::string> joined(std::string_view text) {
  std::vector<std::string> out;
  for (const Item& item : join_lines(read_lines(text))) out.push_back(item.text);
  return out;
}

struct JoinRow {
  const char* text;
  std::vector<std::string> items;
};

TEST(JoinLines, FollowsTheScriptsRules) {
  const JoinRow rows[] = {
      // Words take a space, a compound's hyphen none; a short last line ends the paragraph without a blank line.
      {"The wooden pier opened again on Tuesday morning and the well-\n"
       "known ferry landed for the first time in more than two years\n"
       "at noon.\n"
       "Another paragraph begins here without any blank line before\n"
       "it.\n",
       {"The wooden pier opened again on Tuesday morning and the well-known ferry landed for the first time in more "
        "than two "
        "years at noon.",
        "Another paragraph begins here without any blank line before it."}},
      // Characters without spaces take none, inside a number and before a mark neither.
      {"云雀港老码头在修复两年之后重新开放工程共投入119\n"
       ".90万元其中三分之一由当地的居民们自发筹集出来的\n"
       "。小渡轮有了停靠的地方。\n"
       "第二段从这里开始。\n",
       {"云雀港老码头在修复两年之后重新开放工程共投入119."
        "90万元其中三分之一由当地的居民们自发筹集出来的。小渡轮有了停靠的"
        "地方。",
        "第二段从这里开始。"}},
      // Whole paragraphs as lines.
      {"  第一段。\n  第二段。\n", {"第一段。", "第二段。"}},
      {"　　第一段。\n　　第二段。\n", {"第一段。", "第二段。"}},
  };
  for (const JoinRow& row : rows) EXPECT_EQ(joined(row.text), row.items) << row.text;
}

TEST(ReadLines, DropsWhatTheSavingProgramPutIn) {
  const JoinRow rows[] = {
      {"   See the [1]harbour office and [2]the town.\n\nReferences\n\n   1. http://example.org/a\n   2. "
       "http://example.org/b\n",
       {"See the harbour office and the town."}},
      {"A study [3] of piers.\n", {"A study [3] of piers."}},
      {"   IFRAME: http://example.org/frame\n\n   Text.\n", {"Text."}},
      {"[pier-01.jpg]\nText [lamp.png] here.\n", {"Text  here."}},
      {"[search            ][Go]\nname: ________\n•\n* \nText.\n", {"Text."}},
      {"  • one\n    • two\n  □ three\n", {"one", "two", "three"}},
      {"*** Harbour ***\n\n## Works ##\n", {"Harbour", "Works"}},
      {"----------\nText.\n==========\n", {"Text."}},
  };
  for (const JoinRow& row : rows) EXPECT_EQ(joined(row.text), row.items) << row.text;
}

TEST(SplitColumns, PutsAMenuBeforeTheTextBesideIt) {
  std::string text;
  for (int i = 0; i < 8; ++i) text += "  * item              line of the text beside the menu\n";
  const std::string out = split_columns(text);
  EXPECT_LT(out.rfind("* item"), out.find("line of"));
  const std::string plain = "One line.\nAnother line.\n";
  EXPECT_EQ(split_columns(plain), plain);
}

TEST(MakeHtml, MarksHeadlineFactsAndText) {
  const std::string html = make_html(
      "首页 > 新闻 > 正文\n老码头修复后重新开放\n发布时间：2022-05-03  来源：海滨晚报\n\n"
      "  "
      "5月3日上午，老码头在修复两年之后重新开放，居民们纷纷前来，渡轮从六月起每天往返四次，港务办公室表示欢迎，码头的灯"
      "也亮了。\n\n"
      "上一条：图书馆周一闭馆\n");
  EXPECT_NE(html.find("<h1>老码头修复后重新开放</h1>"), std::string::npos) << html;
  EXPECT_NE(html.find("<nav class=\"breadcrumb\">首页 &gt; 新闻"), std::string::npos) << html;
  EXPECT_NE(html.find("<div>发布时间"), std::string::npos) << html;
  EXPECT_GT(html.find("上一条"), html.find("<footer>")) << html;
}

TEST(MakeHtml, IsTotal) {
  for (const std::string& text : {std::string(), std::string("\n\n\n"), std::string(100000, '['),
                                  std::string(100000, ' '), std::string(100000, '\n'), std::string("\xFF\xC0\x80\n")}) {
    EXPECT_TRUE(make_html(text).ends_with("</html>\n"));
  }
}

}  // namespace
}  // namespace newsclip::plain_text
