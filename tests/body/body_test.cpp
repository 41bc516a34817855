// Which blocks of a page its body is made of: the rules of the assembly, through the whole pipeline.
#include "body/body.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

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
