#include "data/page_identity.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::extract {
namespace {

TEST(PageIdentity, KnowsItsHeadlinesAndAddresses) {
  const std::string html =
      "<title>Ferry town gets its pier back - Courier</title><link rel=canonical "
      "href='https://courier.example/town/pier?id=7'>"
      "<h1>Ferry town gets its pier back</h1><div>a<p>b<script>c</script></div>";
  const dom::Document document = dom::Document::parse(html);
  const PageIdentity page(document, "https://courier.example/texts/77");
  EXPECT_TRUE(page.has_headline("Ferry town gets its pier back"));
  EXPECT_TRUE(page.has_headline("FERRY TOWN GETS ITS PIER BACK!"));
  EXPECT_FALSE(page.has_headline("Ferry"));
  EXPECT_FALSE(page.has_headline("Ferry strike ends after nine days"));
  EXPECT_FALSE(page.has_headline(""));
  EXPECT_TRUE(page.has_address("/town/pier?id=7"));
  EXPECT_TRUE(page.has_address("https://courier.example/texts/77"));
  EXPECT_FALSE(page.has_address("/town/other"));
  EXPECT_FALSE(page.has_address("https://courier.example/"));
  EXPECT_FALSE(page.has_address(""));
}

}  // namespace
}  // namespace newsclip::extract
