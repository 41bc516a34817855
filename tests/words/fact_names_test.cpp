#include "words/fact_names.hpp"

#include <gtest/gtest.h>

#include <string>

#include "word_tables.hpp"

namespace newsclip::extract {
namespace {

TEST(FactNames, RowsHaveTheFormThatIsLookedUp) {
  for (const FactName list : {FactName::kHeadline, FactName::kKicker, FactName::kByline, FactName::kAuthor,
                              FactName::kNotAuthor, FactName::kOfOthers}) {
    expect_rows_of_form("fact names " + std::to_string(static_cast<int>(list)), fact_names(list), as_name);
  }
  expect_rows_of_form("breadcrumbs", fact_names(FactName::kBreadcrumb), as_written);
}

TEST(FactNames, AreFoundWithinLongerNames) {
  struct Row {
    FactName list;
    std::string_view names;
    bool found;
  };
  const Row rows[] = {
      {FactName::kHeadline, "post-title big", true},      {FactName::kHeadline, "post-body", false},
      {FactName::kKicker, "article__kicker", true},       {FactName::kKicker, "article__title", false},
      {FactName::kByline, "article-byline", true},        {FactName::kByline, "article-author", false},
      {FactName::kAuthor, "author-date-container", true}, {FactName::kAuthor, "date-container", false},
      {FactName::kNotAuthor, "comment-author", true},     {FactName::kNotAuthor, "author-date-container", false},
      {FactName::kOfOthers, "post-comments", true},       {FactName::kOfOthers, "author-box", false},
      {FactName::kBreadcrumb, "pageBreadCrumb", true},    {FactName::kBreadcrumb, "bread", false},
  };
  for (const Row& row : rows) EXPECT_EQ(has_fact_name(row.list, row.names), row.found) << row.names;
}

TEST(FactNames, SourcesAreWholeWords) {
  for (const auto* name : {"source", "ArticleSource", "index_source_x1", "laiyuan", "media-name"}) {
    EXPECT_TRUE(names_source(name)) << name;
  }
  for (const auto* name : {"resource", "sources-list", "sourcecode", "date", ""})
    EXPECT_FALSE(names_source(name)) << name;
}

TEST(FactNames, AuthorsAddresses) {
  for (const auto* href : {"https://courier.example/author/abby-larkin/", "/reporters/7", "/?author=12", "/by-abby"}) {
    EXPECT_TRUE(is_author_address(href)) << href;
  }
  for (const auto* href : {"https://courier.example/town/", "/authority/", "author", ""}) {
    EXPECT_FALSE(is_author_address(href)) << href;
  }
}

TEST(FactNames, OfDates) {
  EXPECT_EQ(date_names("post-date"), kNamedDate);
  EXPECT_EQ(date_names("entryDate published"), kNamedDate | kNamedPublished);
  EXPECT_EQ(date_names("article__timestamp--updated"), kNamedDate | kNamedModified);
  EXPECT_EQ(date_names("comment-meta"), kNamedOther | kNamedByline);
  EXPECT_EQ(date_names("candidate validated"), 0);
  EXPECT_EQ(date_names(""), 0);
}

}  // namespace
}  // namespace newsclip::extract
