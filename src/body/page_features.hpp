// The page as a whole, once its blocks are scored, as a row of numbers: for telling articles from other pages, and for
// the confidence in the chosen body.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "body/block_feature_table.hpp"
#include "data/declared_kind.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

// clang-format off
#define NEWSCLIP_PAGE_KIND_FEATURES(X) \
  X(kept_words, "words of the kept blocks") \
  X(kept_blocks, "kept blocks") \
  X(kept_share, "kept words among the page's") \
  X(kept_log_odds, "mean log-odds of the kept words") \
  X(best_log_odds, "highest log-odds of a block") \
  X(doubtful_share, "words of blocks with log-odds within 1.5 of even odds, against kept words") \
  X(left_log_odds, "mean log-odds of the words left out between the first and the last kept block, -10 if none") \
  X(left_share, "words left out there against kept words") \
  X(kept_link_density, "link density of the kept blocks") \
  X(kept_words_per_block, "words a kept block") \
  X(longest_block, "words of the longest kept block") \
  X(kept_sentences, "sentence ends a kept block") \
  X(kept_card_share, "kept words in groups of three or more like siblings that hold links") \
  X(kept_top_share, "kept words inside the top candidate") \
  X(kept_containers, "elements that hold kept paragraphs directly") \
  X(main_container_share, "kept words in the one of them that holds most") \
  X(gap_from_title, "blocks from the headline to the first kept block, -99 without a headline") \
  X(title_found, "likeness of the headline's block to the title") \
  X(title_twins, "blocks with the headline's tag and class") \
  X(og_type, "1 if og:type says article, -1 if it says something else") \
  X(article_nodes, "article nodes of structured data that may be this page's, at most 9") \
  X(other_articles, "those of other articles, at most 9") \
  X(listing_nodes, "nodes of listings, at most 9") \
  X(has_published, "1 if the page's data give a publication date") \
  X(has_author, "1 if they give an author") \
  X(description_overlap, "largest overlap of a kept block with the page's description") \
  X(page_words, "words of the page") \
  X(page_blocks, "blocks of the page") \
  X(page_link_density, "link density of the page") \
  X(page_good_share, "good words among all") \
  X(page_articles, "article elements") \
  X(page_top_share, "share of the good words inside the top candidate") \
  X(page_cjk_share, "CJK words among all") \
  X(h1_count, "h1 headings, at most 9") \
  X(url_segments, "segments of the address's path, -1 if it is not known") \
  X(url_slug_words, "words in its last segments, -1 if it is not known") \
  X(url_digits, "digits of the path, -1 if it is not known") \
  X(dated_blocks, "blocks that hold a date, among all") \
  X(product_nodes, "nodes of products or offers, at most 9") \
  X(priced_blocks, "short blocks that hold a price, at most 40") \
  X(priced_share, "those among all blocks") \
  X(cart_blocks, "short blocks that say what buttons of shops say, at most 40") \
  X(linked_headings, "headings that are links, among all headings") \
  X(kept_linked_headings, "kept headings that are links, among all kept headings") \
  X(kept_repeats, "kept words in blocks whose text the page has more than once, among all kept words") \
  X(date_near_title, "1 if a short line within six blocks of the headline holds a date") \
  X(kept_entry_share, "kept words in entries of a list (page/article_units.hpp)") \
  X(unit_entries, "entries of the largest list, at most 50") \
  X(unit_linked_entries, "the share of their headlines that are links") \
  X(unit_others, "other articles beside this page's own, at most 20") \
  X(url_listing, "1 if a segment of the path but the last is one under which lists stand, 2 if the last is")
// clang-format on

enum PageFeature : std::size_t {
#define NEWSCLIP_FEATURE(name, definition) kP_##name,
  NEWSCLIP_PAGE_KIND_FEATURES(NEWSCLIP_FEATURE)
#undef NEWSCLIP_FEATURE
      kPageFeatureCount
};

inline constexpr FeatureDefinition kPageFeatureDefinitions[] = {
#define NEWSCLIP_FEATURE(name, definition) {#name, definition},
    NEWSCLIP_PAGE_KIND_FEATURES(NEWSCLIP_FEATURE)
#undef NEWSCLIP_FEATURE
};

using PageFeatureRow = std::array<float, kPageFeatureCount>;

// `scores` are the blocks' log-odds, `kept` the indices of the chosen blocks.
PageFeatureRow make_page_features(const PageAnalysis& page, std::span<const float> scores,
                                  std::span<const std::size_t> kept, const DeclaredKind& declared);

}  // namespace newsclip::extract
