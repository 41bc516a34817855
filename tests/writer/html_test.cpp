// to_html of src/writer/html.cpp. tests/cli/formats_test.py reads what it writes by tidy.
#include <gtest/gtest.h>

#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

TEST(Html, IsADocument) {
  Article article;
  EXPECT_EQ(to_html(article), "");
  article.title = "Harbour opens";
  article.date = "2024-05-18";
  article.source = "Bay Courier";
  article.language = "en-GB";
  article.authors = {"Ada \"A\" Moor"};
  article.blocks = {{BlockType::kParagraph, 0, "One\ntwo."},
                    {BlockType::kHeading, 1, "Three"},
                    {BlockType::kListItem, 0, "a"},
                    {BlockType::kListItem, 0, "b"},
                    {BlockType::kRow, 0, "c\td"},
                    {BlockType::kQuote, 0, "e"},
                    {BlockType::kCode, 0, "f\n"}};
  EXPECT_EQ(to_html(article), R"(<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Harbour opens</title>
<meta name="author" content="Ada &quot;A&quot; Moor">
</head>
<body>
<article>
<header>
<h1>Harbour opens</h1>
<p><time datetime="2024-05-18">2024-05-18</time>, Bay Courier</p>
</header>
<p>One<br>
two.</p>
<h2>Three</h2>
<ul>
<li>a</li>
<li>b</li>
</ul>
<table>
<tr><td>c</td><td>d</td></tr>
</table>
<blockquote>
<p>e</p>
</blockquote>
<pre><code>f
</code></pre>
</article>
</body>
</html>
)");
}

TEST(Html, EscapesAllThatComesFromThePage) {
  const std::string attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;";
  Article article;
  article.title = attack;
  article.date = attack;
  article.source = attack;
  article.language = "en\" onload=\"alert(1)";
  article.authors = {attack};
  for (const BlockType type : {BlockType::kParagraph, BlockType::kHeading, BlockType::kListItem, BlockType::kQuote,
                               BlockType::kCode, BlockType::kRow}) {
    article.blocks.push_back({type, 2, attack});
  }
  const std::string html = to_html(article);
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_EQ(html.find("<img"), std::string::npos);
  EXPECT_EQ(html.find("onload"), std::string::npos);
  EXPECT_NE(html.find("&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;"),
            std::string::npos);
}

TEST(Html, HasLinksMarksAndPictures) {
  Article article;
  article.blocks = {{BlockType::kParagraph,
                     0,
                     "The pier is <open>.",
                     {{SpanType::kLink, 0, 8, "https://a.example/\"?a&b"},
                      {SpanType::kStrong, 4, 8},
                      {SpanType::kPicture, 9, 9, "https://a.example/p.png", "\"A\""},
                      {SpanType::kEmphasis, 9, 11},
                      {SpanType::kCode, 12, 18}}},
                    {BlockType::kParagraph,
                     0,
                     "None.",
                     {{SpanType::kLink, 0, 4, "javascript:alert(1)"}, {SpanType::kPicture, 4, 4, "data:x", ""}}}};
  const std::string html = to_html(article);
  EXPECT_NE(html.find("<p><a href=\"https://a.example/%22?a&amp;b\">The <strong>pier</strong></a> "
                      "<img src=\"https://a.example/p.png\" alt=\"&quot;A&quot;\"><em>is</em> "
                      "<code>&lt;open&gt;</code>.</p>\n<p>None.</p>"),
            std::string::npos)
      << html;
}

TEST(Html, RunsFromTheRightWhereTheLanguageDoes) {
  Article article;
  article.blocks = {{BlockType::kParagraph, 0, "x"}};
  for (const auto& [language, attributes] : {std::pair{"ar", " lang=\"ar\" dir=\"rtl\""},
                                             {"he-IL", " lang=\"he-IL\" dir=\"rtl\""},
                                             {"arn", " lang=\"arn\""},
                                             {"", ""}}) {
    article.language = language;
    EXPECT_NE(to_html(article).find(std::string("<html") + attributes + ">"), std::string::npos) << language;
  }
}

}  // namespace
}  // namespace newsclip
