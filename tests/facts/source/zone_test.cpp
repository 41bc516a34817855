#include "facts/source/zone.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "data/analyse_page.hpp"
#include "dom/document.hpp"

namespace newsclip::extract {
namespace {

TEST(Zone, NamedInFull) {
  for (const char* name : {"海滨经济技术开发区", "海滨国家高新技术产业开发区", "海滨高新区", "海滨市临港工业园区",
                           "海滨新区", "中国（海滨）自由贸易试验区", "海滨综合保税区", "Harrow Bay Industrial Park"}) {
    EXPECT_TRUE(is_zone_name(name)) << name;
  }
  for (const char* name :
       {"", "开发区", "高新区", "国家级开发区", "全国经开区", "开发区新闻", "国家级经济技术开发区", "各地自贸区",
        "海滨社区", "海滨地区", "海滨开发区新闻", "Industrial Park", "a new industrial park"}) {
    EXPECT_FALSE(is_zone_name(name)) << name;
  }
}

TEST(Zone, OfTheSite) {
  EXPECT_EQ(zone_of_site("海滨工业园区管理委员会"), "海滨工业园区");
  EXPECT_EQ(zone_of_site("海滨经济技术开发区管委会门户网站"), "海滨经济技术开发区");
  EXPECT_EQ(zone_of_site("海滨新区人民政府网站"), "海滨新区");
  EXPECT_EQ(zone_of_site("海滨招商网"), "");
  EXPECT_EQ(zone_of_site("中国开发区网"), "");
  EXPECT_EQ(zone_of_site(""), "");
}

std::string zone_of(const std::string& html, const std::vector<std::string>& section = {}, std::string_view site = {}) {
  const PageAnalysis page = analyse_page(dom::Document::parse(html), {});
  const auto labels = find_page_labels(page.document, page.list);
  const Candidates found = find_zones(page, labels, {}, section, site);
  return found.empty() ? "" : found[0].value;
}

TEST(Zone, LabelledElseOfSiteOrBreadcrumbNeverOfTheText) {
  EXPECT_EQ(zone_of("<p>发布时间:2022-11-03&nbsp; 发布开发区:<a>海滨临港开发区</a></p>"), "海滨临港开发区");
  EXPECT_EQ(zone_of("<table><tr><td>所属开发区：<a>海滨临港开发区</a></td></tr></table>"), "海滨临港开发区");
  EXPECT_EQ(zone_of("<table><tr><td>所属园区</td><td>海滨软件园</td></tr></table>"), "海滨软件园");
  EXPECT_EQ(zone_of("<p>发布开发区：</p>"), "");
  EXPECT_EQ(zone_of("<p>园区：风景优美，占地三百亩</p>"), "");
  EXPECT_EQ(zone_of("<p>海滨临港开发区今年迎来十五家新企业。</p>"), "");
  EXPECT_EQ(zone_of("<title>新码头开工_新闻_海滨临港开发区管委会</title>"), "海滨临港开发区");
  EXPECT_EQ(zone_of("<title>海滨临港开发区新码头开工_海滨招商网</title>"), "");
  EXPECT_EQ(zone_of("", {"首页", "海滨临港开发区", "新闻"}), "海滨临港开发区");
  EXPECT_EQ(zone_of("", {"首页", "开发区新闻", "国家级开发区"}), "");
  EXPECT_EQ(zone_of("", {}, "海滨临港开发区"), "海滨临港开发区");
}

}  // namespace
}  // namespace newsclip::extract
