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
