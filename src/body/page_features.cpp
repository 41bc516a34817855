#include "body/page_features.hpp"

#include <algorithm>
#include <unordered_map>

#include "page/page_totals.hpp"
#include "text/ascii.hpp"
#include "text/fold.hpp"
#include "text/measure.hpp"
#include "words/listings.hpp"

namespace newsclip::extract {
namespace {

// Sums over the kept blocks, and over those left out between the first and the last of them.
struct Sums {
  double words = 0, link_words = 0, log_odds = 0, longest = 0, sentences = 0, card_words = 0, top_words = 0,
         overlap = 0;
  double doubtful = 0, left_words = 0, left_log_odds = 0;
  double headings = 0, linked_headings = 0, repeated_words = 0, entry_words = 0;
  std::unordered_map<ContainerIndex, double> by_container;
};

// A short text with digits right before or after a sign of a currency: "$ 12.50", "12 kr".
bool has_price(std::string_view text) {
  constexpr std::size_t kLongest = 60;  // bytes
  if (text.size() > kLongest || std::ranges::none_of(text, is_ascii_digit)) return false;
  return std::ranges::any_of(lexicon::currency_signs(), [&](std::string_view sign) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) return false;
    std::size_t after = at + sign.size();
    while (after < text.size() && text[after] == ' ') ++after;
    std::size_t before = at;
    while (before > 0 && text[before - 1] == ' ') --before;
    return (after < text.size() && is_ascii_digit(text[after])) || (before > 0 && is_ascii_digit(text[before - 1]));
  });
}

bool is_cart_phrase(std::string_view text) {
  constexpr std::size_t kLongest = 40;  // bytes
  if (text.size() > kLongest) return false;
  const auto phrases = lexicon::cart_phrases();
  return std::ranges::find(phrases, fold_word(text)) != phrases.end();
}

class PageFeatureMaker {
 public:
  PageFeatureMaker(const PageAnalysis& page, std::span<const float> scores, std::span<const std::size_t> kept,
                   const DeclaredKind& declared)
      : page_(page), scores_(scores), kept_(kept), declared_(declared) {}

  PageFeatureRow make() {
    if (page_.list.blocks.empty()) return row_;
    add_kept();
    add_left_out();
    write_kept();
    write_title();
    write_page();
    return row_;
  }

 private:
  void set(PageFeature feature, double value) { row_[feature] = static_cast<float>(value); }
  double words(std::size_t b) const { return effective_words(page_.list.blocks[b].counts); }

  void add_kept() {
    const auto counts = count_kept_texts();
    for (const std::size_t b : kept_) {
      const double w = words(b);
      sums_.words += w;
      sums_.link_words += w * static_cast<double>(page_.list.blocks[b].link_share);
      sums_.log_odds += w * static_cast<double>(scores_[b]);
      sums_.longest = std::max(sums_.longest, w);
      sums_.sentences += page_.list.blocks[b].counts.sentence_ends;
      const CardGroup card = largest_card(page_.document, page_.tree, b).group;
      sums_.card_words += card.size >= 3 && card.link_density > .1F ? w : 0;
      sums_.top_words += page_.tree.holds(page_.tree.top, b) ? w : 0;
      sums_.overlap = std::max(sums_.overlap, static_cast<double>(page_.description_overlap[b]));
      sums_.by_container[holder(b)] += w;
      sums_.entry_words += page_.units.places[b] == UnitPlace::kEntry ? w : 0;
      sums_.repeated_words += counts.at(page_.list.blocks[b].text) > 1 ? w : 0;
      if ((page_.list.blocks[b].context & kInHeading) == 0) continue;
      ++sums_.headings;
      sums_.linked_headings += is_linked(page_.list.blocks[b]) ? 1 : 0;
    }
  }

  static bool is_linked(const TextBlock& block) { return block.link_share > .9F; }

  // How often the page has the text of each kept block.
  std::unordered_map<std::string_view, int> count_kept_texts() const {
    std::unordered_map<std::string_view, int> counts;
    counts.reserve(kept_.size());
    for (const std::size_t b : kept_) counts.emplace(page_.list.blocks[b].text, 0);
    for (const TextBlock& block : page_.list.blocks) {
      if (const auto found = counts.find(block.text); found != counts.end()) ++found->second;
    }
    return counts;
  }

  // A short line with a date within a few blocks of the headline.
  bool has_date_near(std::size_t title) const {
    constexpr std::size_t kReach = 6;
    constexpr double kLongLine = 20;  // words
    const auto& blocks = page_.list.blocks;
    const std::size_t end = std::min(title + kReach + 1, blocks.size());
    for (std::size_t b = title - std::min(title, kReach); b < end; ++b) {
      if (b != title && words(b) < kLongLine && is_date_like(blocks[b].text, blocks[b].counts)) return true;
    }
    return false;
  }

  // The element that holds the block's paragraph.
  ContainerIndex holder(std::size_t b) const {
    const ContainerIndex c = page_.tree.of_block[b];
    const ContainerIndex parent = page_.tree.containers[c].parent;
    return parent == kNoContainer ? c : parent;
  }

  void add_left_out() {
    constexpr float kDoubtful = 1.5F;
    std::size_t next_kept = 0;
    for (std::size_t b = 0; b < scores_.size(); ++b) {
      sums_.doubtful += std::abs(scores_[b]) < kDoubtful ? words(b) : 0;
      if (next_kept < kept_.size() && kept_[next_kept] == b) {
        ++next_kept;
      } else if (next_kept > 0 && next_kept < kept_.size()) {
        sums_.left_words += words(b);
        sums_.left_log_odds += words(b) * static_cast<double>(scores_[b]);
      }
    }
  }

  void write_kept() {
    const auto blocks = static_cast<double>(kept_.size());
    const double page_words = page_.tree.sums.effective.back();
    double main_container = 0;
    for (const auto& [container, w] : sums_.by_container) main_container = std::max(main_container, w);
    set(kP_kept_words, sums_.words);
    set(kP_kept_blocks, blocks);
    set(kP_kept_share, ratio(sums_.words, page_words));
    set(kP_kept_log_odds, sums_.words > 0 ? sums_.log_odds / sums_.words : -10.0);
    set(kP_best_log_odds, static_cast<double>(*std::ranges::max_element(scores_)));
    set(kP_doubtful_share, std::min(9.0, ratio(sums_.doubtful, sums_.words)));
    set(kP_left_log_odds, sums_.left_words > 0 ? sums_.left_log_odds / sums_.left_words : -10.0);
    set(kP_left_share, std::min(9.0, ratio(sums_.left_words, sums_.words)));
    set(kP_kept_link_density, ratio(sums_.link_words, sums_.words));
    set(kP_kept_words_per_block, ratio(sums_.words, blocks));
    set(kP_longest_block, sums_.longest);
    set(kP_kept_sentences, ratio(sums_.sentences, blocks));
    set(kP_kept_card_share, ratio(sums_.card_words, sums_.words));
    set(kP_kept_top_share, ratio(sums_.top_words, sums_.words));
    set(kP_kept_containers, static_cast<double>(sums_.by_container.size()));
    set(kP_main_container_share, ratio(main_container, sums_.words));
    set(kP_description_overlap, sums_.overlap);
    set(kP_kept_linked_headings, ratio(sums_.linked_headings, sums_.headings));
    set(kP_kept_entry_share, ratio(sums_.entry_words, sums_.words));
    set(kP_kept_repeats, ratio(sums_.repeated_words, sums_.words));
  }

  void write_title() {
    const int title = page_.title.block;
    set(kP_og_type, declared_.og_type);
    set(kP_article_nodes, declared_.article_nodes);
    set(kP_other_articles, declared_.other_articles);
    set(kP_listing_nodes, declared_.listing_nodes);
    set(kP_product_nodes, declared_.product_nodes);
    set(kP_has_published, declared_.published ? 1 : 0);
    set(kP_has_author, declared_.author ? 1 : 0);
    if (title < 0) {
      set(kP_gap_from_title, -99);
      return;
    }
    const int first = kept_.empty() ? title : static_cast<int>(kept_.front());
    set(kP_gap_from_title, std::clamp(first - title, -40, 80));
    set(kP_title_found, static_cast<double>(page_.title.likeness[static_cast<std::size_t>(title)]));
    set(kP_title_twins, std::min(page_.totals.title_twins, 20));
    set(kP_date_near_title, has_date_near(static_cast<std::size_t>(title)) ? 1 : 0);
  }

  void write_page() {
    const PageTotals& totals = page_.totals;
    set(kP_page_words, totals.words);
    set(kP_page_blocks, static_cast<double>(page_.list.blocks.size()));
    set(kP_page_link_density, totals.link_density);
    set(kP_page_good_share, totals.good_share);
    set(kP_page_articles, totals.articles);
    set(kP_page_top_share, totals.top_share);
    set(kP_page_cjk_share, totals.cjk_share);
    set(kP_h1_count, std::min(totals.h1_count, 9));
    set(kP_url_segments, page_.url.segments);
    set(kP_url_slug_words, std::min(page_.url.slug_words, 20));
    set(kP_url_digits, std::min(page_.url.digits, 40));
    set(kP_url_listing, page_.url.listing);
    write_listing();
    write_units();
    const auto dated = std::ranges::count_if(
        page_.list.blocks, [](const TextBlock& block) { return is_date_like(block.text, block.counts); });
    set(kP_dated_blocks, static_cast<double>(dated) / static_cast<double>(scores_.size()));
  }

  void write_units() {
    set(kP_unit_entries, std::min(page_.units.entries, 50U));
    set(kP_unit_linked_entries, static_cast<double>(page_.units.linked_entries));
    set(kP_unit_others, std::min(page_.units.others, 20U));
  }

  // What shops and categories have many of.
  void write_listing() {
    constexpr double kMost = 40;
    double priced = 0;
    double carts = 0;
    double headings = 0;
    double linked = 0;
    for (const TextBlock& block : page_.list.blocks) {
      priced += has_price(block.text) ? 1 : 0;
      carts += is_cart_phrase(block.text) ? 1 : 0;
      if ((block.context & kInHeading) == 0) continue;
      headings += 1;
      linked += is_linked(block) ? 1 : 0;
    }
    set(kP_priced_blocks, std::min(kMost, priced));
    set(kP_priced_share, ratio(priced, static_cast<double>(page_.list.blocks.size())));
    set(kP_cart_blocks, std::min(kMost, carts));
    set(kP_linked_headings, ratio(linked, headings));
  }

  const PageAnalysis& page_;
  std::span<const float> scores_;
  std::span<const std::size_t> kept_;
  const DeclaredKind& declared_;
  Sums sums_;
  PageFeatureRow row_{};
};

}  // namespace

PageFeatureRow make_page_features(const PageAnalysis& page, std::span<const float> scores,
                                  std::span<const std::size_t> kept, const DeclaredKind& declared) {
  return PageFeatureMaker(page, scores, kept, declared).make();
}

}  // namespace newsclip::extract
