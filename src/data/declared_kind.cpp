#include "data/declared_kind.hpp"

#include <algorithm>

#include "data/schema_types.hpp"

namespace newsclip::extract {
namespace {

constexpr int kMost = 9;

void count(int& counter) { counter = std::min(counter + 1, kMost); }

void add_type(const Statement& e, DeclaredKind& kind) {
  if (e.origin == "meta og:type") {
    if (kind.og_type == 0) kind.og_type = e.value == "article" ? 1 : -1;
  } else if (declares_article(e.value)) {
    count(e.belonging == Belonging::kOther ? kind.other_articles : kind.article_nodes);
  } else if (is_listing_type(e.value)) {
    count(kind.listing_nodes);
  } else if (declares_product(e.value)) {
    count(kind.product_nodes);
  }
}

}  // namespace

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
