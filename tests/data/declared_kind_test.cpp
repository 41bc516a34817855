#include "data/declared_kind.hpp"

#include <gtest/gtest.h>

#include <string>

#include "data/page_data.hpp"

namespace newsclip::extract {
namespace {

TEST(DeclaredKind, CountsWhatThePageSaysItIs) {
  const DeclaredKind none = declared_kind({});
  EXPECT_EQ(none.og_type, 0);
  EXPECT_EQ(none.article_nodes, 0);
  EXPECT_FALSE(none.published);
  EXPECT_FALSE(none.author);
}

TEST(DeclaredKind, ReadsThePagesData) {
  const std::string html =
      "<meta property='og:type' content=article><meta name=author content='Ada Vell'><script type=application/ld+json>"
      R"({"@type":"NewsArticle","headline":"Pier back","datePublished":"2024-05-06"})"
      "</script><title>Pier back</title>";
  const dom::Document document = dom::Document::parse(html);
  const PageData data = read_page_data(document);
  const DeclaredKind kind = declared_kind(data.statements);
  EXPECT_EQ(kind.og_type, 1);
  EXPECT_EQ(kind.article_nodes, 1);
  EXPECT_TRUE(kind.published);
  EXPECT_TRUE(kind.author);
}

}  // namespace
}  // namespace newsclip::extract
