// Types of schema.org by what they say about a page. Three ask for articles, each for a use of its own.
#pragma once

#include <string_view>

namespace newsclip::extract {

// NewsArticle, BlogPosting, Recipe, ClaimReview …: nodes of JSON-LD whose properties are read as an article's.
bool is_article_type(std::string_view type);

// NewsArticle, JobPosting, WeatherReport, ClaimReview …: the page says that it is one.
bool declares_article(std::string_view type);

// NewsArticle, BlogPosting, Report …: elements of microdata that hold one.
bool is_article_item(std::string_view type);

// Reviews that are articles: of fact checkers and critics, not of buyers.
bool is_review_type(std::string_view type);

bool is_listing_type(std::string_view type);  // CollectionPage, ItemList …

// Nodes of products, and, more widely, types that say that the page sells something.
bool is_product_type(std::string_view type);
bool declares_product(std::string_view type);

// Organisations in JSON-LD, and in microdata, whose types of them are always written out.
bool is_organisation_type(std::string_view type);
bool is_organisation_item(std::string_view type);

bool is_page_type(std::string_view type);  // WebPage and the like: about the page itself

}  // namespace newsclip::extract
