#include "page/element_path.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace newsclip::extract {
namespace {

// The path of the element that holds the text "x" itself.
std::string path_in(std::string_view html) {
  const dom::Document document = dom::Document::parse(html);
  const auto text = std::ranges::find(document.nodes(), "x", &dom::Node::text);
  return text == document.nodes().end() ? "none" : element_path(document, text->parent);
}

TEST(ElementPath, SaysWhere) {
  const struct {
    std::string_view html, path;
  } rows[] = {
      {"<main><article><p class='byline big'>x</p></article></main>", "main > article > p.byline"},
      {"<main id=top><div><p>x</p></div></main>", "main#top > div > p"},
      {"<div><p>a</p><span>b</span><p>x</p></div>", "div > p:nth-of-type(2)"},
      {"<div class='1st a:b good'><h1 id='a b'>x</h1></div>", "div.good > h1"},
      {"<table><tr><td>x</td></tr></table>", "table > tbody > tr > td"},
      {"<news-line><p>x</p></news-line>", "news-line > p"},
      {"<a:b\"c><h1>x</h1></a:b\"c>", "h1"},
      {"x", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(path_in(row.html), row.path) << row.html;
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "<div>";
  EXPECT_EQ(std::ranges::count(path_in(deep + "x"), '>'), kMostSteps - 1);
}

}  // namespace
}  // namespace newsclip::extract
