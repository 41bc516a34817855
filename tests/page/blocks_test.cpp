#include "page/blocks.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace newsclip::extract {
namespace {

// Each block as its text, after whether all or a part of it is a link, and its kind.
std::vector<std::string> blocks(const std::string& html) {
  const dom::Document document = dom::Document::parse(html);
  const BlockList list = make_blocks(document);
  std::vector<std::string> out;
  for (const TextBlock& block : list.blocks) {
    const std::string kind = block.type == BlockType::kParagraph  ? ""
                             : block.type == BlockType::kHeading  ? "h" + std::to_string(block.level) + " "
                             : block.type == BlockType::kListItem ? "li "
                             : block.type == BlockType::kQuote    ? "quote "
                             : block.type == BlockType::kRow      ? "row "
                                                                  : "code ";
    const char* link = block.link_share > .99F ? "link " : block.link_share > 0 ? "part " : "";
    out.push_back(link + kind + std::string(block.text));
  }
  return out;
}

struct Row {
  const char* html;
  std::vector<std::string> expected;
};

TEST(Blocks, AreWhatStandsApart) {
  const Row rows[] = {
      {"<p>One<br>line<p>Two <a href=x>four</a>", {"One line", "part Two four"}},
      {"<h2>Head</h2><ul><li>Item</ul><blockquote>Said</blockquote><pre>a\n b</pre>",
       {"h2 Head", "li Item", "quote Said", "code a\n b"}},
      {"a<br><br>b<script>c</script>", {"a", "b"}},
      {"<h2>Head<span>[<a href=e>edit</a>]</span></h2><p>Text", {"h2 Head", "Text"}},
  };
  for (const Row& row : rows) EXPECT_EQ(blocks(row.html), row.expected) << row.html;
}

TEST(Blocks, AnchorsThatAreNoLinks) {
  const Row rows[] = {
      // XHTML's empty anchor, which stays open; a script's link; a link with a name.
      {"<div><a name=\"text\" /><p>One</p><p>Two</p></div>", {"One", "Two"}},
      {"<a name=x>Contents</a>", {"link Contents"}},
      {"<a name=x href=y><p>One</p><p>Two</p></a>", {"link One", "link Two"}},
      {"<a onclick=x><b>One</b> <i>Two</i> <u>Four</u></a>", {"link One Two Four"}},
  };
  for (const Row& row : rows) EXPECT_EQ(blocks(row.html), row.expected) << row.html;
}

}  // namespace
}  // namespace newsclip::extract
