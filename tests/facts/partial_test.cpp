#include "facts/partial.hpp"

#include <gtest/gtest.h>

#include <string>

#include "newsclip/newsclip.hpp"

namespace newsclip::extract {
namespace {

TEST(Partial, KnowsALaterPageByItsAddress) {
  struct Row {
    const char* url;
    const char* next;
    bool later;
  };
  const Row rows[] = {
      {"https://news.example/town/pier.html", "https://news.example/town/pier_2.html", true},
      {"https://news.example/town/pier", "/town/pier?page=2", true},
      {"https://news.example/town/pier/", "https://news.example/town/pier/2/", true},
      {"https://news.example/town/pier?ref=home", "/town/pier/page/3", true},
      {"https://news.example/town/pier", "/town/pier-reopens", false},
      {"https://news.example/town/pier", "/town/pier-2024-report", false},
      {"https://news.example/town/pier", "/town/lighthouse", false},
      {"https://news.example/", "/page/2", false},
      {"https://news.example/a/12", "/a/123", false},
  };
  for (const Row& row : rows) EXPECT_EQ(is_later_page(row.url, row.next), row.later) << row.next;
}

std::string page(const std::string& head, const std::string& after) {
  const std::string text =
      "<p>The harbour council of Westmole agreed on Monday to open the old boat hall to the public, after years in "
      "which it had stood empty and the roof had leaked.</p><p>Work is to begin in spring, said the mayor, and will "
      "cost less than a new building would have done.</p>";
  return "<html><head><title>Boat hall opens</title>" + head + "</head><body><main><article><h1>Boat hall opens</h1>" +
         text + after + "</article></main></body></html>";
}

TEST(Partial, TellsWhyThePageIsNotWhole) {
  struct Row {
    const char* head;
    const char* after;
    const char* url;
    std::optional<Partial> partial;
  };
  const char* const kWall = "<div class=paywall><h3>Read on with a subscription</h3><p>Four weeks for free.</p></div>";
  const Row rows[] = {
      {"", "", "", std::nullopt},
      {"", kWall, "", Partial::kPaywall},
      {"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Boat hall opens\","
       "\"isAccessibleForFree\":false}</script>",
       "", "", Partial::kPaywall},
      {"<link rel=next href='/boat-hall?page=2'>", "", "https://westmole.example/boat-hall", Partial::kPages},
      {"<link rel=next href='/lighthouse'>", "", "https://westmole.example/boat-hall", std::nullopt},
  };
  for (const Row& row : rows) {
    ExtractOptions options;
    options.url = row.url;
    const Article article = extract_article(page(row.head, row.after), options);
    ASSERT_FALSE(article.blocks.empty());
    EXPECT_EQ(article.partial, row.partial) << row.head << row.after;
  }
}

}  // namespace
}  // namespace newsclip::extract
