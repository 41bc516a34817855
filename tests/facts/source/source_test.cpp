#include "facts/source/source.hpp"

#include <gtest/gtest.h>

#include <string>

#include "data/analyse_page.hpp"
#include "dom/document.hpp"

namespace newsclip::extract {
namespace {

const std::string kText =
    "<p>海滨市政府昨日公布了新码头的建设计划，预计明年春天开工，工程分两期进行，总投资约三亿元。</p>"
    "<p>市交通局负责人说，第一期将建成两个泊位和一条通往车站的步行道，第二期再增加一座仓库。</p>";

// The source found on a page with these lines between headline and body, and after the body.
std::string source_of(const std::string& head, const std::string& tail = "", const std::string& text = kText,
                      std::string_view site = "海滨招商网") {
  const std::string html = "<title>海滨新码头明年开工</title><body><h1>海滨新码头明年开工</h1>" + head +
                           "<div id=text>" + text + "</div>" + tail + "<footer>来源：海滨页脚网</footer>";
  const PageAnalysis page = analyse_page(dom::Document::parse(html), {});
  Body body;
  for (std::size_t b = 0; b < page.list.blocks.size(); ++b) {
    const auto node = page.document.node(page.list.blocks[b].node);
    const bool inside = node.parent != dom::kNoNode && page.document.attribute(node.parent, dom::Attr::k_id) == "text";
    if (inside) body.blocks.push_back(b);
  }
  const auto labels = find_page_labels(page.document, page.list);
  const Candidates found = find_sources(page, labels, body, {}, site);
  return found.empty() ? "" : found[0].value;
}

TEST(Source, LabelledOrigin) {
  struct Case {
    const char* head;
    const char* tail;
    const char* source;
  };
  const Case cases[] = {
      {"<p>发布时间：2022-11-03&nbsp;&nbsp;来源：海滨晚报</p>", "", "海滨晚报"},
      {"<p>2022-11-03 来　源：<a href=/1>海滨晚报</a> <a>举报</a></p>", "", "海滨晚报"},
      {"<table><tr><td>来源</td><td>海滨晚报</td></tr></table>", "", "海滨晚报"},
      {"<p>来源：本站原创</p>", "", "海滨招商网"},
      {"<p>来源： 浏览次数：12</p>", "<p>（来源：海滨日报）</p>", "海滨日报"},
      {"<p>图片来源：海滨图片社</p>", "", "海滨招商网"},
      {"", "<p>发布时间：2022-11-03 来源：海滨晚报</p>", "海滨晚报"},
      {"<p>发布机构：海滨市发改委</p>", "", "海滨市发改委"},
      {"<p>发布机构：海滨市发改委 来源：海滨晚报</p>", "", "海滨晚报"},
      {"<p>2022-11-03 09:12 海滨晚报</p>", "", "海滨晚报"},
      {"<p>2022-11-03 09:12·李小满</p>", "", "海滨招商网"},
      {"<p>2022-11-03</p><p>海滨晚报</p>", "", "海滨晚报"},
      {"<table><tr><td>发 布 机 构</td><td>海滨市发改委</td></tr></table>", "<p>发布机构：海滨商会</p>",
       "海滨市发改委"},
      {"<p>海滨招商网 2022-11-03 海滨晚报</p>", "", "海滨晚报"},
      {"<p>2022-11-03 石小满/海滨青年报</p>", "", "海滨青年报"},
      {"<p>2022-11-03 来源：石小满/海滨青年报</p>", "", "海滨青年报"},
      {"<p>2022-11-03 作者：石小满/海滨青年报</p>", "", "海滨青年报"},
      {"<p>2022-11-03</p>", "<p>（摘自2022年11月2日《海滨晚报》）</p>", "海滨晚报"},
      {"<p>2022-11-03</p>", "<p>（海滨晚报）</p>", "海滨晚报"},
      {"<p>2022-11-03</p>", "<p>（名单见海滨网）</p>", "海滨招商网"},
      {"<p>2022-11-03</p>", "<p>海滨电视台林小满报道</p>", "海滨电视台"},
      {"<p>Source: Coastline News Agency</p>", "", "Coastline News Agency"},
      {"<p>Source: bulbs_01</p>", "", "海滨招商网"},
      {"<p>By Abby Larkin, Coastline News Agency</p>", "", "Coastline News Agency"},
  };
  for (const Case& c : cases) EXPECT_EQ(source_of(c.head, c.tail), c.source) << c.head;
}

TEST(Source, LabelsInTheTextCountAtItsEndOnly) {
  EXPECT_EQ(source_of("", "", kText + "<p>码头由市政府出资。（来源：海滨日报）</p>"), "海滨日报");
  EXPECT_EQ(source_of("", "", "<p>资金来源：市政府</p>" + kText), "海滨招商网");
}

TEST(Source, LinesOfFactsKeptWithTheTextAreNoText) {
  EXPECT_EQ(source_of("", "", "<p>2022-11-03 09:12 海滨晚报</p>" + kText), "海滨晚报");
}

TEST(Source, AnAgencyThatBylineAndDatelineName) {
  const std::string text =
      "<p>QUELLSTADT (Northwire) — The night tram will run every twenty minutes, the board said.</p>";
  EXPECT_EQ(source_of("<p>Posted by Northwire</p>", "", text), "Northwire");
  EXPECT_EQ(source_of("<p>Posted by Abby Larkin</p>", "", text), "海滨招商网");
}

TEST(Source, AFormAroundAllIsNone) {
  const std::string html = "<form><h1>海滨新码头明年开工</h1><p>来源：海滨晚报</p>" + kText + "</form>";
  const PageAnalysis page = analyse_page(dom::Document::parse("<title>海滨新码头明年开工</title>" + html), {});
  Body body;
  body.blocks = {2, 3};
  const Candidates found = find_sources(page, find_page_labels(page.document, page.list), body, {});
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found[0].value, "海滨晚报");
}

TEST(Source, AnOtherHouseThanTheSitesIsItsSupplier) {
  const PageAnalysis page = analyse_page(dom::Document::parse("<p>text"), {});
  const auto source = [&](std::string author, Agent agent) {
    const Statement statements[] = {{Fact::kSite, Belonging::kPage, Agent::kUnsaid, "Quayside", "meta og:site_name"},
                                    {Fact::kAuthor, Belonging::kArticle, agent, std::move(author), "json-ld author"}};
    const Candidates found = find_sources(page, {}, {}, statements);
    return found.empty() ? "" : found[0].value;
  };
  EXPECT_EQ(source("Coastline Post", Agent::kOrganisation), "Coastline Post");
  EXPECT_EQ(source("石小满/海滨青年报", Agent::kUnsaid), "海滨青年报");
  EXPECT_EQ(source("Coastline Post", Agent::kPerson), "Quayside");
  EXPECT_EQ(source("Quayside Online", Agent::kOrganisation), "Quayside");
  EXPECT_EQ(source("News Desk", Agent::kOrganisation), "Quayside");
}

TEST(Source, AColumnIsNoSite) { EXPECT_EQ(source_of("", "", kText, "新聞中心"), ""); }

TEST(Source, PublisherLast) {
  const PageAnalysis page = analyse_page(dom::Document::parse("<p>text"), {});
  const Statement statements[] = {
      {Fact::kSite, Belonging::kPage, Agent::kUnsaid, "Coastline Post", "meta og:site_name"},
      {Fact::kPublisher, Belonging::kPage, Agent::kOrganisation, "Coastline Press", "json-ld publisher"},
      {Fact::kPublisher, Belonging::kOther, Agent::kOrganisation, "Elsewhere", "json-ld publisher"},
      {Fact::kAuthor, Belonging::kPage, Agent::kUnsaid, "Reuters", "json-ld author"},
  };
  const Candidates found = find_sources(page, {}, {}, statements);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].value, "Reuters");
  EXPECT_EQ(found[1].value, "Coastline Press");
  EXPECT_EQ(found[2].value, "Coastline Post");
}

}  // namespace
}  // namespace newsclip::extract
