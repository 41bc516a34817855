#include "data/declared_kind.hpp"

#include <algorithm>
#include <array>

namespace newsclip::extract {
namespace {

constexpr int kMost = 9;

// Types of schema.org, by the end of their names: NewsArticle, ReportageNewsArticle, BlogPosting …
bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("Posting") || type.ends_with("Report") || is_review_type(type);
}

void count(int& counter) { counter = std::min(counter + 1, kMost); }

void add_type(const Statement& e, DeclaredKind& kind) {
  if (e.origin == "meta og:type") {
    if (kind.og_type == 0) kind.og_type = e.value == "article" ? 1 : -1;
  } else if (is_article_type(e.value)) {
    count(e.belonging == Belonging::kOther ? kind.other_articles : kind.article_nodes);
  } else if (is_listing_type(e.value)) {
    count(kind.listing_nodes);
  } else if (e.value.starts_with("Product") || e.value.ends_with("Offer")) {
    count(kind.product_nodes);
  }
}

}  // namespace

bool is_listing_type(std::string_view type) {
  constexpr std::array<std::string_view, 6> kListings{"CollectionPage", "ItemList",     "SearchResultsPage",
                                                      "ProfilePage",    "OfferCatalog", "Blog"};
  return std::ranges::find(kListings, type) != kListings.end();
}

bool is_review_type(std::string_view type) {
  return type == "Review" || type == "ClaimReview" || type == "CriticReview";
}

DeclaredKind declared_kind(std::span<const Statement> statements) {
  DeclaredKind kind;
  for (const Statement& e : statements) {
    if (e.fact == Fact::kType) add_type(e, kind);
    if (e.belonging == Belonging::kOther) continue;
    kind.published = kind.published || e.fact == Fact::kPublished;
    kind.author = kind.author || e.fact == Fact::kAuthor;
  }
  return kind;
}

}  // namespace newsclip::extract
