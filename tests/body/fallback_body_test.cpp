// When a body from data or a script stands in for the visible one.
#include "body/fallback_body.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "data/analyse_page.hpp"
#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

const std::string kFirst =
    "The harbour board of Saltwick has decided to repair the old crane on the north quay, saying that it will be shown "
    "to visitors from the first week of the summer and that school classes will be let in free.";
const std::string kSecond =
    "Two workshops from the next valley shared the work, replaced the worn gears with parts cast from the first "
    "drawings, and painted the arm in the green that it had when it was put up a hundred years ago.";
const std::string kText = "<p>" + kFirst + "</p><p>" + kSecond + "</p>";
const std::string kDated = R"("publishedAt": "2024-05-21")";

std::string page_of(const std::string& scripts, const std::string& visible) {
  return "<html><title>Old crane to turn again</title><body><h1>Old crane to turn again</h1>" + scripts + visible +
         "</body></html>";
}

std::string state(const std::string& members) {
  return "<script>window.__STATE__ = {\"title\": \"Old crane to turn again\", " + members + "};</script>";
}

std::string html_state(const std::string& member) { return state(member + ", \"html\": \"" + kText + "\""); }

std::string json_ld(const std::string& members) {
  return "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"Old crane to turn "
         "again\", " +
         members + "}</script>";
}

std::vector<std::string> texts_of(const std::vector<Block>& blocks) {
  std::vector<std::string> texts;
  for (const Block& block : blocks) texts.push_back(block.text);
  return texts;
}

using Texts = std::vector<std::string>;

Article article_of(const std::string& html) { return extract_article(html, {"", "", InputFormat::kHtml}); }

struct Chosen {
  Texts texts;  // none where the visible body stands
  std::string origin;
  std::size_t fewest_words = 0;
};

Chosen chosen(const std::string& html) {
  const extract::PageAnalysis page = extract::analyse_page(dom::Document::parse(html), {});
  extract::Body body = extract::find_body(page);
  const std::size_t fewest = extract::fewest_fallback_words(page, body);
  const extract::PageData data = extract::read_page_data(page.document, {.url = "", .fewest_words = fewest});
  const extract::DeclaredKind declared = extract::declared_kind(data.statements);
  extract::judge_body(page, declared, body);
  const extract::BodyCandidate* const candidate = extract::fallback_body(page, body, data, declared);
  if (candidate == nullptr) return {{}, "", fewest};
  return {texts_of(candidate->blocks), candidate->origin, fewest};
}

TEST(FallbackBody, ComesFromWhereItIsWhole) {
  const std::string paragraphs = R"("paragraphs": [")" + kFirst + R"(", ")" + kSecond + R"("])";
  const struct {
    std::string scripts;
    Texts texts;
    std::string origin;
  } rows[] = {
      {html_state(kDated), {kFirst, kSecond}, "state html"},
      {json_ld(R"("articleBody": ")" + kFirst + R"(\n\n)" + kSecond + "\""), {kFirst, kSecond}, "json-ld articleBody"},
      {state(kDated + ", " + paragraphs), {kFirst, kSecond}, "state strings"},
      // Nothing speaks of an article; a shop's state; a text as short as a teaser.
      {html_state(R"("price": "publication")"), {}, ""},
      {state(paragraphs), {}, ""},
      {json_ld(R"("articleBody": "The old crane on the north quay is to turn again in summer, the board says.")"),
       {},
       ""},
  };
  for (const auto& row : rows) {
    const std::string html = page_of(row.scripts, "");
    const Chosen found = chosen(html);
    EXPECT_EQ(found.texts, row.texts) << row.scripts;
    EXPECT_EQ(found.origin, row.origin) << row.scripts;
    const Article article = article_of(html);
    EXPECT_EQ(texts_of(article.blocks), row.texts) << row.scripts;
    EXPECT_EQ(article.confidence, row.texts.empty() ? 0 : extract::kFallbackConfidence) << row.scripts;
  }
}

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
  const std::string end = " were sold at the gate from nine in the morning, and children need none of them at all.";
  Texts visible;
  std::string html;
  for (const char* const start : {"Tickets", "Ropes", "Lamps", "Buns", "Maps", "Flags"}) {
    visible.push_back(start + end);
    html += "<p>" + visible.back() + "</p>";
  }
  EXPECT_EQ(texts_of(article_of(page_of(html_state(kDated), html)).blocks), visible);
  EXPECT_EQ(chosen(page_of(html_state(kDated), html)).origin, "");
}

// A visible body of a few words gives way to the text that holds it too, and to that one only.
TEST(FallbackBody, AMerePartGivesWayToItsWhole) {
  const std::string part = kFirst.substr(0, kFirst.find(", saying")) + ".";
  const std::string other =
      "The mayor of Saltwick said on Monday that the bridge over the river would be closed for good.";
  const struct {
    std::string visible;
    std::vector<std::size_t> kept;  // as if these blocks were the body
    bool gives_way;
  } rows[] = {
      {"<p>" + part + "</p>", {1}, true},
      {"<p>" + other + "</p>", {1}, false},
      {"<p>" + part + "</p><p>" + part + "</p><p>" + part + "</p>", {1, 2, 3}, false},  // too many words to be a part
      {"<p>" + kSecond + "</p>", {1}, true},                                            // 39 of 79 words
      {"<p>" + kFirst + "</p>", {1}, false},                                            // 40
      {"<p>" + part + "</p><p>" + other + "</p>", {1, 2}, false},
      {"<p>" + part + "</p><p>" + other + "</p>", {1}, true},
  };
  for (const auto& row : rows) {
    const std::string html = page_of(html_state(kDated), row.visible);
    const extract::PageAnalysis page = extract::analyse_page(dom::Document::parse(html), {});
    extract::Body body;
    body.blocks = row.kept;
    const extract::PageData data = extract::read_page_data(page.document, {.url = "", .fewest_words = 1});
    const extract::BodyCandidate* const candidate =
        extract::fallback_body(page, body, data, extract::declared_kind(data.statements));
    const Texts texts = candidate == nullptr ? Texts{} : texts_of(candidate->blocks);
    EXPECT_EQ(texts, row.gives_way ? (Texts{kFirst, kSecond}) : Texts{}) << row.visible;
  }
}

TEST(FallbackBody, ATeaserStandsInForNothing) {
  const struct {
    std::string text;
    bool stands_in;
  } rows[] = {{"The old crane on the north quay is to turn again in the first week of the summer, as the "
               "harbour board has decided today.",
               true},  // 25 words
              {"The old crane on the north quay is to turn again in the first week of the summer, as the "
               "harbour board has decided.",
               false}};
  for (const auto& row : rows) {
    const std::string html = page_of(json_ld(R"("articleBody": ")" + row.text + "\""), "");
    const extract::PageAnalysis page = extract::analyse_page(dom::Document::parse(html), {});
    const extract::PageData data = extract::read_page_data(page.document, {.url = "", .fewest_words = 1});
    ASSERT_EQ(data.bodies.size(), 1U);
    EXPECT_EQ(extract::fallback_body(page, {}, data, extract::declared_kind(data.statements)) != nullptr, row.stands_in)
        << data.bodies[0].words;
  }
}

TEST(FallbackBody, FewestWordsGoByWhatIsVisible) {
  std::string twenty_one;
  for (int i = 0; i < 21; ++i) twenty_one += "word ";
  const extract::PageAnalysis page =
      extract::analyse_page(dom::Document::parse("<p>" + twenty_one + "<p>" + twenty_one + "<p>one two"), {});
  const struct {
    std::vector<std::size_t> kept;
    std::size_t fewest;
  } rows[] = {{{}, 25}, {{2}, 25}, {{0}, 42}, {{0, 2}, 46}, {{0, 1}, 52}};  // of a text the rest is wanted
  for (const auto& row : rows) {
    extract::Body body;
    body.blocks = row.kept;
    EXPECT_EQ(extract::fewest_fallback_words(page, body), row.fewest) << row.kept.size();
  }
}

}  // namespace
}  // namespace newsclip
