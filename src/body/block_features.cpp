#include "body/block_features.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <vector>

#include "page/page_totals.hpp"
#include "words/boilerplate_words.hpp"
#include "words/class_names.hpp"

namespace newsclip::extract {
namespace {

using dom::NodeIndex;
using dom::Tag;

constexpr float kUnknown = -1;
constexpr CardGroup kNoCards;
constexpr double kRunOfText = 10;  // good words from which a block counts as a landmark in the order features

struct SignatureTotal {
  double blocks = 0;
  double words = 0;
  double link_words = 0;
  double sentence_ends = 0;
  double top_good = 0;
};

class FeatureMaker {
 public:
  explicit FeatureMaker(const PageAnalysis& page)
      : page_(page), list_(page.list), tree_(page.tree), title_(page.title), n_(page.list.blocks.size()) {
    prepare_page();
    prepare_signatures();
    prepare_neighbours();
  }

  void make(const RowTaker& take) {
    std::vector<float> rows;
    for (std::size_t first = 0; first < n_; first += kRowsAtOnce) {
      const std::size_t count = std::min(kRowsAtOnce, n_ - first);
      rows.assign(count * kFeatureCount, 0.F);
      for (std::size_t i = 0; i < count; ++i) make_row(first + i, rows.data() + i * kFeatureCount);
      take(rows);
    }
  }

 private:
  // To be called for each block in order: some features count as they go.
  void make_row(std::size_t b, float* row) {
    row_ = row;
    add_own(b);
    add_context(b);
    add_names(b);
    add_ancestors(b);
    add_cards(b);
    add_roots(b);
    add_order(b);
    add_units(b);
    add_page(b);
    note_heading(b);
  }

  void set(Feature feature, double value) { row_[feature] = static_cast<float>(value); }
  double words(std::size_t b) const { return tree_.sums.effective[b + 1] - tree_.sums.effective[b]; }
  Tag tag_of(std::size_t b) const { return page_.document.node(list_.blocks[b].node).tag; }
  Tag container_tag(ContainerIndex c) const { return page_.document.node(tree_.containers[c].node).tag; }

  void prepare_page() {
    for (std::size_t b = 0; b < n_; ++b) ++repeats_[hash_run(list_.words_of(list_.blocks[b]))];
    if (tree_.top != kNoContainer) top_ = tree_.containers[tree_.top].blocks;
    prepare_articles();
    prepare_names();
    prepare_body_depth();
  }

  // The outermost article elements that hold some running text.
  void prepare_articles() {
    constexpr double kLongArticle = 60;  // good words
    article_of_.resize(tree_.containers.size(), -1);
    article_depth_.resize(tree_.containers.size(), 0);
    for (ContainerIndex c = 0; c < tree_.containers.size(); ++c) {
      const ContainerIndex parent = tree_.containers[c].parent;
      int article = parent == kNoContainer ? -1 : article_of_[parent];
      article_depth_[c] = parent == kNoContainer ? 0 : article_depth_[parent];
      if (container_tag(c) == Tag::k_article) {
        ++article_depth_[c];
        if (article < 0 && tree_.sum(tree_.sums.good, c) >= kLongArticle) {
          article = static_cast<int>(articles_.size());
          articles_.push_back(c);
        }
      }
      article_of_[c] = article;
    }
  }

  // For each container, how far out the nearest one named after each group is.
  void prepare_names() {
    constexpr std::uint8_t kFar = 9;
    name_hops_.resize(tree_.containers.size() * kNameGroupCount, kFar);
    for (std::size_t c = 0; c < tree_.containers.size(); ++c) {
      const Container& container = tree_.containers[c];
      for (std::size_t group = 0; group < kNameGroupCount; ++group) {
        std::uint8_t& hops = name_hops_[c * kNameGroupCount + group];
        if ((container.names >> group & 1U) != 0) {
          hops = 0;
        } else if (container.parent != kNoContainer) {
          hops = std::min<std::uint8_t>(kFar, name_hops_[container.parent * kNameGroupCount + group] + 1);
        }
      }
    }
  }

  // Landmarks in the top candidate: its first and last good block, and the depth at which most good words stand.
  void prepare_body_depth() {
    first_good_ = last_good_ = top_.first;
    std::array<double, 256> by_depth{};
    bool found = false;
    for (std::size_t b = top_.first; b < top_.end; ++b) {
      if (static_cast<double>(tree_.good_words[b]) < kRunOfText) continue;
      if (!found) first_good_ = b;
      found = true;
      last_good_ = b;
      const std::size_t depth = std::min<std::size_t>(tree_.containers[tree_.of_block[b]].depth, 255);
      by_depth[depth] += static_cast<double>(tree_.good_words[b]);
    }
    body_depth_ = static_cast<int>(std::max_element(by_depth.begin(), by_depth.end()) - by_depth.begin());
  }

  void prepare_signatures() {
    for (std::size_t b = 0; b < n_; ++b) {
      const Container& own = tree_.containers[tree_.of_block[b]];
      const std::uint64_t parent = own.parent == kNoContainer ? 0 : tree_.containers[own.parent].signature;
      const bool in_top = b >= top_.first && b < top_.end;
      signatures_.push_back({own.signature, own.signature * 1099511628211ULL + parent + 1});
      for (const std::uint64_t key : signatures_.back()) {
        SignatureTotal& total = totals_[key];
        const double w = list_.blocks[b].counts.words;
        ++total.blocks;
        total.words += w;
        total.link_words += w * static_cast<double>(list_.blocks[b].link_share);
        total.sentence_ends += list_.blocks[b].counts.sentence_ends;
        if (in_top) total.top_good += static_cast<double>(tree_.good_words[b]);
      }
    }
  }

  void prepare_neighbours() {
    previous_.resize(n_, -1);
    next_.resize(n_, -1);
    int last = -1;
    for (std::size_t b = 0; b < n_; ++b) {
      previous_[b] = last;
      if (static_cast<double>(tree_.good_words[b]) >= kRunOfText) last = static_cast<int>(b);
    }
    last = -1;
    for (std::size_t b = n_; b-- > 0;) {
      next_[b] = last;
      if (static_cast<double>(tree_.good_words[b]) >= kRunOfText) last = static_cast<int>(b);
    }
  }

  void add_own(std::size_t b) {
    const TextBlock& block = list_.blocks[b];
    const TextCounts& c = block.counts;
    const auto block_words = list_.words_of(block);
    set(kF_words, words(b));
    set(kF_characters_per_word, ratio(c.characters, c.words));
    set(kF_link_density, static_cast<double>(block.link_share));
    set(kF_links, std::min(block.links, 20U));
    set(kF_sentence_ends, std::min(c.sentence_ends, 20U));
    set(kF_commas, std::min(c.commas, 20U));
    set(kF_ends_sentence, c.ends_sentence ? 1 : 0);
    set(kF_starts_upper, c.starts_upper ? 1 : 0);
    set(kF_upper_share, ratio(c.upper, c.letters));
    set(kF_digit_share, ratio(c.digits, c.characters));
    set(kF_bold_share, static_cast<double>(block.bold_share));
    set(kF_italic_share, static_cast<double>(block.italic_share));
    set(kF_cjk_share, ratio(c.cjk, c.characters));
    set(kF_boilerplate_words, boilerplate_words(b));
    set(kF_credit_words, std::min(lexicon::count(lexicon::WordGroup::kCredit, block_words), 10U));
    set(kF_date_like, is_date_like(block.text, c) ? 1 : 0);
    set(kF_repeats, std::min(repeats_[hash_run(block_words)], 10U));
    set(kF_title_likeness, static_cast<double>(title_.likeness[b]));
    set(kF_tag, static_cast<double>(tag_of(b)));
    set(kF_words_per_sentence, words(b) / std::max(1U, c.sentence_ends));
    set(kF_starts_quote, c.starts_quote ? 1 : 0);
    set(kF_ends_colon, c.ends_colon ? 1 : 0);
    set(kF_has_separator, c.separators > 0 ? 1 : 0);
    set(kF_description_overlap, static_cast<double>(page_.description_overlap[b]));
  }

  unsigned boilerplate_words(std::size_t b) const {
    return std::min(lexicon::count(lexicon::WordGroup::kBoilerplate, list_.words_of(list_.blocks[b])), 10U);
  }

  void add_context(std::size_t b) {
    const std::uint32_t context = list_.blocks[b].context;
    for (std::size_t bit = 0; bit < kContextCount; ++bit) {
      row_[kF_in_article + bit] = (context >> bit & 1U) != 0 ? 1.0F : 0.0F;
    }
    set(kF_depth, tree_.containers[tree_.of_block[b]].depth);
    set(kF_article_depth, article_depth_[tree_.of_block[b]]);
  }

  void add_names(std::size_t b) {
    std::copy_n(name_hops_.data() + tree_.of_block[b] * kNameGroupCount, kNameGroupCount, row_ + kF_named_body);
  }

  void add_ancestors(std::size_t b) {
    ContainerIndex c = tree_.of_block[b];
    if (container_tag(c) == Tag::k_p && tree_.containers[c].parent != kNoContainer) c = tree_.containers[c].parent;
    for (std::size_t level = 0; level < 4; ++level) {
      const double w = tree_.sum(tree_.sums.words, c);
      const BlockRange range = tree_.containers[c].blocks;
      float* out = row_ + kF_a0_words + level * 4;
      out[0] = static_cast<float>(w);
      out[1] = static_cast<float>(ratio(tree_.sum(tree_.sums.link_words, c), w));
      out[2] = static_cast<float>(tree_.sum(tree_.sums.good, c));
      out[3] = static_cast<float>(ratio(w, range.end - range.first));
      if (tree_.containers[c].parent != kNoContainer) c = tree_.containers[c].parent;
    }
  }

  void add_cards(std::size_t b) {
    const auto [card, level] = largest_card(page_.document, tree_, b);
    const ContainerIndex own = tree_.of_block[b];
    const ContainerIndex parent = tree_.containers[own].parent;
    const CardGroup& own_card = tree_.cards[own];
    const CardGroup& parent_card = parent == kNoContainer ? kNoCards : tree_.cards[parent];
    set(kF_card_size, std::min(card.size, 50U));
    set(kF_card_words, static_cast<double>(card.mean_words));
    set(kF_card_link_density, static_cast<double>(card.link_density));
    set(kF_card_level, level);
    set(kF_card0_size, std::min(own_card.size, 50U));
    set(kF_card0_words, static_cast<double>(own_card.mean_words));
    set(kF_card1_size, std::min(parent_card.size, 50U));
    set(kF_card1_words, static_cast<double>(parent_card.mean_words));
    set(kF_card1_link_density, static_cast<double>(parent_card.link_density));
    add_signature(signatures_[b][0], kF_s1_blocks);
    add_signature(signatures_[b][1], kF_s2_blocks);
  }

  void add_signature(std::uint64_t key, Feature first) {
    const SignatureTotal& total = totals_[key];
    float* out = row_ + first;
    out[0] = static_cast<float>(total.blocks);
    out[1] = static_cast<float>(total.words / total.blocks);
    out[2] = static_cast<float>(ratio(total.link_words, total.words));
    out[3] = static_cast<float>(total.sentence_ends / total.blocks);
    out[4] = static_cast<float>(ratio(total.words, tree_.sums.words.back()));
    out[5] = static_cast<float>(ratio(total.top_good, page_.totals.top_good));
  }

  void add_roots(std::size_t b) {
    const bool in_top = tree_.holds(tree_.top, b);
    set(kF_in_top, in_top ? 1 : 0);
    set(kF_in_densest, tree_.holds(tree_.densest, b) ? 1 : 0);
    set(kF_in_largest_article, tree_.holds(tree_.largest_article, b) ? 1 : 0);
    const Hops to_top = hops_to_common(tree_, tree_.of_block[b], tree_.top);
    const Hops to_densest = hops_to_common(tree_, tree_.of_block[b], tree_.densest);
    set(kF_top_hops_up, to_top.from_first);
    set(kF_top_hops_down, to_top.from_second);
    set(kF_densest_hops_up, to_densest.from_first);
    set(kF_densest_hops_down, to_densest.from_second);
    const double place = ratio(static_cast<double>(b) - top_.first, static_cast<double>(top_.end) - top_.first);
    set(kF_top_position, in_top ? place : b < top_.first ? -1 : 2);
    const auto distance = [b](std::size_t from) {
      return std::clamp(static_cast<int>(b) - static_cast<int>(from), -30, 30);
    };
    set(kF_from_first_good, distance(first_good_));
    set(kF_from_last_good, distance(last_good_));
    const int depth = static_cast<int>(tree_.containers[tree_.of_block[b]].depth);
    set(kF_depth_from_body, std::clamp(depth - body_depth_, -20, 20));
  }

  ContainerIndex container_or_none(int block) const {
    return block < 0 ? kNoContainer : tree_.of_block[static_cast<std::size_t>(block)];
  }

  void add_order(std::size_t b) {
    const auto at = static_cast<double>(b);
    set(kF_position, at / static_cast<double>(n_));
    set(kF_word_position, ratio(tree_.sums.words[b], tree_.sums.words.back()));
    set(kF_from_title, title_.block < 0 ? -99 : std::clamp(static_cast<int>(b) - title_.block, -40, 80));
    set(kF_since_good, previous_[b] < 0 ? 40 : std::min(static_cast<int>(b) - previous_[b], 40));
    set(kF_until_good, next_[b] < 0 ? 40 : std::min(next_[b] - static_cast<int>(b), 40));
    const Hops previous = hops_to_common(tree_, tree_.of_block[b], container_or_none(previous_[b]));
    const Hops next = hops_to_common(tree_, tree_.of_block[b], container_or_none(next_[b]));
    set(kF_previous_hops_up, previous.from_first);
    set(kF_previous_hops_down, previous.from_second);
    set(kF_next_hops_up, next.from_first);
    set(kF_next_hops_down, next.from_second);
    const std::size_t low = b < 5 ? 0 : b - 5;
    const std::size_t high = std::min(n_, b + 6);
    const BlockSums& s = tree_.sums;
    set(kF_window_good, (s.good[high] - s.good[low]) / static_cast<double>(high - low));
    set(kF_window_link_density, ratio(s.link_words[high] - s.link_words[low], s.words[high] - s.words[low]));
    set(kF_heading_boilerplate, heading_boilerplate_);
    set(kF_since_heading, heading_ < 0 ? 31 : std::min(static_cast<int>(b) - heading_, 30));
    set(kF_heading_tag, heading_tag_);
    set(kF_previous_words, b == 0 ? kUnknown : words(b - 1));
    set(kF_previous_link_density, b == 0 ? kUnknown : list_.blocks[b - 1].link_share);
    set(kF_images_before, std::min(list_.blocks[b].images_before, 5U));
    set(kF_images_after, b + 1 == n_ ? 0 : std::min(list_.blocks[b + 1].images_before, 5U));
    set(kF_title_twins_before, std::min(title_twins_before(b), 20));
    set(kF_title_twins, std::min(page_.totals.title_twins, 20));
    set(kF_next_words, b + 1 == n_ ? kUnknown : words(b + 1));
    set(kF_next_link_density, b + 1 == n_ ? kUnknown : list_.blocks[b + 1].link_share);
  }

  // Counts as it goes: to be asked for each block in order.
  int title_twins_before(std::size_t b) {
    const int before = title_twins_seen_;
    const bool is_twin =
        title_.block >= 0 && signatures_[b][0] == signatures_[static_cast<std::size_t>(title_.block)][0];
    if (is_twin && static_cast<int>(b) > title_.block) ++title_twins_seen_;
    return before;
  }

  void add_units(std::size_t b) {
    const ArticleUnits& units = page_.units;
    set(kF_unit_place, static_cast<double>(units.places[b]));
    set(kF_unit_others, std::min(units.others, 20U));
    set(kF_unit_entries, std::min(units.entries, 50U));
    set(kF_unit_entry_words, static_cast<double>(units.entry_words));
    set(kF_unit_linked_entries, static_cast<double>(units.linked_entries));
  }

  void add_page(std::size_t b) {
    const BlockSums& s = tree_.sums;
    const PageTotals& totals = page_.totals;
    set(kF_page_blocks, static_cast<double>(n_));
    set(kF_page_words, totals.words);
    set(kF_page_link_density, totals.link_density);
    set(kF_page_good_share, totals.good_share);
    set(kF_page_articles, totals.articles);
    set(kF_page_cjk_share, totals.cjk_share);
    set(kF_page_top_good, totals.top_good);
    set(kF_page_top_share, totals.top_share);
    if (is_main_heading(page_.document, list_.blocks[b])) {
      ++h1_before_;
      last_h1_ = static_cast<int>(b);
    }
    set(kF_h1_before, std::min(h1_before_, 9));
    set(kF_h1_count, std::min(totals.h1_count, 9));
    set(kF_h1_title_likeness,
        last_h1_ < 0 ? 0.0 : static_cast<double>(title_.likeness[static_cast<std::size_t>(last_h1_)]));
    set(kF_since_h1, last_h1_ < 0 ? -1.0 : s.words[b] - s.words[static_cast<std::size_t>(last_h1_)]);
    const int article = article_of_[tree_.of_block[b]];
    set(kF_article_index, article);
    set(kF_article_count, static_cast<double>(articles_.size()));
    set(kF_article_share,
        article < 0 ? -1.0 : ratio(tree_.sum(s.good, articles_[static_cast<std::size_t>(article)]), s.good.back()));
    set(kF_good_before_share, ratio(s.good[b], s.good.back()));
    set(kF_good_before, s.good[b]);
  }

  // Remembers the last block that heads what follows: a heading, or a short line all in bold.
  void note_heading(std::size_t b) {
    const TextBlock& block = list_.blocks[b];
    const Tag tag = tag_of(b);
    const bool bold_line = (tag == Tag::k_p || tag == Tag::k_div) && block.bold_share > .8F && words(b) < 10;
    if ((block.context & kInHeading) == 0 && !bold_line) return;
    heading_ = static_cast<int>(b);
    heading_boilerplate_ = boilerplate_words(b);
    heading_tag_ = static_cast<double>(tag);
  }

  const PageAnalysis& page_;
  const BlockList& list_;
  const ContainerTree& tree_;
  const TitleMatch& title_;
  const std::size_t n_;
  float* row_ = nullptr;

  std::unordered_map<std::uint64_t, unsigned> repeats_;
  std::unordered_map<std::uint64_t, SignatureTotal> totals_;
  std::vector<std::array<std::uint64_t, 2>> signatures_;
  std::vector<int> previous_, next_;  // the nearest block of running text either way, -1 if none
  std::vector<int> article_of_, article_depth_;
  std::vector<std::uint8_t> name_hops_;  // kNameGroupCount a container
  int title_twins_seen_ = 0;
  std::vector<ContainerIndex> articles_;
  BlockRange top_;
  std::size_t first_good_ = 0, last_good_ = 0;
  int body_depth_ = 0;
  int h1_before_ = 0, last_h1_ = -1;
  int heading_ = -1;
  unsigned heading_boilerplate_ = 0;
  double heading_tag_ = 0;
};

}  // namespace

void make_features(const PageAnalysis& page, const RowTaker& take) { FeatureMaker(page).make(take); }

}  // namespace newsclip::extract
