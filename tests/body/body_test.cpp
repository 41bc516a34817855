// Which blocks of a page its body is made of: the rules of the assembly, through the whole pipeline.
#include "body/body.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "body/assemble_body.hpp"
#include "data/analyse_page.hpp"
#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

constexpr const char* kFirst =
    "<p>The board of the harbour will show the crane on the north quay to visitors from the first week of summer, it "
    "said "
    "on Monday after a long meeting.</p>";
constexpr const char* kRest =
    "<p>Two masons and a smith have worked on its foot since autumn, and the chain has been made anew in a forge of "
    "the next "
    "valley, link by link.</p><h2>Tickets</h2><p>Tickets will be sold at the gate from nine in the morning; children "
    "under "
    "the age of twelve need none, and dogs have to wait outside.</p><p>The old crane was built for grain, and the last "
    "ship "
    "that it unloaded left the quay ninety years ago in a storm.</p>";

std::vector<std::string> body_of(const std::string& html) {
  std::vector<std::string> texts;
  for (const Block& block :
       extract_article("<html lang=\"en\"><title>Old crane to turn again</title><body><article><h1>Old "
                       "crane to turn again</h1>" +
                           html + "</article></body></html>",
                       {"", "", InputFormat::kHtml})
           .blocks) {
    texts.push_back(block.text);
  }
  return texts;
}

TEST(Body, ARunOfParagraphsThatStandsTwiceIsGivenOnce) {
  const auto once = body_of(std::string(kFirst) + kRest);
  const auto twice = body_of(std::string("<div>") + kFirst + kRest + "</div><div>" + kFirst + kRest + "</div>");
  EXPECT_EQ(once.size(), 5U);
  EXPECT_EQ(twice, once);
}

TEST(Body, AParagraphThatIsQuotedAgainStays) {
  const auto body = body_of(std::string(kFirst) + kRest + kFirst);
  ASSERT_EQ(body.size(), 6U);
  EXPECT_EQ(body.back(), body.front());
}

TEST(Body, ABylineAmongTheParagraphsIsNotPartOfIt) {
  const auto body = body_of(std::string(kFirst) + "<p>By Mary Quillfeather and Otto Venn, CNA</p>" + kRest);
  EXPECT_EQ(body.size(), 5U);
  EXPECT_TRUE(std::ranges::none_of(body, [](const std::string& text) { return text.starts_with("By "); }));
}

bool has_line(const std::vector<std::string>& body, std::string_view part) {
  return std::ranges::any_of(body, [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

TEST(Body, ABoxThatAsksForMoneyIsNotPartOfIt) {
  const std::string box =
      "<div class=\"g7\"><h3>Before you go</h3><p>The crane is watched by nobody but us, and we could not do it "
      "without your "
      "help.</p><p>Our reporters walk the quay on every day of the year, and they have worn out nine pairs of "
      "boots.</p>"
      "<p>Please contribute what you can.</p></div>";
  EXPECT_EQ(body_of(std::string(kFirst) + kRest + box), body_of(std::string(kFirst) + kRest));
  const std::string one =
      "<p>“We could not have mended it without your help,” the smith told the board of the harbour.</p>";
  EXPECT_TRUE(has_line(body_of(std::string(kFirst) + kRest + one), "the smith told"));
}

TEST(Body, APromotionOfTheSitesOwnPagesIsNotPartOfIt) {
  const std::string promotion =
      "<p>There is more to see on the quay every day: <a href=\"/f\">follow us on Facebook</a> and never miss a "
      "crane.</p>";
  EXPECT_FALSE(has_line(body_of(std::string(kFirst) + kRest + promotion), "follow us"));
}

constexpr const char* kConsent =
    "<h3>Your choice</h3><p>We keep cookies on your device to learn which of our pages are read, and to count how "
    "often you "
    "come back to the quay.</p><p>Some cookies are set by the firms that we work with; they show you advertising that "
    "fits "
    "you better than any other.</p><p>Turn them off in the settings of your browser if you like, and some parts of the "
    "site "
    "may no longer work.</p>";

TEST(Body, ADialogOnCookiesIsNotPartOfIt) {
  const std::string article = "<div>" + std::string(kFirst) + kRest + "</div>";
  EXPECT_EQ(body_of(article + "<div class=\"q2\"><div>" + kConsent + "</div></div>"), body_of(article));
}

TEST(Body, ASectionOnCookiesIsPartOfIt) {
  const auto body = body_of("<div>" + std::string(kFirst) + kRest + "<section>" + kConsent + "</section></div>");
  EXPECT_TRUE(has_line(body, "which of our pages"));
}

TEST(Body, ANoticeInPlaceOfContentFromOutsideIsNotPartOfIt) {
  const std::string notice =
      "<div class=\"z4\"><h3>This picture is not shown</h3><p>External content is not loaded here, as you have chosen "
      "in your "
      "privacy settings; allow it there if you want to see the picture of the crane.</p></div>";
  const auto body = body_of(kFirst + notice + kRest + notice);
  EXPECT_EQ(body, body_of(std::string(kFirst) + kRest));
}

TEST(Body, HundredsOfLinesOfAWordAreNoArticle) {
  std::string lines;
  for (int i = 0; i < 400; ++i) lines += "<li>pier" + std::to_string(i);
  EXPECT_TRUE(body_of("<ul>" + lines + "</ul>").empty());
}

// The kept blocks of a page with a headline, a short text, many teasers and a notice, given the log-odds of text and
// notice.
std::vector<std::string> kept_of(float text_score, float notice_score) {
  std::string html = "<html lang=\"en\"><title>Old crane to turn again</title><h1>Old crane to turn again</h1>";
  html += "<p>The crane on the north quay will turn again.</p>";
  for (int i = 0; i < 40; ++i) html += "<div>Teaser " + std::to_string(i) + "</div>";
  html += "<p>Points are paid out in vouchers only.</p>";
  const extract::PageAnalysis page = extract::analyse_page(dom::Document::parse(html), "");
  const auto& blocks = page.list.blocks;
  std::vector<float> scores(blocks.size(), -6);
  scores[1] = text_score;
  scores.back() = notice_score;
  std::vector<std::string> texts;
  for (const std::size_t b : extract::assemble_body(page, scores)) texts.emplace_back(blocks[b].text.substr(0, 6));
  return texts;
}

TEST(Body, OfUnlikelyBlocksThoseNearTheHeadlineAreKept) {
  EXPECT_EQ(kept_of(-1.5F, -.5F), std::vector<std::string>{"The cr"});
  EXPECT_EQ(kept_of(-6, -.5F), std::vector<std::string>{"Points"});
  EXPECT_EQ(kept_of(-1.5F, 1), (std::vector<std::string>{"The cr", "Points"}));
}

}  // namespace
}  // namespace newsclip
