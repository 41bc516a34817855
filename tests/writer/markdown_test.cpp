// to_markdown of src/writer/markdown.cpp. tests/cli/formats_test.py reads what it writes by cmark.
#include <gtest/gtest.h>

#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

// The body of an article of one block.
std::string body_of(BlockType type, std::string text, int level = 0) {
  Article article;
  article.blocks = {{type, level, std::move(text)}};
  const std::string markdown = to_markdown(article, {.all = false, .pretty = false, .fields = {"title"}});
  const std::string begin = "---\ntitle: null\n---\n\n";
  EXPECT_EQ(markdown.substr(0, begin.size()), begin);
  return markdown.substr(begin.size());
}

TEST(Markdown, EscapesWhatWouldBeMarkup) {
  struct {
    const char* text;
    const char* markdown;
  } const rows[] = {
      {"A *b* _c_ snake_case `d` [e](f) <g> ~h~ a|b \\",
       "A \\*b\\* \\_c\\_ snake_case \\`d\\` \\[e\\](f) \\<g> \\~h\\~ a\\|b \\\\"},
      {"R&D, &amp; and &#35;", "R\\&D, \\&amp; and \\&#35;"},
      {"Fish & chips", "Fish & chips"},
      {"# One", "\\# One"},
      {"- One", "\\- One"},
      {"+ One", "\\+ One"},
      {"> One", "\\> One"},
      {"===", "\\==="},
      {"---", "\\---"},
      {":--", "\\:--"},
      {"1. One", "1\\. One"},
      {"12) One", "12\\) One"},
      {"2024 was 1.5 times", "2024 was 1.5 times"},
      {"    four spaces", "four spaces"},
      {"one\n- two\n3. three", "one\\\n\\- two\\\n3\\. three"},
      {"\xe6\xb8\xaf\xe5\x8f\xa3_\xe5\xbc\x80", "\xe6\xb8\xaf\xe5\x8f\xa3\\_\xe5\xbc\x80"},
  };
  for (const auto& [text, markdown] : rows) {
    EXPECT_EQ(body_of(BlockType::kParagraph, text), std::string(markdown) + '\n') << text;
  }
}

TEST(Markdown, HasBlocksOfEachType) {
  EXPECT_EQ(body_of(BlockType::kHeading, "Two #", 2), "## Two \\#\n");
  EXPECT_EQ(body_of(BlockType::kHeading, "Deep", 9), "###### Deep\n");
  EXPECT_EQ(body_of(BlockType::kListItem, "a\nb"), "- a\\\n  b\n");
  EXPECT_EQ(body_of(BlockType::kQuote, "a\nb"), "> a\\\n> b\n");
  EXPECT_EQ(body_of(BlockType::kCode, "int *a;\n"), "```\nint *a;\n```\n");
  EXPECT_EQ(body_of(BlockType::kCode, "````"), "`````\n````\n`````\n");
}

TEST(Markdown, PutsBlocksOfAKindTogether) {
  Article article;
  article.blocks = {{BlockType::kQuote, 0, "a"},    {BlockType::kQuote, 0, "b"},    {BlockType::kListItem, 0, "c"},
                    {BlockType::kListItem, 0, "d"}, {BlockType::kRow, 0, "e\tf|g"}, {BlockType::kRow, 0, "h"}};
  EXPECT_EQ(to_markdown(article, {.all = false, .pretty = false, .fields = {"date"}}),
            "---\ndate: null\n---\n\n> a\n>\n> b\n\n- c\n- d\n\n| e | f\\|g |\n| --- | --- |\n| h |  |\n");
}

// The text of a paragraph with the spans.
std::string marked(const std::string& text, std::vector<Span> spans, BlockType type = BlockType::kParagraph) {
  Article article;
  article.blocks = {{type, 0, text, std::move(spans)}};
  std::string markdown = to_markdown(article, {.all = false, .pretty = false, .fields = {"title"}});
  markdown.erase(0, markdown.rfind("---\n\n") + 5);
  return markdown;
}

TEST(Markdown, HasLinksMarksAndPictures) {
  const Span link{SpanType::kLink, 4, 8, "https://a.example/(1)?a=1&b=_2_"};
  EXPECT_EQ(marked("The pier is open.", {link}), "The [pier](https://a.example/%281%29?a=1&amp;b=%5F2%5F) is open.\n");
  EXPECT_EQ(marked("The!pier is open.", {link}),
            "The\\![pier](https://a.example/%281%29?a=1&amp;b=%5F2%5F) is open.\n");
  EXPECT_EQ(marked("The pier is open.", {{SpanType::kStrong, 4, 8}, {SpanType::kEmphasis, 9, 11}}),
            "The **pier** _is_ open.\n");
  EXPECT_EQ(marked("The pier is open.", {{SpanType::kStrong, 4, 11}, {SpanType::kEmphasis, 4, 8}}),
            "The **_pier_ is** open.\n");
  EXPECT_EQ(marked("The pier.", {{SpanType::kPicture, 4, 4, "https://a.example/p.png", "A [pier]"}}),
            "The ![A \\[pier\\]](https://a.example/p.png)pier.\n");
  EXPECT_EQ(marked("Say ls `x` now.", {{SpanType::kCode, 4, 10}}), "Say `` ls `x` `` now.\n");
  EXPECT_EQ(marked("one two\nthree", {{SpanType::kStrong, 4, 13}}), "one **two**\\\n**three**\n");
}

TEST(Markdown, LeavesOutMarksThatWouldBeText) {
  EXPECT_EQ(marked("unhappy", {{SpanType::kEmphasis, 2, 7}}), "unhappy\n");
  EXPECT_EQ(marked("unhappy", {{SpanType::kStrong, 2, 7}}), "un**happy**\n");
  EXPECT_EQ(marked("a(b)c", {{SpanType::kStrong, 1, 4}}), "a(b)c\n");
  EXPECT_EQ(marked("a \xe2\x80\x9c"
                   "b\xe2\x80\x9d"
                   "c",
                   {{SpanType::kStrong, 2, 9}}),
            "a \xe2\x80\x9c"
            "b\xe2\x80\x9d"
            "c\n");
}

TEST(Markdown, GoesOnWithAMarkThatBeginsAgain) {
  EXPECT_EQ(marked("Talagang", {{SpanType::kStrong, 0, 1}, {SpanType::kStrong, 1, 8}}), "**Talagang**\n");
  EXPECT_EQ(marked("a! (b)", {{SpanType::kEmphasis, 0, 2}, {SpanType::kEmphasis, 3, 6}}), "_a!_ _(b)_\n");
  EXPECT_EQ(marked("a!(b)", {{SpanType::kEmphasis, 0, 2}, {SpanType::kEmphasis, 2, 5}}), "_a!(b)_\n");
  EXPECT_EQ(marked("snake_case", {{SpanType::kEmphasis, 6, 10}}), "snake_case\n");
}

TEST(Markdown, LeavesOutSpansThatAreNone) {
  for (const Span& span :
       {Span{SpanType::kStrong, 3, 99}, Span{SpanType::kStrong, 5, 2}, Span{SpanType::kStrong, 1, 1}}) {
    EXPECT_EQ(marked("The pier", {span}), "The pier\n");
  }
  EXPECT_EQ(marked("The pier", {{SpanType::kStrong, 0, 6}, {SpanType::kLink, 4, 8, "https://a.example/"}}),
            "**The pi**er\n");
}

TEST(Markdown, HasTheFactsInFront) {
  Article article;
  EXPECT_EQ(to_markdown(article), "");
  article.title = "Harbour: \"opens\"\n---";
  article.date = "2024-05-18";
  article.authors = {"Ada Moor"};
  article.evidence = {{"title", "h1"}};
  article.blocks = {{BlockType::kParagraph, 0, "One."}};
  EXPECT_EQ(
      to_markdown(article),
      "---\ntitle: \"Harbour: \\\"opens\\\"\\n---\"\ndate: \"2024-05-18\"\nsource: null\nzone: null\n---\n\nOne.\n");
  EXPECT_EQ(to_markdown(article, {.all = false, .pretty = false, .fields = {"authors", "date", "evidence"}}),
            "---\nauthors: [\"Ada Moor\"]\ndate: \"2024-05-18\"\n---\n\nOne.\n");
}

}  // namespace
}  // namespace newsclip
