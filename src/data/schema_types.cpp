#include "data/schema_types.hpp"

#include <algorithm>
#include <array>

namespace newsclip::extract {

bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("BlogPosting") || type == "LiveBlogPosting" || type == "Report" ||
         type == "SocialMediaPosting" || type == "DiscussionForumPosting" || type == "Recipe" || type == "HowTo" ||
         is_review_type(type);
}

bool declares_article(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("Posting") || type.ends_with("Report") || is_review_type(type);
}

bool is_article_item(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("Posting") || type == "Report";
}

bool is_review_type(std::string_view type) {
  return type == "Review" || type == "ClaimReview" || type == "CriticReview";
}

bool is_listing_type(std::string_view type) {
  constexpr std::array<std::string_view, 6> kListings{"CollectionPage", "ItemList",     "SearchResultsPage",
                                                      "ProfilePage",    "OfferCatalog", "Blog"};
  return std::ranges::find(kListings, type) != kListings.end();
}

bool is_product_type(std::string_view type) {
  return type == "Product" || type == "ProductGroup" || type == "Offer" || type == "AggregateOffer";
}

bool declares_product(std::string_view type) { return type.starts_with("Product") || type.ends_with("Offer"); }

bool is_organisation_type(std::string_view type) {
  return type.ends_with("Organization") || type == "Corporation" || type == "LocalBusiness" || type == "Newspaper";
}

bool is_organisation_item(std::string_view type) { return type.ends_with("Organization"); }

bool is_page_type(std::string_view type) { return type == "WebPage" || type == "ItemPage" || type == "CreativeWork"; }

}  // namespace newsclip::extract
