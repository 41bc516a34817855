#include "body/body.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "body/block_model.hpp"
#include "body/notice_boxes.hpp"
#include "body/page_features.hpp"
#include "body/page_model.hpp"
#include "dates/date_text.hpp"
#include "lines/furniture.hpp"
#include "lines/person_name.hpp"
#include "text/measure.hpp"
#include "words/class_names.hpp"

namespace newsclip::extract {
namespace {

using dom::Tag;

// Log-odds. The result is flat between the shares .35 and .5.
constexpr float kKeep = -.32F;          // a share of .42
constexpr float kKeepIfLittle = -1.1F;  // .25: a short text is better than a shorter one
constexpr float kKeepIfTiny = -2.0F;    // .12
constexpr float kRuledOut = -20;
constexpr double kLittleText = 60;       // words kept
constexpr float kKeepAmongKept = -2.0F;  // .12 for a block whose container is mostly kept

// Log-odds of the page model. In cross-validation .6 % of the articles lie below, nearly all of them lists, portfolios
// and home pages that the gold calls articles, and .77 of the other pages. One sure text among many links is mostly a
// short article on a portal.
constexpr float kIsArticle = -.6F;
constexpr float kIsArticleIfSure = -2;

double words_of(const TextBlock& block) { return effective_words(block.counts); }

class Assembler {
 public:
  Assembler(const PageAnalysis& page, std::span<const float> scores)
      : page_(page), blocks_(page.list.blocks), scores_(scores.begin(), scores.end()), kept_(blocks_.size()) {}

  std::vector<std::size_t> assemble() {
    rule_out();
    keep_likely();
    fill_containers();
    fill_long_texts();
    end_at_next_headline();
    stay_in_article();
    drop_repeats();
    trim_links();
    std::vector<std::size_t> kept;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (kept_[b]) kept.push_back(b);
    }
    return kept;
  }

 private:
  static constexpr std::uint32_t bit(NameGroup group) { return 1U << static_cast<unsigned>(group); }

  // What is never part of the body, whatever the model says.
  void rule_out() {
    constexpr double kMostly = .9, kPartly = .4;  // shares of the likely body
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (never_body(b)) scores_[b] = kRuledOut;
    }
    rule_out_notice_boxes();
    rule_out_named(bit(NameGroup::kComment) | bit(NameGroup::kConsent), kMostly);
    rule_out_named(bit(NameGroup::kPaywall), kPartly);
    rule_out_named(bit(NameGroup::kAdvertisement), kPartly, kInAside);
    rule_out_where(is_hidden_class);
    rule_out_where(is_beside_class);
  }

  bool never_body(std::size_t b) {
    constexpr std::uint32_t kNever = kInCaption | kInDialog | kInControl;
    constexpr double kNotice = 15;  // words: noscript holds either lazy text, or a notice that scripts are wanted
    constexpr double kByline = 25;  // words
    const TextBlock& block = blocks_[b];
    if ((block.context & kNever) != 0 || is_headline(b)) return true;
    if ((block.context & kInNoscript) != 0 && words_of(block) < kNotice) return true;
    const bool named_byline = (page_.tree.containers[page_.tree.of_block[b]].names & bit(NameGroup::kByline)) != 0;
    if (named_byline && words_of(block) < kByline && !block.counts.ends_sentence) return true;
    return scores_[b] > kKeepAmongKept && (is_furniture_block(b) || is_date_alone(block.text));
  }

  // Pages of many thousand lines repeat them: one like the line before is not judged again.
  bool is_furniture_block(std::size_t b) {
    const TextBlock& block = blocks_[b];
    const bool is_like_judged = judged_ != nullptr && judged_->text == block.text && judged_->type == block.type &&
                                judged_->link_share == block.link_share;
    if (!is_like_judged) judged_kind_ = line_kind(block.text, block.type, block.link_share);
    judged_ = &block;
    if (judged_kind_ == LineKind::kAppeal) notices_.appeals.push_back(b);
    if (judged_kind_ == LineKind::kConsent) notices_.consents.push_back(b);
    return judged_kind_ == LineKind::kFurniture;
  }

  void rule_out_notice_boxes() {
    std::vector<double> likely(blocks_.size());
    for (std::size_t b = 0; b < blocks_.size(); ++b) likely[b] = scores_[b] > kKeep ? words_of(blocks_[b]) : 0;
    rule_out_ranges(find_notice_boxes(page_, notices_, likely));
  }

  // A date line without any other words but names.
  static bool is_date_alone(std::string_view text) {
    constexpr std::size_t kLongest = 80;  // bytes
    if (text.size() > kLongest) return false;
    const auto dates = find_dates(text, {});
    if (dates.size() != 1) return false;
    if (dates[0].end - dates[0].begin + 2 >= text.size()) return true;
    return dates[0].end + 1 >= text.size() && is_byline(text.substr(0, dates[0].begin));
  }

  // Names and a mark that parts them from what follows: "By Ada Vell | ".
  static bool is_byline(std::string_view text) {
    const std::size_t end = text.find_last_not_of(" |");
    return end != std::string_view::npos && text.find('|', end) != std::string_view::npos &&
           !read_names(text.substr(0, end + 1)).empty();
  }

  // The block that the page's title names, where it looks like a headline.
  bool is_headline(std::size_t b) const {
    constexpr float kSameWords = .8F;
    constexpr float kSomeWords = .2F;
    const int title = page_.title.block;
    const float likeness = page_.title.likeness[b];
    if (title < 0) return likeness > kSomeWords && ends_in_date(blocks_[b]);
    return static_cast<int>(b) == title && ((blocks_[b].context & kInHeading) != 0 || likeness > kSameWords);
  }

  // "<b>Pier to reopen</b><br>May 3, 1998": the date's words hide the likeness of the others.
  static bool ends_in_date(const TextBlock& block) {
    constexpr std::size_t kLongest = 160;  // bytes
    if (block.text.size() > kLongest || block.counts.ends_sentence) return false;
    const auto dates = find_dates(block.text, {});
    return dates.size() == 1 && dates[0].end == block.text.size();
  }

  // Elements named after something else hold no body, unless they hold more than `misnamed` of the likely body: then
  // the names mislead. Only elements in all of `context` count.
  void rule_out_named(std::uint32_t groups, double misnamed, std::uint32_t context = 0) {
    const std::vector<double> likely = sum_likely_words();
    double named = 0;
    std::vector<BlockRange> ranges;  // disjoint, in order
    for (ContainerIndex c = 0; c < page_.tree.containers.size(); ++c) {
      const Container& container = page_.tree.containers[c];
      if (!ranges.empty() && container.blocks.first < ranges.back().end) continue;
      if ((container.names & groups) == 0 || (container.names & bit(NameGroup::kBody)) != 0) continue;
      if ((container.context & context) != context) continue;
      if (page_.tree.sum(likely, c) > misnamed * likely.back()) continue;
      named += page_.tree.sum(likely, c);
      ranges.push_back(container.blocks);
    }
    if (named <= misnamed * likely.back()) rule_out_ranges(ranges);
  }

  // Elements whose class names say no, unless they hold much of the likely body: it may be unfolded, or misnamed.
  void rule_out_where(bool (*says_no)(std::string_view classes)) {
    constexpr double kPart = .4;
    const std::vector<double> likely = sum_likely_words();
    double words = 0;
    std::vector<BlockRange> ranges;  // disjoint, in order
    for (ContainerIndex c = 0; c < page_.tree.containers.size(); ++c) {
      const Container& container = page_.tree.containers[c];
      if (container.blocks.first == container.blocks.end) continue;
      if (!ranges.empty() && container.blocks.first < ranges.back().end) continue;
      if (!says_no(page_.document.attribute(container.node, dom::Attr::k_class_))) continue;
      words += page_.tree.sum(likely, c);
      ranges.push_back(container.blocks);
    }
    if (words <= kPart * likely.back()) rule_out_ranges(ranges);
  }

  // Of the blocks before each, for ContainerTree::sum.
  std::vector<double> sum_likely_words() const {
    std::vector<double> sums{0};
    sums.reserve(blocks_.size() + 1);
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      sums.push_back(sums.back() + (scores_[b] > kKeep ? words_of(blocks_[b]) : 0));
    }
    return sums;
  }

  void rule_out_ranges(std::span<const BlockRange> ranges) {
    for (const BlockRange& r : ranges) std::fill(scores_.data() + r.first, scores_.data() + r.end, kRuledOut);
  }

  // A second h1 made like the headline's and followed by a date line begins another article.
  void end_at_next_headline() {
    if (page_.title.block < 0) return;
    const auto headline = static_cast<std::size_t>(page_.title.block);
    if (blocks_[headline].level != 1) return;
    const std::uint64_t signature = page_.tree.containers[page_.tree.of_block[headline]].signature;
    bool text_seen = false;
    for (std::size_t b = headline + 1; b < blocks_.size(); ++b) {
      const bool twin = blocks_[b].level == 1 && page_.tree.containers[page_.tree.of_block[b]].signature == signature;
      if (twin && text_seen && has_date_line(b + 1)) {
        std::fill(kept_.begin() + static_cast<std::ptrdiff_t>(b), kept_.end(), false);
        return;
      }
      text_seen = text_seen || kept_[b];
    }
  }

  // A short line with a date before the first kept block from `b` on.
  bool has_date_line(std::size_t b) const {
    constexpr std::size_t kReach = 8;
    constexpr double kLongLine = 12;  // words
    for (const std::size_t end = std::min(b + kReach, blocks_.size()); b < end && !kept_[b]; ++b) {
      if (is_date_like(blocks_[b].text, blocks_[b].counts) && words_of(blocks_[b]) < kLongLine) return true;
    }
    return false;
  }

  // Where the headline stands in an article element that holds some text, what follows that element must be likely text
  // to be kept: it is mostly of other articles.
  void stay_in_article() {
    constexpr double kSomeText = 60;  // words
    constexpr float kLikely = 2;      // log-odds
    if (page_.title.block < 0) return;
    ContainerIndex c = page_.tree.of_block[static_cast<std::size_t>(page_.title.block)];
    while (c != kNoContainer && page_.document.node(page_.tree.containers[c].node).tag != Tag::k_article) {
      c = page_.tree.containers[c].parent;
    }
    if (c == kNoContainer) return;
    const BlockRange article = page_.tree.containers[c].blocks;
    double inside = 0;
    for (std::size_t b = article.first; b < article.end; ++b) inside += kept_[b] ? words_of(blocks_[b]) : 0;
    if (inside < kSomeText) return;
    for (std::size_t b = article.end; b < kept_.size(); ++b) kept_[b] = kept_[b] && scores_[b] > kLikely;
  }

  // Paragraphs that stand twice in a row of several are shown once: copies are for sliders and for other windows.
  void drop_repeats() {
    constexpr double kParagraph = 10;  // words; shorter lines may repeat
    constexpr std::size_t kRun = 3;    // paragraphs; one alone may be quoted
    std::unordered_set<std::string_view> seen;
    std::vector<std::size_t> run;
    std::size_t paragraphs = 0;  // of the run
    const auto end_run = [&] {
      for (const std::size_t b : run) kept_[b] = kept_[b] && paragraphs < kRun;
      run.clear();
      paragraphs = 0;
    };
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (!kept_[b]) continue;
      const bool is_paragraph = words_of(blocks_[b]) >= kParagraph;
      if (!seen.insert(blocks_[b].text).second) {
        run.push_back(b);
        paragraphs += is_paragraph ? 1 : 0;
      } else if (is_paragraph) {
        end_run();
      }
    }
    end_run();
  }

  // Lone links at either end of the body lead away from it.
  void trim_links() {
    const auto is_link = [this](std::size_t b) {
      constexpr double kLongLink = 15;  // words
      return blocks_[b].link_share > .9F && words_of(blocks_[b]) < kLongLink && blocks_[b].counts.sentence_ends == 0;
    };
    for (std::size_t b = 0; b < kept_.size() && (!kept_[b] || is_link(b)); ++b) kept_[b] = false;
    for (std::size_t b = kept_.size(); b > 0 && (!kept_[b - 1] || is_link(b - 1)); --b) kept_[b - 1] = false;
  }

  void keep_above(float threshold) {
    for (std::size_t b = 0; b < blocks_.size(); ++b) kept_[b] = scores_[b] > threshold;
  }

  void keep_likely() {
    keep_above(kKeep);
    if (kept_words() >= kLittleText) return;
    for (const float threshold : {kKeepIfLittle, kKeepIfTiny}) {
      keep_unlinked_above(threshold);
      if (kept_words() == 0) keep_above(threshold);
      if (kept_words() >= kLittleText) break;
    }
    keep_near_headline();
  }

  // Lists of links beside a short text are as likely as its own lines.
  void keep_unlinked_above(float threshold) {
    constexpr float kMostlyLink = .5F;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      kept_[b] = kept_[b] || (scores_[b] > threshold && blocks_[b].link_share < kMostlyLink);
    }
  }

  // Among unlikely blocks those near the headline are the likeliest, where they are more than a few words.
  void keep_near_headline() {
    constexpr std::size_t kReach = 25;  // blocks
    constexpr double kSome = .15;       // of the words kept
    if (page_.title.block < 0) return;
    const auto headline = static_cast<std::size_t>(page_.title.block);
    const std::size_t end = std::min(headline + kReach, kept_.size());
    double near = 0;
    for (std::size_t b = headline; b < end; ++b) near += kept_[b] ? words_of(blocks_[b]) : 0;
    if (near < kSome * kept_words()) return;
    for (std::size_t b = 0; b < kept_.size(); ++b) {
      const bool is_near = b > headline && b < end;
      kept_[b] = kept_[b] && (is_near || scores_[b] > kKeep);
    }
  }

  double kept_words() const {
    double words = 0;
    for (std::size_t b = 0; b < blocks_.size(); ++b) words += kept_[b] ? words_of(blocks_[b]) : 0;
    return words;
  }

  // The container whose parts are paragraphs: past p, lists, quotes and headings.
  ContainerIndex body_container(std::size_t b) const {
    ContainerIndex c = page_.tree.of_block[b];
    while (page_.tree.containers[c].parent != kNoContainer && is_paragraph_like(c)) c = page_.tree.containers[c].parent;
    return c;
  }

  bool is_paragraph_like(ContainerIndex c) const {
    return has_trait(page_.document.node(page_.tree.containers[c].node).tag, dom::kParagraphLike);
  }

  bool is_text(std::size_t b) const {
    constexpr double kShortest = 8;  // words
    return words_of(blocks_[b]) > kShortest && blocks_[b].link_share < .4F && (blocks_[b].context & kInCaption) == 0;
  }

  // Where most of a container is kept, its other paragraphs, headings and list items are kept with a lower score.
  void fill_containers() {
    constexpr int kFewestKept = 3;
    constexpr double kMostlyKept = .55;
    struct Total {
      double kept = 0, all = 0;
      int blocks = 0;
    };
    std::vector<Total> totals(page_.tree.containers.size());
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (!is_text(b)) continue;
      Total& total = totals[body_container(b)];
      total.all += words_of(blocks_[b]);
      total.kept += kept_[b] ? words_of(blocks_[b]) : 0;
      total.blocks += kept_[b] ? 1 : 0;
    }
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (kept_[b] || scores_[b] <= kKeepAmongKept) continue;
      const Total& total = totals[body_container(b)];
      const bool mostly_kept = total.blocks >= kFewestKept && total.kept >= kMostlyKept * total.all;
      const bool fits = is_text(b) || (blocks_[b].context & (kInHeading | kInList)) != 0;
      if (mostly_kept && fits) kept_[b] = true;
    }
  }

  // Texts longer than those that the model was trained on: where paragraphs of one template hold much of the kept text,
  // all paragraphs of that template in the same element are kept, whatever their scores.
  void fill_long_texts() {
    constexpr double kMuch = 3000;  // words
    if (kept_words() < kMuch) return;
    std::unordered_map<std::uint64_t, double> kept;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (kept_[b] && is_text(b)) kept[template_of(b)] += words_of(blocks_[b]);
    }
    std::erase_if(kept, [](const auto& entry) { return entry.second < kMuch; });
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      kept_[b] = kept_[b] || (is_text(b) && scores_[b] > kRuledOut && kept.contains(template_of(b)));
    }
  }

  // Of the block's element, in the element that holds such paragraphs, or sections of them.
  std::uint64_t template_of(std::size_t b) const {
    constexpr std::uint64_t kPrime = 1099511628211ULL;  // as in FNV
    constexpr std::uint32_t kSections = 3;
    ContainerIndex around = body_container(b);
    const auto go_out_if = [&](bool is_part) {
      const ContainerIndex parent = page_.tree.containers[around].parent;
      if (is_part && parent != kNoContainer) around = parent;
    };
    const BlockRange held = page_.tree.containers[around].blocks;
    go_out_if(held.end - held.first == 1);
    go_out_if(page_.tree.cards[around].size >= kSections);
    return page_.tree.containers[page_.tree.of_block[b]].signature * kPrime + around;
  }

  const PageAnalysis& page_;
  const std::vector<TextBlock>& blocks_;
  std::vector<float> scores_;
  std::vector<bool> kept_;
  const TextBlock* judged_ = nullptr;  // the last block that line_kind was asked of, and its answer
  LineKind judged_kind_ = LineKind::kText;
  NoticeLines notices_;
};

}  // namespace

std::vector<std::size_t> assemble_body(const PageAnalysis& page, std::span<const float> scores) {
  return Assembler(page, scores).assemble();
}

Body find_body(const PageAnalysis& page) {
  Body body;
  body.scores = score_blocks(page);
  body.blocks = assemble_body(page, body.scores);
  return body;
}

namespace {

// Paragraphs of one element, without links and repeats, that the block model is sure of.
bool is_one_sure_text(const PageFeatureRow& page) {
  constexpr float kSure = 3;  // mean log-odds
  constexpr float kFewestWords = 100;
  constexpr float kNearlyNone = .1F, kNearlyAll = .9F;
  return page[kP_kept_log_odds] > kSure && page[kP_kept_words] > kFewestWords &&
         page[kP_main_container_share] > kNearlyAll && page[kP_kept_link_density] < kNearlyNone &&
         page[kP_kept_card_share] < kNearlyNone && page[kP_kept_repeats] < kNearlyNone;
}

// Hundreds of lines of a word or two: an index, whatever the models say of so long a page.
bool is_word_list(const PageFeatureRow& page) {
  constexpr float kMany = 200;     // blocks
  constexpr float kTextWords = 2;  // words a block
  return page[kP_kept_blocks] > kMany && page[kP_kept_words_per_block] < kTextWords;
}

}  // namespace

void judge_body(const PageAnalysis& page, const DeclaredKind& declared, Body& body) {
  if (body.blocks.empty()) return;
  const PageFeatureRow features = make_page_features(page, body.scores, body.blocks, declared);
  const float least = is_one_sure_text(features) ? kIsArticleIfSure : kIsArticle;
  if (is_word_list(features) || score_page(features) < least) {
    for (const std::size_t b : body.blocks) body.refused += page.list.blocks[b].counts.words;
    body.blocks.clear();
  } else {
    body.confidence = expected_f1(features);
  }
}

}  // namespace newsclip::extract
