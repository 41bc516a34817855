// Which parts of the page are articles of their own: streams, next articles loaded below, the entries of a list.
//
// A unit is a part of the page with a headline that has its own date, byline or link. Where other headings are made
// like this page's headline, the unit of that one is this page's article, and theirs are others. Parts built by one
// template, each with its headline, on a page whose headline is in none of them are entries: teasers, the items of a
// list, the posts of a live blog.
#pragma once

#include <cstdint>
#include <vector>

#include "page/blocks.hpp"
#include "page/containers.hpp"
#include "page/headline_match.hpp"

namespace newsclip::extract {

enum class UnitPlace : std::uint8_t { kNone, kOwn, kOther, kEntry };

struct ArticleUnits {
  std::vector<UnitPlace> places;  // by block
  std::uint32_t others = 0;       // units beside this page's own
  std::uint32_t entries = 0;      // of the largest group of entries
  float entry_words = 0;          // its words an entry
  float linked_entries = 0;       // the share of its headlines that are links
};

ArticleUnits find_article_units(const BlockList& list, const ContainerTree& tree, const TitleMatch& title);

}  // namespace newsclip::extract
