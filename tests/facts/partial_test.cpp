#include "facts/partial.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "data/analyse_page.hpp"
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
      {"https://news.example/a/12", "/a/12_3", true},
      // A host without a path, no address, what is behind # and ?.
      {"https://news.example", "https://news.example/2", false},
      {"", "/town/pier_2", false},
      {"/town/pier", "", false},
      {"/town/pier", "/town/pier", false},
      {"/town/pier#top", "/town/pier/2#text", true},
      {"/town/pier", "/town/pier#2", false},
      {"/town/pier?from=home", "/town/pier?page=2", true},
      // Another article by the same program, and a page of this one.
      {"/news.php?id=7", "/news.php?id=8", false},
      {"/news.php?id=7", "/news.php?id=7&page=2", true},
      {"/news.php?p=1", "/news.php?p=2", true},
      // The number has one digit or two, stands near, and ends the word that it is in.
      {"/town/pier", "/town/pier/99", true},
      {"/town/pier", "/town/pier/100", false},
      {"/town/pier", "/town/pier-abcdefghijk2", true},
      {"/town/pier", "/town/pier-abcdefghijkl2", false},
      {"/town/pier", "/town/pier/2nd", false},
      {"/town/pier", "/town/pier_2.shtml", true},
      {"/town/pier.shtml", "/town/pier_2.shtml", true},
      {"/v1.2/pier", "/v1.2/pier_2", true},
  };
  for (const Row& row : rows) EXPECT_EQ(is_later_page(row.url, row.next), row.later) << row.next;
}

const std::string kText =
    "<p>The harbour council of Westmole agreed on Monday to open the old boat hall to the public, after years in which "
    "it had stood empty and the roof had leaked.</p><p>Work is to begin in spring, said the mayor, and will cost less "
    "than a new building would have done.</p>";

std::string page(const std::string& head, const std::string& text, const std::string& after) {
  return "<html><head><title>Boat hall opens</title>" + head + "</head><body><main><article><h1>Boat hall opens</h1>" +
         text + after + "</article></main></body></html>";
}

std::string free_access(const std::string& value, const std::string& headline = "Boat hall opens") {
  return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + headline +
         "\",\"isAccessibleForFree\":" + value + "}</script>";
}

TEST(Partial, TellsWhyThePageIsNotWhole) {
  struct Row {
    std::string head, text, after, url;
    std::optional<Partial> partial;
  };
  const std::string wall = "<h3>Read on with a subscription</h3><p>Four weeks for free.</p></div>";
  const std::string at_end = "<div class=paywall>" + wall;
  const std::string next = "<link rel=next href='/boat-hall?page=2'>";
  const std::string url = "https://westmole.example/boat-hall";
  std::string whole;
  for (const char* const place : {"north", "south", "east", "west"}) {
    whole += "<p>On the " + std::string(place) + " side stands a shed " + kText.substr(3);
  }
  const Row rows[] = {
      {"", kText, "", "", std::nullopt},
      {"", kText, at_end, "", Partial::kPaywall},
      {"", kText, "<div class='meter-wall'>" + wall, "", Partial::kPaywall},
      // One that nobody sees, that is empty, or that is around the text.
      {"", kText, "<div class=paywall hidden>" + wall, "", std::nullopt},
      {"", kText, "<div class=paywall></div>", "", std::nullopt},
      {"", "<div class=paywall>" + kText + "</div>", "", "", std::nullopt},
      // What is said to be paid is a part where it is short.
      {free_access("false"), kText, "", "", Partial::kPaywall},
      {free_access("\"False\""), kText, "", "", Partial::kPaywall},
      {free_access("true"), kText, "", "", std::nullopt},
      {free_access("false"), whole, "", "", std::nullopt},
      {next, kText, "", url, Partial::kPages},
      {"", kText, "<p><a rel=next href='/boat-hall/2'>Next</a>", url, Partial::kPages},
      {"", kText, "<p><a href='/boat-hall/2'>Next</a>", url, std::nullopt},
      {"<link rel=prev href='/boat-hall?page=2'>", kText, "", url, std::nullopt},
      {"<link rel=next href='/lighthouse'>", kText, "", url, std::nullopt},
      // Of an unknown address the page after this one is known by its number alone.
      {next, kText, "", "", std::nullopt},
      {next, kText, "<a href='/boat-hall?page=2'>2</a>", "", Partial::kPages},
      {"", kText, "<b>1</b> <a href='/b/2.html'>2</a> <a href='/b/3.html'>3</a> <a rel=next href='/b/2.html'>Next</a>",
       "", Partial::kPages},
      {"", kText, "<a href='/b/2.html'>2</a> <a href='/b/3.html'>3</a>", "", std::nullopt},
      {"", kText, "<a rel=next href='/b/comments-2'>Older</a> <a href='/b/comments-2'>2</a>", "", std::nullopt},
      {next, kText, at_end, url, Partial::kPaywall},
  };
  for (const Row& row : rows) {
    const Article article = extract_article(page(row.head, row.text, row.after), {row.url, "", InputFormat::kHtml});
    ASSERT_FALSE(article.blocks.empty());
    EXPECT_EQ(article.partial, row.partial) << row.head << row.after;
  }
}

TEST(Partial, KnowsWhatIsDroppedAtALimit) {
  constexpr int kDeep = 2000000;  // more elements than a page has
  std::string much;
  while (much.size() < kDeep) much += "<i>";
  const Article cut = extract_article(page("", kText, much), {"", "", InputFormat::kHtml});
  ASSERT_FALSE(cut.blocks.empty());
  EXPECT_EQ(cut.partial, Partial::kCut);
}

// A wall stands at the end of the text: not before it, nor far below.
TEST(Partial, AWallStandsAtTheBodysEnd) {
  std::string html = "<div class=paywall><p>Read on</p></div>";
  for (int i = 0; i < 20; ++i) html += "<p>The boat hall opens</p>";
  html += "<div class=paywall><p>Read on</p></div>";
  const PageAnalysis analysis = analyse_page(dom::Document::parse(html), {});
  ASSERT_EQ(analysis.list.blocks.size(), 22U);
  const struct {
    std::vector<std::size_t> body;
    std::optional<Partial> partial;
  } rows[] = {{{20}, Partial::kPaywall},    {{9}, Partial::kPaywall}, {{8}, std::nullopt}, {{0}, std::nullopt},
              {{1, 20}, Partial::kPaywall}, {{21}, std::nullopt},     {{}, std::nullopt}};
  for (const auto& row : rows) {
    Body body;
    body.blocks = row.body;
    EXPECT_EQ(find_partial(analysis, body, {}, ""), row.partial) << (row.body.empty() ? 0 : row.body.back());
  }
}

TEST(Partial, APageWithoutABodyIsNoPart) {
  const PageAnalysis analysis = analyse_page(dom::Document::parse("<p>Read on<a rel=next href=/pier/2>Next</a>"), {});
  const Statement paid[] = {{Fact::kFreeAccess, Belonging::kArticle, Agent::kUnsaid, "false", "json-ld"}};
  EXPECT_EQ(find_partial(analysis, {}, paid, "/pier"), std::nullopt);
  Body body;
  body.blocks = {0};
  EXPECT_EQ(find_partial(analysis, body, paid, "/pier"), Partial::kPaywall);
  EXPECT_EQ(find_partial(analysis, body, {}, "/pier"), Partial::kPages);
  // Another article's, and one that is free.
  const Statement others[] = {{Fact::kFreeAccess, Belonging::kOther, Agent::kUnsaid, "false", "json-ld"},
                              {Fact::kFreeAccess, Belonging::kArticle, Agent::kUnsaid, "true", "json-ld"}};
  EXPECT_EQ(find_partial(analysis, body, others, ""), std::nullopt);
}

}  // namespace
}  // namespace newsclip::extract
