#include "facts/source/zone.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "data/analyse_page.hpp"
#include "data/page_data.hpp"
#include "dom/document.hpp"
#include "newsclip/newsclip.hpp"

namespace newsclip::extract {
namespace {

struct Around {
  std::vector<std::string> section = {};
  std::string_view site = {};
  std::string_view url = {};
};

// Of a page whose body is the element "text", and whose headline the first h1.
std::string zone_of(const std::string& html, const Around& around = {}) {
  const PageAnalysis page = analyse_page(dom::Document::parse(html), {});
  const PageData data = read_page_data(page.document);
  Body body;
  int headline = -1;
  for (std::size_t b = 0; b < page.list.blocks.size(); ++b) {
    const TextBlock& block = page.list.blocks[b];
    const auto parent = page.document.node(block.node).parent;
    if (parent != dom::kNoNode && page.document.attribute(parent, dom::Attr::k_id) == "text") body.blocks.push_back(b);
    if (headline < 0 && block.type == BlockType::kHeading && block.level == 1) headline = static_cast<int>(b);
  }
  const auto labels = find_page_labels(page.document, page.list);
  const std::string_view title =
      headline < 0 ? std::string_view{} : page.list.blocks[static_cast<std::size_t>(headline)].text;
  const Candidates found =
      find_zones({page, labels, body, data.statements, around.section, around.site, title, headline, around.url});
  return found.empty() ? "" : found[0].value;
}

const std::string kText =
    "<div id=text><p>海滨市政府昨日公布了新码头的建设计划，预计明年春天开工，工程分两期进行，总投资约三亿元。</p>"
    "<p>市交通局负责人说，第一期将建成两个泊位和一条通往车站的步行道，第二期再增加一座仓库。</p></div>";

// Of a page with this above the headline, between it and the body, and after that.
std::string zone_around(const std::string& above, const std::string& info = "", const std::string& below = "") {
  return zone_of("<body><div>" + above + "</div><div class=main><h1>新码头明年开工</h1>" + info + kText + "</div>" +
                 below);
}

TEST(Zone, LabelledValueInAnyMarkup) {
  EXPECT_EQ(zone_of("<p>发布时间:2022-11-03&nbsp; 发布开发区:<a>海滨临港开发区</a></p>"), "海滨临港开发区");
  for (const char* info :
       {"<table><tr><td>所属开发区：<a>海滨临港开发区</a></td></tr></table>",
        "<table><tr><td>所属园区</td><td>海滨临港开发区</td></tr></table>",
        "<table><tr><th>所属园区</th><td><a>海滨临港开发区管理委员会</a></td></tr></table>",
        "<dl><dt>发布时间</dt><dd>2022-11-03</dd><dt>所在开发区</dt><dd>海滨临港开发区</dd></dl>",
        "<p><span>所属园区：</span><span>海滨临港开发区</span></p>",
        "<p><b>发布园区</b><i>海滨临港开发区</i><b>日期</b><i>2022-11-03</i></p>",
        "<p>发 布 园 区：海滨临港开发区管委会&nbsp;&nbsp;点击：12</p>", "<p>发布机构：海滨临港开发区管理委员会</p>",
        "<p>发布单位:海滨临港开发区党政办公室 2022-11-03</p>", "<p>發布單位：海滨临港开发区管理局</p>",
        "<p>园区：海滨临港开发区</p>", "<p>発信元：海滨临港开发区管理組合</p>"}) {
    EXPECT_EQ(zone_around("", info), "海滨临港开发区") << info;
  }
  EXPECT_EQ(zone_around("", "<p>所属园区：海滨汇</p>"), "海滨汇");
  EXPECT_EQ(zone_around("", "<p>소속단지 : 해무 국가산업단지</p>"), "해무 국가산업단지");
  EXPECT_EQ(zone_around("", "<p>Industrial Park: Harrow Bay Industrial Park</p>"), "Harrow Bay Industrial Park");
  EXPECT_EQ(zone_around("", "", "<p>所属园区：海滨软件园</p>"), "海滨软件园");
}

TEST(Zone, NotOfOtherLabelsAndValues) {
  for (const char* info :
       {"<p>发布开发区：</p>", "<p>园区：风景优美，占地三百亩</p>", "<p>所属园区：全部</p>",
        "<p>所属园区：2022-11-03</p>", "<p>来源：海滨临港开发区管委会</p>", "<p>地址：海滨临港开发区东岭路8号</p>",
        "<p>发布单位：海滨市政府办公室</p>", "<p>发布单位：海滨临港开发区人民法院</p>",
        "<p>发布单位：海滨临港开发区金砺公司</p>", "<p>发布单位：高新区管委会</p>", "<p>海滨临港开发区</p>",
        "<p>Park: Open daily</p>", "<form><p>所属园区：<b>海滨软件园</b></p></form>"}) {
    EXPECT_EQ(zone_around("", info), "") << info;
  }
  EXPECT_EQ(zone_of("<p>海滨临港开发区今年迎来十五家新企业。</p>"), "");
}

TEST(Zone, AmongTheTextAtItsBeginningOnly) {
  const std::string sentence = "<p>海滨市政府昨日公布了新码头的建设计划，预计明年春天开工，工程分两期进行。</p>";
  const std::string label = "<p>所属园区：海滨软件园</p>";
  EXPECT_EQ(zone_of("<h1>新码头</h1><div id=text>" + sentence + label + sentence + "</div>"), "海滨软件园");
  EXPECT_EQ(zone_of("<h1>新码头</h1><div id=text>" + sentence + sentence + label + sentence + "</div>"), "");
}

TEST(Zone, NotOfAnotherEntry) {
  const std::string card =
      "<h4><a href=/x>精密轴承项目落户，总投资十八亿元今年开工</a></h4><p>所属园区：海滨软件园</p>";
  EXPECT_EQ(zone_around("<div class=card>" + card + "</div>"), "");
  EXPECT_EQ(zone_around("", "", "<div class=card>" + card + "</div>"), "");
  EXPECT_EQ(zone_around("", "", card), "");
  EXPECT_EQ(zone_around("", "", "<h3>入驻园区</h3><p>所属园区：海滨软件园</p>"), "");
  EXPECT_EQ(zone_around("", "", "<ul><li>所属园区：海滨软件园<li>所属园区：海滨保税区</ul>"), "");
  EXPECT_EQ(zone_around("", "", "<p>下一篇：<a>灯会亮灯</a></p><p>所属园区：海滨软件园</p>"), "");
  EXPECT_EQ(zone_around("<table><tr><td>发布机构<td>海滨软件园管理办公室</table>"), "海滨软件园");
}

TEST(Zone, OfTheSite) {
  EXPECT_EQ(zone_of("", {{}, "海滨临港开发区", {}}), "海滨临港开发区");
  for (const char* above :
       {"<meta name=SiteName content=海滨临港开发区管委会门户网站>",
        "<meta name=PubUnit content=海滨临港开发区管理委员会>", "<meta name=DC.Creator content=海滨临港开发区管理局>",
        "<title>新码头明年开工_新闻_海滨临港开发区管委会</title>", "<title>海滨临港开发区管委会</title>",
        "<title>新码头明年开工-海滨临港开发区</title>", "<title>海滨临港开发区管委会官网|新码头明年开工</title>",
        "<div class=logo><img src=a.png alt=海滨临港开发区></div>", "<a href=/><img src=a.png alt=海滨临港开发区></a>",
        "<p>欢迎访问海滨临港开发区管委会网站！</p>", "<p><a href=../index.html>海滨临港开发区</a></p>",
        "<p><a href=/>海滨临港开发区管理委员会</a></p>"}) {
    EXPECT_EQ(zone_around(above), "海滨临港开发区") << above;
  }
  for (const char* above :
       {"<meta name=keywords content=海滨临港开发区>", "<meta name=ContentSource content=海滨临港开发区管委会>",
        "<title>海滨临港开发区新码头开工_海滨招商网</title>", "<title>海滨临港开发区-新码头明年开工</title>",
        "<title>新码头明年开工_海滨临港开发区金砺公司</title>", "<img src=ad.jpg alt=海滨临港开发区>",
        "<p><a href=http://port.example/>海滨临港开发区管委会</a></p>", "<p><a href=/zones/7>海滨临港开发区</a></p>",
        "<div class=sponsor-logos><img src=a.png alt=海滨临港开发区></div>",
        "<div class=partner-logo><img src=a.png alt=海滨临港开发区></div>", "<p>海滨临港开发区</p>"}) {
    EXPECT_EQ(zone_around(above), "") << above;
  }
}

TEST(Zone, OfTheBreadcrumbsRoot) {
  EXPECT_EQ(zone_of("", {{"海滨临港开发区管委会", "新闻"}, {}, {}}), "海滨临港开发区");
  EXPECT_EQ(zone_of("", {{"首页", "海滨临港开发区", "新闻"}, {}, {}}), "海滨临港开发区");
  for (const char* paper : {"海滨日报", "海滨在线网", "海滨时讯网"}) {
    EXPECT_EQ(zone_of("", {{"首页", "海滨临港开发区", "新闻"}, paper, {}}), "") << paper;
  }
  EXPECT_EQ(zone_of("", {{"海滨日报", "海滨临港开发区", "新闻"}, {}, {}}), "");
  EXPECT_EQ(zone_of("", {{"首页", "开发区新闻", "国家级开发区"}, {}, {}}), "");
}

TEST(Zone, OfTheHostInTheFoot) {
  for (const char* foot :
       {"<p>主办单位：海滨临港开发区管理委员会 海ICP备1号</p>",
        "<p>主 办：海滨临港开发区管委会</p><p>技术支持：晴川软件</p>", "<p>海滨临港开发区管理办公室主办 海ICP备1号</p>",
        "<footer>承办：海滨临港开发区党政办公室</footer>", "<p>版权所有 © 2024 海滨临港开发区管理委员会</p>",
        "<p>Copyright © 2020-2024 海滨临港开发区管委会 All Rights Reserved</p>",
        "<p>海滨临港开发区管委会 版权所有 邮编：1</p>"}) {
    EXPECT_EQ(zone_around("", "", foot), "海滨临港开发区") << foot;
  }
  EXPECT_EQ(zone_around("", "", "<footer>© 2024 Quell Free Zone Authority. All rights reserved.</footer>"),
            "Quell Free Zone");
  for (const char* foot :
       {"<p>主办单位：海滨临港开发区管理委员会</p>",
        "<p>主办单位：海滨市人民政府 承办：海滨临港开发区管委会 海ICP备1号</p>",
        "<p>主办单位：海滨市人民政府</p><p>版权所有：海滨临港开发区管委会</p>",
        "<p>版权所有：金砺公司 地址：海滨临港开发区</p>", "<footer>友情链接：<a>海滨临港开发区管委会</a></footer>",
        "<p>Copyright 2021 海滨临港开发区金砺有限公司 版权所有</p>"}) {
    EXPECT_EQ(zone_around("", "", foot), "") << foot;
  }
  EXPECT_EQ(zone_of("<h1>新码头</h1>" + kText + "<footer>主办：海滨临港开发区管委会</footer>", {{}, "海滨日报", {}}),
            "");
}

TEST(Zone, TheLabelBeforeTheSiteAndThatBeforeTheIssuer) {
  const std::string site = "<meta name=SiteName content=海滨高新区管委会>";
  EXPECT_EQ(zone_around(site, "<p>发布园区：海滨软件园</p>"), "海滨软件园");
  EXPECT_EQ(zone_around(site, "<p>发布单位：海滨软件园管委会</p>"), "海滨高新区");
  EXPECT_EQ(
      zone_around("<meta name=SiteName content=海滨高新区软件园管委会>", "", "<footer>主办：海滨高新区管委会</footer>"),
      "海滨高新区软件园");
}

TEST(Zone, InFullWhereThePageHasIt) {
  const std::string site = "<meta name=SiteName content=海滨高新区管委会>";
  EXPECT_EQ(zone_around(site, "", "<footer>主办：海滨高新技术产业开发区管理委员会</footer>"), "海滨高新技术产业开发区");
  EXPECT_EQ(zone_around(site, "<p>海滨国家高新技术产业开发区要闻</p>"), "海滨国家高新技术产业开发区");
  EXPECT_EQ(zone_around(site, "<p>海滨经济技术开发区要闻</p>"), "海滨高新区");
  EXPECT_EQ(zone_around("", "<p>发布园区：海滨高新区 </p><p>海滨高新技术产业开发区要闻</p>"), "海滨高新区");
}

TEST(Zone, OfTheHomeLinkOfThisPagesAddress) {
  const std::string page =
      "<div><a href='https://www.port.example/'>海滨临港开发区</a></div><h1>新码头明年开工</h1>" + kText;
  const auto zone = [&](const char* url) {
    return extract_article(page, {url, "", InputFormat::kHtml}).zone.value_or("");
  };
  EXPECT_EQ(zone("https://www.port.example/news/1.html"), "海滨临港开发区");
  EXPECT_EQ(zone("https://www.daily.example/news/1.html"), "");
}

TEST(Zone, ManyLogosTakeLinearTime) {
  std::string html = "<div class='" + std::string(400'000, 'a') + "'>";
  for (int i = 0; i < 8000; ++i) html += "<img alt=x src=a>";
  EXPECT_EQ(zone_of(html + "<h1>新码头</h1>" + kText), "");
}

TEST(Zone, ManyLabelsTakeLinearTime) {
  std::string html;
  for (int i = 0; i < 20000; ++i) html += "<p>所属园区：海滨软件园</p>";
  EXPECT_EQ(zone_of("<h1>新码头</h1>" + kText + "<hr>" + html), "海滨软件园");
}

}  // namespace
}  // namespace newsclip::extract
