#include "facts/people/editors.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "data/analyse_page.hpp"
#include "dom/document.hpp"

namespace newsclip::extract {
namespace {

using Names = std::vector<std::string>;

TEST(Editors, SplitsLists) {
  struct Case {
    const char* value;
    Names names;
  };
  const Case cases[] = {
      {"林小满 PN209", {"林小满"}},
      {"林小满、周大雪", {"林小满", "周大雪"}},
      {"林小满 周大雪", {"林小满", "周大雪"}},
      {"林 雪", {"林雪"}},
      {"林小满_AB12345", {"林小满"}},
      {"AB041", {}},
      {"阿依古丽·买买提", {"阿依古丽·买买提"}},
      {"Mira Tolland, Osk Venn", {"Mira Tolland", "Osk Venn"}},
      {"the whole team", {}},
      {"", {}},
  };
  for (const Case& c : cases) EXPECT_EQ(split_editors(c.value), c.names) << c.value;
}

TEST(Editors, OfAPage) {
  const std::string html =
      "<p>码头由市政府出资，明年春天开工。</p><p>（责编：林小满、周大雪）</p><p>审 核：林小满</p>"
      "<footer>编辑：何冬至</footer>";
  const PageAnalysis page = analyse_page(dom::Document::parse(html), {});
  const auto labels = find_page_labels(page.document, page.list);
  Body body;
  EXPECT_TRUE(find_editors(page, labels, body).empty());
  body.blocks = {0};
  EXPECT_EQ(find_editors(page, labels, body), (Names{"林小满", "周大雪"}));
}

}  // namespace
}  // namespace newsclip::extract
