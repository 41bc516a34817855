#include "body/rule_out.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_set>

#include "body/comment_section.hpp"
#include "body/notice_boxes.hpp"
#include "dates/date_labels.hpp"
#include "dates/date_text.hpp"
#include "lines/furniture.hpp"
#include "lines/person_name.hpp"
#include "words/class_names.hpp"

namespace newsclip::extract {
namespace {

class RuleOut {
 public:
  RuleOut(const PageAnalysis& page, std::span<const float> scores, std::span<TracedBlock> traced)
      : page_(page), blocks_(page.list.blocks), scores_(scores.begin(), scores.end()), traced_(traced) {}

  std::vector<float> run() {
    constexpr double kMostly = .9, kPartly = .4, kFew = .12;  // shares of the likely body
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (const std::string_view rule = why_never(b); !rule.empty()) take_out(b, rule);
    }
    const std::vector<double> likely = likely_words();
    rule_out_ranges(find_notice_boxes(page_, notices_, likely), "notice box");
    if (const auto comments = find_comment_section(page_, likely))
      rule_out_ranges({&*comments, 1}, "below comments heading");
    rule_out_named("named comments or consent", bit(NameGroup::kComment) | bit(NameGroup::kConsent), kMostly);
    rule_out_named("named paywall", bit(NameGroup::kPaywall), kPartly);
    rule_out_named("named advertisement", bit(NameGroup::kAdvertisement), kPartly, kInAside);
    rule_out_other_articles();
    rule_out_hidden_copies();
    rule_out_where("hidden", kFew, [](const Container& c) { return (c.context & kInHidden) != 0; });
    rule_out_where("class says hidden", kPartly, [this](const Container& c) { return is_hidden_class(classes_of(c)); });
    rule_out_where("class says beside", kPartly, [this](const Container& c) { return is_beside_class(classes_of(c)); });
    return std::move(scores_);
  }

 private:
  // The name of the rule that says so; "" where none does.
  std::string_view why_never(std::size_t b) {
    constexpr double kNotice = 15;  // words: noscript holds either lazy text, or a notice that scripts are wanted
    constexpr double kByline = 25;  // words
    const TextBlock& block = blocks_[b];
    if ((block.context & kInCaption) != 0) return "caption";
    if ((block.context & (kInDialog | kInControl)) != 0) return "dialog or control";
    if (is_headline(b)) return "headline";
    if ((block.context & kInNoscript) != 0 && words_of(block) < kNotice) return "noscript";
    const bool named_byline = (page_.tree.containers[page_.tree.of_block[b]].names & bit(NameGroup::kByline)) != 0;
    if (named_byline && words_of(block) < kByline && !block.counts.ends_sentence) return "named byline";
    if (is_name_below_headline(b)) return "name below headline";
    if (scores_[b] <= kKeepAmongKept) return {};
    if (is_furniture_block(b)) return "furniture";
    return is_date_alone(block.text) ? "date line" : std::string_view{};
  }

  // A line of names between the headline and a line with the date.
  bool is_name_below_headline(std::size_t b) const {
    if (page_.title.block < 0 || b != static_cast<std::size_t>(page_.title.block) + 1 || b + 1 == blocks_.size())
      return false;
    const std::string_view text = blocks_[b].text;
    return !blocks_[b].counts.ends_sentence && is_date_alone(blocks_[b + 1].text) &&
           are_most_of(read_names(text), text.size());
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

  std::vector<double> likely_words() const {
    std::vector<double> likely(blocks_.size());
    for (std::size_t b = 0; b < blocks_.size(); ++b) likely[b] = scores_[b] > kKeep ? words_of(blocks_[b]) : 0;
    return likely;
  }

  // A date line without any other words but names.
  static bool is_date_alone(std::string_view text) {
    constexpr std::size_t kLongest = 80;  // bytes
    if (text.size() > kLongest) return false;
    const auto dates = find_dates(text, {});
    if (dates.size() != 1) return false;
    if (dates[0].end - dates[0].begin + 2 >= text.size()) return true;
    if (dates[0].end + 1 < text.size()) return false;
    return is_label_of_article(text, dates[0].begin) || is_byline(text.substr(0, dates[0].begin));
  }

  // "Updated: " and the like before the date, and no more than that.
  static bool is_label_of_article(std::string_view text, std::size_t date) {
    constexpr std::size_t kLongest = 20;  // bytes
    const DateLabel label = label_before(text, date);
    return date <= kLongest && (label == DateLabel::kPublished || label == DateLabel::kModified);
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
  void rule_out_named(std::string_view rule, std::uint32_t groups, double misnamed, std::uint32_t context = 0) {
    const auto is_named = [&](const Container& c) {
      return (c.names & groups) != 0 && (c.names & bit(NameGroup::kBody)) == 0 && (c.context & context) == context;
    };
    if (std::ranges::none_of(page_.tree.containers, is_named)) return;
    const std::vector<double> likely = sum_likely_words();
    double named = 0;
    std::vector<BlockRange> ranges;  // disjoint, in order
    for (ContainerIndex c = 0; c < page_.tree.containers.size(); ++c) {
      const Container& container = page_.tree.containers[c];
      if (!ranges.empty() && container.blocks.first < ranges.back().end) continue;
      if (!is_named(container) || page_.tree.sum(likely, c) > misnamed * likely.back()) continue;
      named += page_.tree.sum(likely, c);
      ranges.push_back(container.blocks);
    }
    if (named <= misnamed * likely.back()) rule_out_ranges(ranges, rule);
  }

  std::string_view classes_of(const Container& c) const {
    return page_.document.attribute(c.node, dom::Attr::k_class_);
  }

  // Elements that are hidden or named as something else, unless they hold more than `misnamed` of the likely body: it
  // may be unfolded.
  template <class Predicate>
  void rule_out_where(std::string_view rule, double misnamed, Predicate says_no) {
    std::vector<BlockRange> ranges;  // disjoint, in order
    for (ContainerIndex c = 0; c < page_.tree.containers.size(); ++c) {
      const Container& container = page_.tree.containers[c];
      if (container.blocks.first == container.blocks.end) continue;
      if (!ranges.empty() && container.blocks.first < ranges.back().end) continue;
      if (says_no(container)) ranges.push_back(container.blocks);
    }
    if (ranges.empty()) return;
    const std::vector<double> likely = sum_likely_words();
    double words = 0;
    for (const BlockRange& r : ranges) words += likely[r.end] - likely[r.first];
    if (words <= misnamed * likely.back()) rule_out_ranges(ranges, rule);
  }

  // What is hidden and shown elsewhere too: copies for programs and printers.
  void rule_out_hidden_copies() {
    constexpr double kNearlyAll = .9;  // of a block's runs of three words
    constexpr double kLongest = 1.5;   // of the words shown: a longer text of the same phrases is none
    const auto is_hidden = [this](std::size_t b) { return (blocks_[b].context & kInHidden) != 0; };
    std::vector<std::size_t> hidden;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (is_hidden(b) && scores_[b] > kKeepIfTiny && is_text(blocks_[b])) hidden.push_back(b);
    }
    if (hidden.empty()) return;
    std::unordered_set<std::uint64_t> shown;
    double shown_words = 0;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (is_hidden(b) || scores_[b] <= kKeep) continue;
      for_each_run(page_.list.words_of(blocks_[b]), [&](std::uint64_t run) { shown.insert(run); });
      shown_words += words_of(blocks_[b]);
    }
    const auto is_shown = [&](std::size_t b) {
      double all = 0;
      double common = 0;
      for_each_run(page_.list.words_of(blocks_[b]), [&](std::uint64_t run) {
        ++all;
        common += shown.contains(run) ? 1 : 0;
      });
      return common >= kNearlyAll * all;
    };
    std::erase_if(hidden, [&](std::size_t b) { return !is_shown(b); });
    double copied = 0;
    std::unordered_set<std::string_view> texts;  // a copy may itself be there twice
    for (const std::size_t b : hidden) copied += texts.insert(blocks_[b].text).second ? words_of(blocks_[b]) : 0;
    if (copied > kLongest * shown_words) return;
    for (const std::size_t b : hidden) take_out(b, "hidden copy");
  }

  // Where this page's article is a unit that holds some likely text, the other units are other articles.
  void rule_out_other_articles() {
    constexpr double kSome = 40;  // words
    if (page_.units.others == 0) return;
    double own = 0;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      own += page_.units.places[b] == UnitPlace::kOwn && scores_[b] > kKeep ? words_of(blocks_[b]) : 0;
    }
    if (own < kSome) return;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (page_.units.places[b] == UnitPlace::kOther) take_out(b, "other article");
    }
  }

  // Of the blocks before each, for ContainerTree::sum.
  std::vector<double> sum_likely_words() const {
    const std::vector<double> likely = likely_words();
    std::vector<double> sums(likely.size() + 1);
    std::partial_sum(likely.begin(), likely.end(), sums.begin() + 1);
    return sums;
  }

  void rule_out_ranges(std::span<const BlockRange> ranges, std::string_view rule) {
    for (const BlockRange& r : ranges) {
      for (std::size_t b = r.first; b < r.end; ++b) take_out(b, rule);
    }
  }

  // The first rule that does is the one that is named.
  void take_out(std::size_t b, std::string_view rule) {
    scores_[b] = kRuledOut;
    if (!traced_.empty() && traced_[b].rule.empty()) traced_[b].rule = rule;
  }

  const PageAnalysis& page_;
  const std::vector<TextBlock>& blocks_;
  std::vector<float> scores_;
  std::span<TracedBlock> traced_;      // none where nobody asks
  const TextBlock* judged_ = nullptr;  // the last block that line_kind was asked of, and its answer
  LineKind judged_kind_ = LineKind::kText;
  NoticeLines notices_;
};

}  // namespace

std::vector<float> rule_out(const PageAnalysis& page, std::span<const float> scores, std::span<TracedBlock> traced) {
  return RuleOut(page, scores, traced).run();
}

}  // namespace newsclip::extract
