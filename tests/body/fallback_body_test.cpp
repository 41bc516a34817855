// When a body from a script stands in for the visible one, through the whole pipeline.
#include "body/fallback_body.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

const std::string kText =
    "<p>The harbour board of Saltwick has decided to repair the old crane on the north quay, saying that it will be "
    "shown to visitors from the first week of the summer and that school classes will be let in free.</p>"
    "<p>Two workshops from the next valley shared the work, replaced the worn gears with parts cast from the first "
    "drawings, and painted the arm in the green that it had when it was put up a hundred years ago.</p>";

std::size_t blocks_of(const std::string& state, const std::string& visible) {
  const std::string html =
      "<html><title>Old crane to turn again</title><body><h1>Old crane to turn again</h1><script>window.__STATE__ = "
      "{\"title\": \"Old crane to turn again\", " +
      state + ", \"html\": \"" + kText + "\"};</script>" + visible + "</body></html>";
  return extract_article(html, {"", "", InputFormat::kHtml}).blocks.size();
}

TEST(FallbackBody, TakesTheBodyOfAStateWhereNothingIsVisible) {
  EXPECT_EQ(blocks_of(R"("publishedAt": "2024-05-21")", ""), 2U);
}

TEST(FallbackBody, ShopsAndListsHaveNoBodyInTheirStates) { EXPECT_EQ(blocks_of(R"("price": "publication")", ""), 0U); }

// A page whose paragraphs are `visible`, and the state's body of the same headline `all`.
std::vector<std::string> paragraphs_of(const std::vector<std::string>& visible, const std::vector<std::string>& all,
                                       const std::string& below = "") {
  std::string html = "<html><title>Old crane to turn again</title><body><h1>Old crane to turn again</h1>";
  for (const std::string& text : visible) html += "<p>" + text + "</p>";
  html += below + "<script>window.__STATE__ = {\"headline\": \"Old crane to turn again\", \"body\": \"";
  for (const std::string& text : all) html += "<p>" + text + "</p>";
  html += "\", \"publishedAt\": \"2024-05-21\"};</script></body></html>";
  std::vector<std::string> texts;
  for (const Block& block : extract_article(html, {"", "", InputFormat::kHtml}).blocks) texts.push_back(block.text);
  return texts;
}

TEST(FallbackBody, TheRestOfAVisibleBeginning) {
  const std::vector<std::string> all = {
      "The harbour board of Saltwick has decided to repair the old crane on the north quay, saying that it will be "
      "shown "
      "to visitors from the first week of the summer and that school classes will be let in free of charge.",
      "Two workshops from the next valley shared the work, replaced the worn gears with parts cast from the first "
      "drawings, and painted the arm in the green that it had when it was put up a hundred years ago.",
      "The board paid less than it had set aside, because a retired smith lent his tools and his two daughters worked "
      "through the winter for nothing but their meals and a place to sleep above the chandler's shop.",
      "A first load is to be lifted on Whit Monday. It is a bell, and the parish has waited for it since the autumn, "
      "when the lorry that brought it could not pass under the railway bridge at the end of the village."};
  const std::vector<std::string> visible(all.begin(), all.begin() + 2);
  EXPECT_EQ(paragraphs_of(visible, all), all);
  // Another text of the same headline is not the rest of this one.
  const std::vector<std::string> other = {all[2], all[3], all[1] + all[0]};
  EXPECT_EQ(paragraphs_of(visible, other), visible);
  // What the page shows elsewhere was left out on purpose.
  const std::string below = "<ul><li><a href=/a>" + all[2] + "</a></li><li><a href=/b>" + all[3] + "</a></li></ul>";
  EXPECT_EQ(paragraphs_of(visible, all, below), visible);
}

TEST(FallbackBody, AVisibleBodyStands) {
  const std::string visible = "<p>Tickets will be sold at the gate from nine in the morning; children need none.</p>";
  std::string body;
  for (int i = 0; i < 6; ++i) body += "<p>" + std::to_string(i) + visible.substr(3);
  EXPECT_EQ(blocks_of(R"("publishedAt": "2024-05-21")", body), 6U);
}

}  // namespace
}  // namespace newsclip
