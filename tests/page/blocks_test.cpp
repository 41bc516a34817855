#include "page/blocks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
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

TEST(Blocks, RowsOfDataTablesAndTextAsItStands) {
  const std::string table = "<table><thead><tr><th>Place<th>Ships</thead><tr><td><p>North<p>quay<td>1<br>2</table>";
  const Row rows[] = {
      {table + "<p>After", {"row Place\tShips", "row North quay\t1 2", "After"}},
      {"<table><tr><td>Menu<td><p>One<p>Two</table>", {"Menu", "One", "Two"}},
      {"<pre>\n\n  a\n\n b \n\n</pre>", {"code   a\n\n b"}},
      {"<pre>a<br>b</pre><p>c", {"code a\nb", "c"}},
      {"<pre> \n </pre>", {}},
      {"<ul><li><div><p>Deep</div><li>Flat</ul><dl><dt>Term<dd>Said</dl>",
       {"li Deep", "li Flat", "li Term", "li Said"}},
      {"<li><section>Apart</section>", {"Apart"}},
      {"<p>a<br>\u3000\u3000b", {"a", "b"}},  // an indent after one break begins a paragraph
      {"<script>a</script><style>b</style><head><title>c</title></head><noscript>d</noscript>", {"d"}},
      {" \n <p> </p> &nbsp; ", {}},
      {"", {}},
  };
  for (const Row& row : rows) EXPECT_EQ(blocks(row.html), row.expected) << row.html;
}

TEST(Blocks, KnowWhatTheyStandIn) {
  const struct {
    const char* html;
    std::uint32_t context;
  } rows[] = {
      {"<p>x", 0},
      {"<article><div><p>x", kInArticle},
      {"<main><article>x", kInMain | kInArticle},
      {"<header>x", kInHeader},
      {"<footer><nav>x", kInFooter | kInNav},
      {"<aside><form>x", kInAside | kInForm},
      {"<figure><figcaption>x", kInFigure | kInCaption},
      {"<table><caption>x</caption></table>", kInTable | kInCaption},
      {"<ul><li>x", kInList},
      {"<dl><dd>x", kInList},
      {"<blockquote><p>x", kInQuote},
      {"<h3>x", kInHeading},
      {"<button>x</button>", kInControl},
      {"<body><noscript>x</noscript>", kInNoscript},
      {"<div role=alertdialog>x", kInDialog},
      {"<address>x", kInAddress},
      {"<div role=navigation><p>x", kInNav},
      {"<div role=tablist><p>x", kInNav},
      {"<div role=search><p>x", kInForm},
      {"<div role=contentinfo><p>x", kInFooter},
      {"<div role=heading>x", kInHeading},
      {"<div role=nonsense>x", 0},
      {"<div itemprop=articleBody><p>x", kInBodyProperty},
      {"<div itemprop=headline><p>x", 0},
      {"<div hidden><p>x", kInHidden},
      {"<div aria-hidden=true><p>x", kInHidden},
      {"<div aria-hidden=false><p>x", 0},
      {"<div style='color:red; display : none'>x", kInHidden},
      {"<div style='visibility:hidden'>x", kInHidden},
      {"<div style='display:block'>x", 0},
      // What is around a part of the block only is not said of it; what came before neither.
      {"<p>x <span hidden>y</span>", 0},
      {"<nav>a</nav><p>x", 0},
  };
  for (const auto& row : rows) {
    const dom::Document document = dom::Document::parse(row.html);
    const BlockList list = make_blocks(document);
    ASSERT_FALSE(list.blocks.empty()) << row.html;
    EXPECT_EQ(list.blocks.back().context, row.context) << row.html;
    EXPECT_EQ(list.contexts.size(), document.nodes().size());
    EXPECT_EQ(list.contexts[list.blocks.back().node], row.context) << row.html;
  }
}

TEST(Blocks, CountLinksPicturesAndShares) {
  const dom::Document document = dom::Document::parse(
      "<img><p>abc<a href=x>de</a><video></video><svg></svg><p><a href=y>ab</a><a "
      "href=z>cd</a><b>efgh</b><em>ij</em>klmn"
      "<a href=u>o<p>p</a><p>q");
  const BlockList list = make_blocks(document);
  const struct {
    std::string_view text;
    std::uint32_t links, images;
    float link, bold, italic;
  } rows[] = {{"abcde", 1, 3, .4F, 0, 0},  // also those in its own element
              {"abcdefghijklmno", 3, 0, 5 / 15.F, 4 / 15.F, 2 / 15.F},
              {"p", 1, 0, 1, 0, 0},
              {"q", 0, 0, 0, 0, 0}};
  ASSERT_EQ(list.blocks.size(), std::size(rows));
  for (std::size_t b = 0; b < std::size(rows); ++b) {
    const TextBlock& block = list.blocks[b];
    EXPECT_EQ(block.text, rows[b].text);
    EXPECT_EQ(block.links, rows[b].links) << block.text;
    EXPECT_EQ(block.images_before, rows[b].images) << block.text;
    EXPECT_FLOAT_EQ(block.link_share, rows[b].link) << block.text;
    EXPECT_FLOAT_EQ(block.bold_share, rows[b].bold) << block.text;
    EXPECT_FLOAT_EQ(block.italic_share, rows[b].italic) << block.text;
  }
}

TEST(Blocks, WordsAreThoseOfTheText) {
  const dom::Document document = dom::Document::parse("<p>One two three<p>Four<p>\u2014<p>One two");
  const BlockList list = make_blocks(document);
  ASSERT_EQ(list.blocks.size(), 4U);
  for (const TextBlock& block : list.blocks) {
    const std::vector<std::uint32_t> words = hash_words(block.text);
    EXPECT_TRUE(std::ranges::equal(list.words_of(block), words)) << block.text;
  }
}

// The texts inside the element with each id, in document order.
std::vector<std::string> inside(const dom::Document& document, const BlockList& list) {
  std::vector<std::string> shown;
  for (dom::NodeIndex i = 0; i < document.nodes().size(); ++i) {
    const std::string_view id = document.attribute(i, dom::Attr::k_id);
    if (id.empty()) continue;
    std::string line = std::string(id) + ":";
    for (std::uint32_t b = list.ranges[i].first; b < list.ranges[i].end; ++b) {
      line += ' ' + std::string(list.blocks.at(b).text);
    }
    shown.push_back(line);
  }
  return shown;
}

TEST(Blocks, ElementsKnowTheirBlocks) {
  const std::string html =
      "<div id=all>a<div id=in><p id=p>b<p>c</div><div id=none><script id=s>x</script></div><br id=br>"
      "<table id=t><tr id=r><td>1<td>2<tr><td>3<td>4</table></div><div id=after>e</div>";
  const struct {
    std::vector<bool> keep;  // of a b c, two rows, e
    std::vector<std::string> inside;
  } rows[] = {
      {{}, {"all: a b c 1\t2 3\t4", "in: b c", "p: b", "none:", "s:", "br:", "t: 1\t2 3\t4", "r: 1\t2", "after: e"}},
      {{true, true, true, true, true, true},
       {"all: a b c 1\t2 3\t4", "in: b c", "p: b", "none:", "s:", "br:", "t: 1\t2 3\t4", "r: 1\t2", "after: e"}},
      {{false, false, true, true, false, true},
       {"all: c 1\t2", "in: c", "p:", "none:", "s:", "br:", "t: 1\t2", "r: 1\t2", "after: e"}},
      {{true, false, false, false, false, false}, {"all: a", "in:", "p:", "none:", "s:", "br:", "t:", "r:", "after:"}},
      {{false, false, false, false, false, false}, {"all:", "in:", "p:", "none:", "s:", "br:", "t:", "r:", "after:"}},
  };
  for (const auto& row : rows) {
    const dom::Document document = dom::Document::parse(html);
    BlockList list = make_blocks(document);
    ASSERT_EQ(list.blocks.size(), 6U);
    if (!row.keep.empty()) thin_blocks(list, row.keep);
    EXPECT_EQ(inside(document, list), row.inside);
    // The words of what is kept are still found.
    for (const TextBlock& block : list.blocks) {
      EXPECT_TRUE(std::ranges::equal(list.words_of(block), hash_words(block.text))) << block.text;
    }
  }
}

}  // namespace
}  // namespace newsclip::extract
