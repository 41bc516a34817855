#include "page/containers.hpp"

#include <gtest/gtest.h>

#include <string>

#include "dom/document.hpp"

namespace newsclip::extract {
namespace {

struct Page {
  explicit Page(std::string_view html)
      : document(dom::Document::parse(html)), list(make_blocks(document)), tree(make_containers(document, list)) {}

  // The container of the block that begins with `start`, its `out`-th parent.
  ContainerIndex at(std::string_view start, int out = 0) const {
    for (std::size_t b = 0; b < list.blocks.size(); ++b) {
      if (!list.blocks[b].text.starts_with(start)) continue;
      ContainerIndex c = tree.of_block[b];
      while (out-- > 0) c = tree.containers[c].parent;
      return c;
    }
    return kNoContainer;
  }
  std::string_view id(ContainerIndex c) const {
    return c == kNoContainer ? "none" : document.attribute(tree.containers[c].node, dom::Attr::k_id);
  }

  dom::Document document;
  BlockList list;
  ContainerTree tree;
};

constexpr const char* kText =
    "<p>The board repairs the crane, which stood still for years, and shows it to visitors from June. It is green.</p>"
    "<p>Two workshops shared the work, cast the worn gears anew, and painted the arm as it was. The winter was "
    "mild.</p>"
    "<p>The board paid less than it had set aside, since a retired smith lent his tools. School classes go in "
    "free.</p>";

TEST(Containers, HopsToTheCommonAncestor) {
  const Page page("<div><div><p>One</p><p>Two</p></div><section><ul><li>Three</li></ul></section></div>");
  const struct {
    const char *a, *b;
    int from_a, from_b;
  } rows[] = {{"One", "Two", 1, 1}, {"One", "Three", 2, 3}, {"Three", "One", 3, 2}, {"One", "One", 0, 0}};
  for (const auto& row : rows) {
    const Hops hops = hops_to_common(page.tree, page.at(row.a), page.at(row.b));
    EXPECT_EQ(hops.from_first, row.from_a) << row.a << row.b;
    EXPECT_EQ(hops.from_second, row.from_b) << row.a << row.b;
  }
}

TEST(Containers, AreNoInlineElements) {
  EXPECT_EQ(Page("<div><p><b>One</b> <i>two</i></p></div>").tree.containers.size(),
            Page("<div><p>One two</p></div>").tree.containers.size());
}

TEST(Containers, SumsOfBlocks) {
  const Page page("<div><p>One two three</p><p>Four <a href=/a>five</a></p></div><p>Six</p>");
  const ContainerIndex div = page.at("One", 1);
  EXPECT_EQ(page.tree.containers[div].blocks.first, 0U);
  EXPECT_EQ(page.tree.containers[div].blocks.end, 2U);
  EXPECT_DOUBLE_EQ(page.tree.sum(page.tree.sums.words, div), 5);
  EXPECT_DOUBLE_EQ(page.tree.sum(page.tree.sums.words, page.at("Six")), 1);
  EXPECT_GT(page.tree.sum(page.tree.sums.link_words, div), 0);
  EXPECT_DOUBLE_EQ(page.tree.sum(page.tree.sums.good, div), 0);  // no running text
}

TEST(Containers, LikeSiblingsAreAGroup) {
  const Page page(
      "<div><div class='card n1'><p>One</p></div><div class='card n2'><p>Two</p></div><div class='card n3'><p>Six</p>"
      "</div><div class=other><p>Lone</p></div></div>");
  EXPECT_EQ(page.tree.cards[page.at("One", 1)].size, 3U);  // digits do not tell classes apart
  EXPECT_EQ(page.tree.cards[page.at("Lone", 1)].size, 1U);
  EXPECT_FLOAT_EQ(page.tree.cards[page.at("Two", 1)].mean_words, 1);
}

TEST(Containers, FindsWhereTheTextIs) {
  const std::string menu =
      "<div id=menu><p><a href=/a>Harbour and quay</a></p><p><a href=/b>Town and fair</a></p></div>";
  const Page page("<body>" + menu + "<article id=story><div id=text>" + kText + "</div></article><article id=next><p>" +
                  "Ferry, late again.</p></article>" + menu + "</body>");
  EXPECT_EQ(page.id(page.tree.top), "text");
  EXPECT_EQ(page.id(page.tree.largest_article), "story");
  const ContainerIndex densest = page.tree.densest;
  ASSERT_NE(densest, kNoContainer);
  EXPECT_TRUE(page.id(densest) == "text" || page.id(densest) == "story") << page.id(densest);
}

TEST(Containers, OfAnEmptyPage) {
  const Page page("");
  EXPECT_FALSE(page.tree.containers.empty());
  EXPECT_TRUE(page.tree.of_block.empty());
  EXPECT_EQ(page.tree.largest_article, kNoContainer);
}

}  // namespace
}  // namespace newsclip::extract
