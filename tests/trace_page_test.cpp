// What a trace says of a page: include/newsclip/trace.hpp.
#include "trace_page.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

const std::string kHead =
    "<html lang=en><title>Old crane to turn again</title><body><nav><ul class=menu><li><a href=/>Home</a><li><a "
    "href=/news>News</a></ul></nav><main><article class=story><h1>Old crane to turn again</h1>";
const std::string kDate = "<p class=date>Posted 18 May 2024</p>";
const std::string kText =
    "<p>The harbour board of Saltwick has decided to repair the old crane on the north quay, saying that it will be "
    "shown to visitors from the first week of the summer.</p>"
    "<figure><img><figcaption>The crane in its old green, seen from the quay.</figcaption></figure>"
    "<p>Two workshops from the next valley shared the work, replaced the worn gears with parts cast from the first "
    "drawings, and painted the arm in the green that it once had.</p>"
    "<p>The board expects forty thousand visitors a year and wants to pay for the repair with what they spend.</p>";

Trace trace_of(const std::string& page) {
  Trace trace;
  extract_article(page, {"https://saltwick.example/crane", "", InputFormat::kHtml}, trace);
  return trace;
}

std::vector<std::string> texts_in(const Trace& trace) {
  std::vector<std::string> texts;
  for (const TracedBlock& block : trace.blocks) {
    if (block.in) texts.push_back(block.text);
  }
  return texts;
}

std::vector<std::string> texts_of(const Article& article) {
  std::vector<std::string> texts;
  for (const Block& block : article.blocks) texts.push_back(block.text);
  return texts;
}

const TracedFact* fact_of(const Trace& trace, std::string_view name) {
  const auto found = std::ranges::find(trace.facts, name, &TracedFact::name);
  return found == trace.facts.end() ? nullptr : &*found;
}

const TracedBlock* block_with(const Trace& trace, std::string_view part) {
  const auto found =
      std::ranges::find_if(trace.blocks, [&](const TracedBlock& one) { return one.text.find(part) != one.text.npos; });
  return found == trace.blocks.end() ? nullptr : &*found;
}

const std::string kInData =
    "<html><title>Old crane to turn again</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
    "\"headline\":\"Old crane to turn again\",\"articleBody\":\"The harbour board of Saltwick has decided to repair "
    "the "
    "old crane on the north quay. Two workshops from the next valley shared the work, replaced the worn gears and "
    "painted the arm in the green that it once had.\"}</script><body><h1>Old crane to turn again</h1>";

const std::string kPages[] = {
    kHead + kDate + kText + "</article></main>",
    kHead + kDate + kText + "<p>By Ada Vell</p></article></main>",
    kHead + "<p>By Ada Vell</p>" + kText + "</article><aside><p>More stories from the quay</p></aside></main>",
    kInData,
    kHead,
    "",
    "<title>404 Not Found</title><h1>Not Found</h1>",
};

TEST(Trace, DoesNotChangeTheArticle) {
  for (const std::string& page : kPages) {
    Trace trace;
    const Article traced = extract_article(page, {}, trace);
    EXPECT_EQ(to_json(extract_article(page), {.all = true}), to_json(traced, {.all = true})) << page;
    EXPECT_EQ(trace.reason, traced.reason) << page;
  }
}

TEST(Trace, HasTheArticlesBlocksIn) {
  for (const std::string& page : kPages) {
    Trace trace;
    const Article article = extract_article(page, {}, trace);
    EXPECT_EQ(texts_of(article), texts_in(trace)) << page;
  }
}

TEST(Trace, IsEmptiedFirst) {
  Trace trace = trace_of(kPages[0]);
  extract_article("", {}, trace);
  EXPECT_TRUE(trace.blocks.empty());
  EXPECT_EQ(trace.reason, NoArticle::kEmpty);
}

TEST(Trace, NamesTheRuleAndTheElement) {
  const Trace trace = trace_of(kPages[0]);
  struct Row {
    std::string_view part;
    bool in;
    std::string_view rule;
    std::string_view path;
  };
  constexpr Row kRows[] = {
      {"Home", false, "", "nav"},
      {"Old crane", false, "headline", "main > article.story"},
      {"seen from the quay", false, "caption", "main > article.story > figure > figcaption"},
      {"harbour board", true, "", "main > article.story"},
      {"Two workshops", true, "", "main > article.story"},
  };
  for (const Row& row : kRows) {
    const TracedBlock* const block = block_with(trace, row.part);
    ASSERT_NE(block, nullptr) << row.part;
    EXPECT_EQ(block->in, row.in) << row.part;
    EXPECT_EQ(block->rule, row.rule) << row.part;
    EXPECT_EQ(block->path, row.path) << row.part;
    EXPECT_TRUE(block->score.has_value()) << row.part;
  }
}

TEST(Trace, HasFactsWithWhatWasChosenFirst) {
  const Trace trace = trace_of(kPages[0]);
  struct Row {
    std::string_view fact;
    std::string_view value;
  };
  constexpr Row kRows[] = {
      {"title", "Old crane to turn again"},
      {"date", "2024-05-18"},
      {"language", "en"},
      {"url", "https://saltwick.example/crane"},
      {"captions", "The crane in its old green, seen from the quay."},
  };
  for (const Row& row : kRows) {
    const TracedFact* const fact = fact_of(trace, row.fact);
    ASSERT_NE(fact, nullptr) << row.fact;
    ASSERT_FALSE(fact->candidates.empty()) << row.fact;
    EXPECT_TRUE(fact->candidates.front().chosen) << row.fact;
    EXPECT_EQ(fact->candidates.front().value, row.value) << row.fact;
    EXPECT_FALSE(fact->candidates.front().origin.empty()) << row.fact;
  }
  const int block = fact_of(trace, "date")->candidates.front().block;
  ASSERT_GE(block, 0);
  EXPECT_EQ(trace.blocks[static_cast<std::size_t>(block)].text, "Posted 18 May 2024");
  EXPECT_TRUE(fact_of(trace, "title")->confidence.has_value());
}

TEST(Trace, SaysWhatSpokeAgainstAPage) {
  const Trace trace = trace_of(kPages[6]);
  EXPECT_EQ(trace.reason, NoArticle::kErrorPage);
  const auto sign = std::ranges::find(trace.signs, "reason", &TracedSign::what);
  ASSERT_NE(sign, trace.signs.end());
  EXPECT_EQ(sign->value, "the title is a notice's");
}

TEST(Trace, HasTextOfThePagesDataBehindItsBlocks) {
  const Trace trace = trace_of(kInData);
  ASSERT_FALSE(trace.blocks.empty());
  EXPECT_TRUE(trace.blocks.back().in);
  EXPECT_EQ(trace.blocks.back().path, "json-ld articleBody");
  EXPECT_EQ(trace.blocks.back().rule, "text from data");
  EXPECT_FALSE(trace.blocks.back().score.has_value());
  EXPECT_FALSE(trace.blocks.front().in);
}

TEST(Trace, TellsTheDirectionByTheLanguage) {
  struct Row {
    std::string_view language;
    bool rtl;
  };
  for (const Row row : {Row{"en", false}, Row{"ar", true}, Row{"he-IL", true}, Row{"ku-Arab", true}, Row{"", false}}) {
    Trace trace;
    Article article;
    article.language = std::string(row.language);
    extract::trace_end(article, nullptr, {}, trace);
    EXPECT_EQ(trace.rtl, row.rtl) << row.language;
  }
}

}  // namespace
}  // namespace newsclip
