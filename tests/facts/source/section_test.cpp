#include "facts/source/section.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "data/analyse_page.hpp"
#include "dom/document.hpp"

namespace newsclip::extract {
namespace {

using Steps = std::vector<std::string>;

TEST(Section, SplitsLines) {
  struct Case {
    const char* line;
    Steps steps;
  };
  const Case cases[] = {
      {"首页 > 开发区新闻 > 海滨 > 正文", {"首页", "开发区新闻", "海滨"}},
      {"首页>>新闻>>内容", {"首页", "新闻"}},
      {"Home › News › Pier reopens", {"Home", "News"}},
      {"Home / News / Pier reop...", {"Home", "News"}},
      {"首页 - 新闻 - 文字新闻", {"首页", "新闻", "文字新闻"}},
      {"> 要闻 >", {"要闻"}},
      {"", {}},
  };
  for (const Case& c : cases) EXPECT_EQ(split_breadcrumb(c.line, "Pier reopens"), c.steps) << c.line;
}

Section section_of(const std::string& html) {
  const PageAnalysis page = analyse_page(dom::Document::parse(html), {});
  const auto labels = find_page_labels(page.document, page.list);
  const Statement statements[] = {
      {Fact::kSection, Belonging::kPage, Agent::kUnsaid, "Harbour", "meta article:section"}};
  return find_section(page, labels, statements, "Pier reopens");
}

TEST(Section, LabelsListsAndEvidence) {
  struct Case {
    const char* html;
    Steps steps;
    const char* origin;
  };
  const Case cases[] = {
      {"<div>您现在的位置:<a>首页</a> &gt; <a>新闻</a> &gt; 正文</div>", {"首页", "新闻"}, "label 您现在的位置"},
      {"<nav aria-label=Breadcrumb><ol><li><a>Home</a><li><a>News</a><li>Pier reopens</ol></nav>",
       {"Home", "News"},
       "breadcrumb"},
      {"<div class=breadcrumbs><a>Home</a><a>News</a></div>", {"Home", "News"}, "breadcrumb"},
      {"<p>text</p>", {"Harbour"}, "meta article:section"},
  };
  for (const Case& c : cases) {
    const Section section = section_of(c.html);
    EXPECT_EQ(section.steps, c.steps) << c.html;
    EXPECT_EQ(section.origin, c.origin) << c.html;
  }
}

}  // namespace
}  // namespace newsclip::extract
