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
      // Each sign; those in words, without spaces, are none.
      {"Home → Town", {"Home", "Town"}},
      {"Home » Town", {"Home", "Town"}},
      {"Home&gt;Town", {"Home", "Town"}},
      {"Home\tTown", {"Home", "Town"}},
      {"Home | Town · Quay", {"Home", "Town", "Quay"}},
      {"Home/Town", {"Home", "Town"}},
      {"Home-Town", {"Home-Town"}},
      // Of several kinds of sign the strongest parts the line.
      {"Home > Town / Quay - North", {"Home", "Town / Quay - North"}},
      // Steps given twice in a row, empty ones, what names itself.
      {"Home > Town > Town > > Quay", {"Home", "Town", "Quay"}},
      {"Breadcrumb > Home > Town", {"Home", "Town"}},
      {"Fil d'Ariane > Accueil > Ville", {"Accueil", "Ville"}},
      // The headline, whole, cut, or its first words; a short likeness is a section's name.
      {"Home > PIER REOPENS", {"Home"}},
      {"Home > Pier re…", {"Home"}},
      {"Home > Pier", {"Home", "Pier"}},
      {"Home > Pier reopens in spring", {"Home", "Pier reopens in spring"}},
      // A last step in words of its own is a headline, a single one is not.
      {"Home > Town > What the council said of the ferry on Monday", {"Home", "Town"}},
      {"What the council said of the ferry on Monday", {"What the council said of the ferry on Monday"}},
      {"Home > What the council said of the ferry on Monday > Town",
       {"Home", "What the council said of the ferry on Monday", "Town"}},
      // More steps than a section has.
      {"a > b > c > d > e > f > g > h", {"a", "b", "c", "d", "e", "f", "g", "h"}},
      {"a > b > c > d > e > f > g > h > i", {}},
  };
  for (const Case& c : cases) EXPECT_EQ(split_breadcrumb(c.line, "Pier reopens"), c.steps) << c.line;
  // Too long for a step, and for a line.
  EXPECT_EQ(split_breadcrumb("Home > " + std::string(91, 'x') + " > Town", ""), (Steps{"Home", "Town"}));
  EXPECT_EQ(split_breadcrumb("Home > " + std::string(1500, ' ') + "Town", ""), Steps{});
  // Without a headline nothing is taken for one.
  EXPECT_EQ(split_breadcrumb("Home > Pier reopens", ""), (Steps{"Home", "Pier reopens"}));
}

Section section_of(const std::string& html, const std::vector<Statement>& statements) {
  const PageAnalysis page = analyse_page(dom::Document::parse(html), {});
  const auto labels = find_page_labels(page.document, page.list);
  return find_section(page, labels, statements, "Pier reopens");
}

Statement statement(Fact fact, Belonging belonging, std::string_view value, const char* origin) {
  return {fact, belonging, Agent::kUnsaid, std::string(value), origin};
}

TEST(Section, LabelsListsAndEvidence) {
  struct Case {
    const char* html;
    Steps steps;
    const char* origin;
  };
  const std::vector<Statement> harbour = {
      statement(Fact::kSection, Belonging::kPage, "Harbour", "meta article:section")};
  const Case cases[] = {
      {"<div>您现在的位置:<a>首页</a> &gt; <a>新闻</a> &gt; 正文</div>", {"首页", "新闻"}, "label 您现在的位置"},
      // A label by itself: the links after it in the same element, up to the first text that is none.
      {"<div><p>当前位置</p><p><a href=a>首页</a></p><p><a href=b>新闻</a></p><p>Text</p></div>",
       {"首页", "新闻"},
       "label 当前位置"},
      // The date behind the steps is none of them.
      {"<div>当前位置：<a>首页</a> &gt; <a>新闻</a> 2022-11-03 08:49</div>", {"首页", "新闻"}, "label 当前位置"},
      // A labelled line goes before a marked element.
      {"<nav class=breadcrumb><a>Home</a><a>Town</a></nav><div>当前位置：<a>首页</a> &gt; <a>新闻</a></div>",
       {"首页", "新闻"},
       "label 当前位置"},
      {"<nav aria-label=Breadcrumb><ol><li><a>Home</a><li><a>News</a><li>Pier reopens</ol></nav>",
       {"Home", "News"},
       "breadcrumb"},
      {"<div class=breadcrumbs><a>Home</a><a>News</a></div>", {"Home", "News"}, "breadcrumb"},
      {"<div id=bread-crumb>Home &gt; News</div>", {"Home", "News"}, "breadcrumb"},
      {"<div data-testid=page-breadCrumb>Home / News</div>", {"Home", "News"}, "breadcrumb"},
      {"<ul itemtype='https://schema.org/BreadcrumbList'><li>Home<li>News</ul>", {"Home", "News"}, "breadcrumb"},
      // The first that has steps; those that hold nothing or the headline alone are passed over.
      {"<p class=crumbs></p><p class=crumbs>Pier reopens</p><p class=crumbs>Home &gt; Town</p><p class=crumbs>x &gt; y",
       {"Home", "Town"},
       "breadcrumb"},
      // A list of topics far below the headline.
      {"<h1>Pier reopens</h1><p>1<p>2<p>3<p>4<p>5<p>6<div class=breadcrumb>Home &gt; News</div>",
       {"Harbour"},
       "meta article:section"},
      {"<h1>Pier reopens</h1><p>1<p>2<div class=breadcrumb>Home &gt; News</div>", {"Home", "News"}, "breadcrumb"},
      {"<body class=breadcrumb><p>One<p>Two", {"Harbour"}, "meta article:section"},
      {"<p>text</p>", {"Harbour"}, "meta article:section"},
  };
  for (const Case& c : cases) {
    const Section section = section_of(c.html, harbour);
    EXPECT_EQ(section.steps, c.steps) << c.html;
    EXPECT_EQ(section.origin, c.origin) << c.html;
  }
  // Too long for a trail of steps.
  const std::string words(601, 'x');
  EXPECT_EQ(section_of("<div class=breadcrumb><p>Home<p>" + words + "</div>", harbour).origin, "meta article:section");
  EXPECT_EQ(section_of("<div class=breadcrumb>Home &gt; " + words + "</div>", harbour).origin, "meta article:section");
}

TEST(Section, ALineOfStepsWithoutALabelOrName) {
  const auto steps = [](const std::string& line) {
    return section_of("<title>新码头明年开工</title>" + line + "<h1>新码头明年开工</h1><p>text</p>", {}).steps;
  };
  EXPECT_EQ(steps("<div><a href=/>海滨高新区</a> &gt; <a href=/n>要闻</a> &gt; 正文</div>"),
            (Steps{"海滨高新区", "要闻"}));
  EXPECT_EQ(steps("<div>海滨高新区 &gt; 要闻 &gt; 正文</div>"), Steps{});
  EXPECT_EQ(steps("<div><a href=/>海滨高新区</a> &gt; <a href=/n>要闻</a></div>"), Steps{});
  EXPECT_EQ(steps("<div><a href=/9>9</a> &gt; <a href=/10>10</a> &gt; <a href=/11>11</a></div>"), Steps{});
}

TEST(Section, FromWhatThePageStates) {
  const auto section = [](Belonging belonging, std::string_view value, const char* origin) {
    return statement(Fact::kSection, belonging, value, origin);
  };
  const auto crumb = [](Belonging belonging, std::string_view value, const char* origin) {
    return statement(Fact::kBreadcrumb, belonging, value, origin);
  };
  constexpr auto kPage = Belonging::kPage, kArticle = Belonging::kArticle, kOther = Belonging::kOther;
  struct Case {
    std::vector<Statement> statements;
    Steps steps;
    const char* origin;
  };
  const Case cases[] = {
      {{}, {}, ""},
      // A breadcrumb goes before a section, wherever it stands.
      {{section(kArticle, "Town", "meta"), crumb(kPage, "Home", "json-ld"), crumb(kPage, "Quay", "json-ld")},
       {"Home", "Quay"},
       "json-ld"},
      // The steps of one origin, the first; those of other articles not.
      {{crumb(kPage, "Home", "json-ld"), crumb(kPage, "Start", "microdata"), crumb(kPage, "Quay", "json-ld")},
       {"Home", "Quay"},
       "json-ld"},
      {{crumb(kOther, "Sport", "json-ld"), section(kOther, "Sport", "meta"), section(kPage, "Town", "microdata")},
       {"Town"},
       "microdata"},
      // Only the headline: the section is asked for.
      {{crumb(kPage, "Pier reopens", "json-ld"), section(kPage, "Town", "meta")}, {"Town"}, "meta"},
      {{section(kPage, " ", "meta")}, {}, ""},
      {{statement(Fact::kTitle, kPage, "Town", "meta")}, {}, ""},
  };
  for (const Case& c : cases) {
    const Section found = section_of("<p>text</p>", c.statements);
    EXPECT_EQ(found.steps, c.steps) << c.origin;
    EXPECT_EQ(found.origin, c.origin);
  }
}

}  // namespace
}  // namespace newsclip::extract
