// The facts as the whole pipeline gives them: title.cpp, published_day.cpp, authors.cpp and the choice between them.
#include "choose_facts.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace newsclip::extract {
namespace {

constexpr std::string_view kText =
    "<p>The harbour board of Saltwick has decided to repair the old crane on the north quay, saying that it will be "
    "shown to visitors from the first week of the summer and that school classes will be let in free.</p>"
    "<p>Two workshops from the next valley shared the work, replaced the worn gears with parts cast from the first "
    "drawings, and painted the arm in the green that it had when it was put up a hundred years ago.</p>"
    "<p>The board paid a little less than it had set aside, because the winter was mild and because a retired smith "
    "lent his tools for nothing, according to the figures that were shown at the meeting.</p>";

Article read(std::string_view head, std::string_view top, std::string_view url = {}, std::string_view captured = {}) {
  std::string html = "<!DOCTYPE html><html lang=\"en-GB\"><head>";
  html.append(head).append("</head><body><main><article>").append(top).append(kText);
  html.append("</article></main></body></html>");
  return extract_article(html, {std::string(url), std::string(captured), InputFormat::kHtml});
}

TEST(Metadata, CutsTheSiteFromTheTitle) {
  EXPECT_EQ(read("<title>Old crane to turn again | Saltwick Mail</title>", "").title, "Old crane to turn again");
  EXPECT_EQ(read("<title>Crane: why it turns again - Saltwick Mail</title><meta property=\"og:site_name\" "
                 "content=\"Saltwick Mail\">",
                 "<h1>Crane: why it turns again</h1>")
                .title,
            "Crane: why it turns again");
}

TEST(Metadata, CutsASiteInFrontOfTheTitle) {
  const Article article = read("<title>SALTWICK ONLINE: Old crane to turn</title>", "<p><b>Old crane to turn</b></p>");
  EXPECT_EQ(article.title, "Old crane to turn");
  EXPECT_EQ(article.site, "SALTWICK ONLINE");
}

TEST(Metadata, TakesTheVisibleHeadline) {
  const Article article = read(
      "<title>Board repairs crane, opens it to…</title><meta property=\"og:title\" content=\"Board repairs crane, "
      "opens it to…\">",
      "<h1>Board repairs crane, opens it to visitors in summer</h1>");
  EXPECT_EQ(article.title, "Board repairs crane, opens it to visitors in summer");
  EXPECT_TRUE(std::ranges::any_of(
      article.evidence, [](const auto& e) { return e.first == "title" && e.second == "h1 at main > article > h1"; }));
}

TEST(Metadata, SaysHowSureItIsOfTheFactsThatItGives) {
  const auto rated = [](const Article& article) {
    std::vector<std::string> facts;
    for (const auto& [fact, confidence] : article.confidences) {
      facts.push_back(fact);
      EXPECT_GE(confidence, fact == "title" ? 0 : .4) << fact;
      EXPECT_LE(confidence, 1) << fact;
    }
    return facts;
  };
  using Facts = std::vector<std::string>;
  EXPECT_EQ(rated(read("<title>Old crane</title>", "<h1>Old crane to turn again</h1>")), Facts{"title"});
  EXPECT_EQ(rated(read("<title>Old crane</title><meta property='og:site_name' content='Saltwick Mail'>",
                       "<h1>Old crane to turn again</h1><p>By Anna Marn</p><p>3 May 2024</p>")),
            (Facts{"title", "date", "authors", "source"}));
}

TEST(Metadata, ChoosesThePublishedDay) {
  const Article article = read(
      "<title>Old crane</title><meta property=\"article:published_time\" content=\"2024-05-21T06:30:00+02:00\">"
      "<meta property=\"article:modified_time\" content=\"2024-05-23T10:00:00+02:00\">",
      "<h1>Old crane to turn again</h1>");
  EXPECT_EQ(article.date, "2024-05-21");
  EXPECT_EQ(article.published, "2024-05-21T06:30:00+02:00");
  EXPECT_EQ(article.modified, "2024-05-23T10:00:00+02:00");
}

TEST(Metadata, TheArticlesOwnDayOverrulesTheTemplates) {
  const Article article = read(
      "<title>Old crane to turn again</title><script type=\"application/ld+json\">{\"@graph\": [{\"@type\": "
      "\"WebPage\", \"datePublished\": \"2019-01-01T00:00:00+00:00\"}, {\"@type\": \"NewsArticle\", \"headline\": "
      "\"Old crane to turn again\", \"datePublished\": \"2024-05-21T06:30:00+02:00\"}]}</script>",
      "<h1>Old crane to turn again</h1>");
  EXPECT_EQ(article.date, "2024-05-21");
}

TEST(Metadata, ABoxBeforeTheHeadlineHasItsOwnDays) {
  const Article article = read("<title>Old crane to turn again</title>",
                               "<section class=\"comments\"><h3>New comments</h3><p>fern22 on 2 April 2024: lovely</p>"
                               "</section><h1>Old crane to turn again</h1><p>Published 18 March 2024</p>");
  EXPECT_EQ(article.date, "2024-03-18");
}

TEST(Metadata, NoDayIsLaterThanTheCapture) {
  const Article article =
      read("<title>Old crane</title>", "<h1>Old crane to turn again</h1><p>Published 3 May 2024</p>", "", "2024-01-31");
  EXPECT_EQ(article.date, std::nullopt);
}

TEST(Metadata, TakesTheFirstShownDayWhereNoneHasItsUsualPlace) {
  const Article article = read("<title>Old crane to turn again</title>",
                               "<section class=\"teasers\"><h3>The week</h3><p>18 March 2024</p></section>"
                               "<h1>Old crane to turn again</h1>");
  EXPECT_EQ(article.date, "2024-03-18");
}

TEST(Metadata, ADayOfChangeThatIsNotShownIsNotTheDay) {
  const std::string_view head =
      "<title>Old crane</title><meta property=\"article:modified_time\" content=\"2024-05-23T10:00:00+02:00\">";
  const Article hidden = read(head, "<h1>Old crane to turn again</h1>");
  EXPECT_EQ(hidden.date, std::nullopt);
  EXPECT_EQ(hidden.modified, "2024-05-23T10:00:00+02:00");
  EXPECT_EQ(read(head, "<h1>Old crane to turn again</h1><p>23 May 2024</p>").date, "2024-05-23");
}

TEST(Metadata, ADayInACaptionIsThePictures) {
  const std::string_view head = "<title>Old crane to turn again</title>";
  const std::string_view top =
      "<h1>Old crane to turn again</h1><div><img src=\"crane.jpg\"><p>The crane on the north quay of Saltwick before "
      "the "
      "work, 24 April 2023</p></div>";
  EXPECT_EQ(read(head, top).date, std::nullopt);
  EXPECT_EQ(read(head, top, "https://mail.example/2023/11/07/old-crane").date, "2023-11-07");
}

TEST(Metadata, TakesTheDayInTheTitle) {
  EXPECT_EQ(
      read("<title>Old crane to turn again | Saltwick Mail | 28.04.2023</title>", "<h1>Old crane to turn again</h1>")
          .date,
      "2023-04-28");
}

TEST(Metadata, ReadsTheDayInDataAsThePageShowsIt) {
  const Article article =
      read("<title>Old crane to turn again</title><meta name=\"date\" content=\"11/01/2023 12:43:42\">",
           "<h1>Old crane to turn again</h1><p>Published 1 November 2023</p>");
  EXPECT_EQ(article.date, "2023-11-01");
  EXPECT_EQ(article.published, "2023-11-01T12:43:42");
}

TEST(Metadata, TakesTheDayOfTheAddress) {
  EXPECT_EQ(
      read("<title>Old crane</title>", "<h1>Old crane to turn again</h1>", "https://mail.example/2023/11/07/old-crane")
          .date,
      "2023-11-07");
}

TEST(Metadata, NamesTheAuthors) {
  const Article article = read("<title>Old crane</title>",
                               "<h1>Old crane to turn again</h1><p class=\"byline\">By Ada Quillfeather and Bo "
                               "Marlinspike</p>");
  EXPECT_EQ(article.authors, (std::vector<std::string>{"Ada Quillfeather", "Bo Marlinspike"}));
}

TEST(Metadata, NamesTheAuthorsAfterTheStandfirst) {
  const Article article =
      read("<title>Old crane to turn again</title>",
           "<h1>Old crane to turn again</h1><p class=\"standfirst\">The board will show the crane on the north quay to "
           "visitors from the first week of the summer.</p><p class=\"byline\">By Ada Quillfeather on May 3, 2024</p>");
  EXPECT_EQ(article.authors, (std::vector<std::string>{"Ada Quillfeather"}));
}

TEST(Metadata, APageWithoutAnArticleHasNoFactsButItsOwn) {
  const Article article = extract_article(
      "<html lang=\"de\"><title>Start</title><meta property=\"og:site_name\" content=\"Saltwick Mail\"><body></body>",
      {"https://mail.example/", "", InputFormat::kHtml});
  EXPECT_EQ(article.title, std::nullopt);
  EXPECT_EQ(article.date, std::nullopt);
  EXPECT_EQ(article.site, "Saltwick Mail");
  EXPECT_EQ(article.language, "de");
  EXPECT_EQ(article.url, "https://mail.example/");
}

}  // namespace
}  // namespace newsclip::extract
