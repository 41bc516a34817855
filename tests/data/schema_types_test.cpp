#include "data/schema_types.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace newsclip::extract {
namespace {

// The letters of a row: what asks for the type; A article, D declares an article, I item of an article, R review,
// L listing, P product, S declares a sale, O organisation, o item of an organisation, W page.
TEST(SchemaTypes, EachTypeIsOfItsKinds) {
  struct Row {
    std::string_view type;
    std::string_view kinds;
  };
  constexpr Row kRows[] = {
      {"NewsArticle", "ADI"},
      {"BlogPosting", "ADI"},
      {"LiveBlogPosting", "ADI"},
      {"SocialMediaPosting", "ADI"},
      {"JobPosting", "DI"},
      {"Report", "ADI"},
      {"WeatherReport", "D"},
      {"Recipe", "A"},
      {"HowTo", "A"},
      {"ClaimReview", "ADR"},
      {"UserReview", ""},
      {"CollectionPage", "L"},
      {"Blog", "L"},
      {"Product", "PS"},
      {"ProductModel", "S"},
      {"AggregateOffer", "PS"},
      {"TradeOffer", "S"},
      {"NewsMediaOrganization", "Oo"},
      {"Newspaper", "O"},
      {"WebPage", "W"},
      {"Person", ""},
      {"", ""},
  };
  for (const Row& row : kRows) {
    const auto has = [&](char kind) { return row.kinds.find(kind) != std::string_view::npos; };
    EXPECT_EQ(is_article_type(row.type), has('A')) << row.type;
    EXPECT_EQ(declares_article(row.type), has('D')) << row.type;
    EXPECT_EQ(is_article_item(row.type), has('I')) << row.type;
    EXPECT_EQ(is_review_type(row.type), has('R')) << row.type;
    EXPECT_EQ(is_listing_type(row.type), has('L')) << row.type;
    EXPECT_EQ(is_product_type(row.type), has('P')) << row.type;
    EXPECT_EQ(declares_product(row.type), has('S')) << row.type;
    EXPECT_EQ(is_organisation_type(row.type), has('O')) << row.type;
    EXPECT_EQ(is_organisation_item(row.type), has('o')) << row.type;
    EXPECT_EQ(is_page_type(row.type), has('W')) << row.type;
  }
}

}  // namespace
}  // namespace newsclip::extract
