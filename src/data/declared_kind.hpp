// What a page says of its own kind.
#pragma once

#include <span>
#include <string_view>

#include "data/statements.hpp"

namespace newsclip::extract {

struct DeclaredKind {
  int og_type = 0;         // 1: article, -1: something else, 0: not said
  int article_nodes = 0;   // structured data's article nodes that may be this page's, at most 9
  int other_articles = 0;  // those of related articles, at most 9
  int listing_nodes = 0;   // CollectionPage, ItemList, SearchResultsPage and the like, at most 9
  int product_nodes = 0;   // Product, Offer and the like, at most 9
  bool published = false;  // a publication date of this page is given in its data
  bool author = false;     // an author is
};

DeclaredKind declared_kind(std::span<const Statement> statements);

}  // namespace newsclip::extract
