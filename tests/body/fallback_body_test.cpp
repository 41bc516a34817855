// When a body from a script stands in for the visible one, through the whole pipeline.
#include "body/fallback_body.hpp"

#include <gtest/gtest.h>

#include <string>

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

TEST(FallbackBody, AVisibleBodyStands) {
  const std::string visible = "<p>Tickets will be sold at the gate from nine in the morning; children need none.</p>";
  std::string body;
  for (int i = 0; i < 6; ++i) body += "<p>" + std::to_string(i) + visible.substr(3);
  EXPECT_EQ(blocks_of(R"("publishedAt": "2024-05-21")", body), 6U);
}

}  // namespace
}  // namespace newsclip
