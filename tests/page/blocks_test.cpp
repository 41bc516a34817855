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
                             : block.type == BlockType::kHeading  ? std::string("h") + std::to_string(block.level) + " "
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
  std::string html;
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

TEST(Blocks, SingleBreaksPartLinesThatAreSentences) {
  const std::string one = "The crane on the north quay turned for the first time in ninety years on Monday.";
  const std::string two = "It lifted a barrel of herring, and the mayor asked whether it could lift her, too.";
  const std::string four = "The crane's smith said \u201cnot before the chain has been tested again next week.\u201d";
  const std::string han = "北码头的起重机九十年来第一次转动，吊起了一桶鲱鱼，市长也在场观看。";
  const Row rows[] = {
      {"<p>" + one + "<br>" + two + "<br>\n" + four + "</p>x", {one, two, four, "x"}},
      {"<p>" + han + "<br>" + han + "<br>" + han, {han, han, han}},
      {"<p>" + one + "<br><a href=x>" + two + "</a><br><b>" + four + "</b>", {one, "link " + two, four}},
      // One break; a line that is no sentence; short lines.
      {"<p>" + one + "<br>" + two, {one + " " + two}},
      {"<p>" + one + "<br>" + two + "<br>Photographs by the crane's smith and by the mayor of the town himself",
       {one + " " + two + " Photographs by the crane's smith and by the mayor of the town himself"}},
      {"<p>The crane turns.<br>The herring flies.<br>The mayor waits.",
       {"The crane turns. The herring flies. The mayor waits."}},
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
