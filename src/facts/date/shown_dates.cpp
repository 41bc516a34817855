#include "facts/date/shown_dates.hpp"

#include <algorithm>
#include <string>

#include "dates/date_text.hpp"
#include "dates/date_url.hpp"
#include "dates/date_value.hpp"
#include "text/ascii.hpp"
#include "words/fact_names.hpp"

namespace newsclip::extract {
namespace {

// A block longer than this is a paragraph; a byline with its labels, counts and links is shorter.
constexpr std::size_t kLongBlock = 400;
// What stands in an element of its own beside other parts of the same date: "2019", "09/07", "19:02".
constexpr std::size_t kPartLimit = 24;
// A label in an element of its own before the date's.
constexpr std::size_t kLabelLimit = 48;

class Finder {
 public:
  Finder(const DatePage& page, const DateContext& context) : page_(page), context_(context) {
    in_body_.resize(page.list.blocks.size());
    for (const std::size_t b : page.body) in_body_[b] = true;
  }

  std::vector<DateCandidate> run() {
    add_url();
    read_blocks();
    find_visible();
    find_elements();
    std::stable_sort(candidates_.begin(), candidates_.end(),
                     [](const DateCandidate& a, const DateCandidate& b) { return a.block < b.block; });
    add_names();
    int rank = 0;
    for (DateCandidate& candidate : candidates_) candidate.rank = candidate.block < 0 ? 0 : rank++;
    return std::move(candidates_);
  }

 private:
  const std::vector<TextBlock>& blocks() const { return page_.list.blocks; }

  void add_url() {
    if (page_.url.empty()) return;
    const auto mention = date_from_url(page_.url);
    if (!mention) return;
    DateCandidate candidate;
    candidate.mention = *mention;
    candidate.origin = DateOrigin::kUrl;
    candidates_.push_back(candidate);
  }

  bool is_read(std::size_t b) const {
    if (blocks()[b].text.size() <= kLongBlock) return true;
    if (page_.body.empty()) return false;
    return b == page_.body.front() || b == page_.body.back();
  }

  // Reads every block once. Where the order of day and month is open, it is taken from the page's unambiguous dates,
  // and the blocks whose dates it touches are read again.
  void read_blocks() {
    found_.resize(blocks().size());
    int day_first = 0;
    int month_first = 0;
    for (std::size_t b = 0; b < blocks().size(); ++b) {
      if (!is_read(b)) continue;
      const std::string_view text = blocks()[b].text;
      found_[b] = find_dates(text, context_);
      if (found_[b].empty()) continue;
      const DayOrder order = shown_order(text, found_[b]);
      day_first += order == DayOrder::kDayFirst ? 1 : 0;
      month_first += order == DayOrder::kMonthFirst ? 1 : 0;
    }
    if (day_first == month_first) count_named_orders(day_first, month_first);
    if (context_.order != DayOrder::kUnknown || day_first == month_first) return;
    context_.order = day_first > month_first ? DayOrder::kDayFirst : DayOrder::kMonthFirst;
    for (std::size_t b = 0; b < blocks().size(); ++b) {
      const bool open =
          std::any_of(found_[b].begin(), found_[b].end(), [](const DateMention& m) { return m.ambiguous_order; });
      if (open) found_[b] = find_dates(blocks()[b].text, context_);
    }
  }

  // Where numbers alone do not tell and English is likely: who writes "June 1, 2020" writes 6/1/2020.
  void count_named_orders(int& day_first, int& month_first) const {
    const bool open = context_.language.empty() || context_.language == "en";
    if (!open) return;
    for (std::size_t b = 0; b < blocks().size(); ++b) {
      for (const DateMention& mention : found_[b]) {
        if (mention.shape != DateShape::kNamed) continue;
        const char first = blocks()[b].text[mention.begin];
        if (first >= '0' && first <= '9') {
          ++day_first;
        } else if (is_ascii_letter(first)) {
          ++month_first;
        }
      }
    }
  }

  DateCandidate make(std::size_t b, const DateMention& mention, DateOrigin origin) const {
    DateCandidate candidate;
    candidate.mention = mention;
    candidate.origin = origin;
    candidate.block = static_cast<int>(b);
    if (page_.headline >= 0) candidate.from_headline = candidate.block - page_.headline;
    if (!page_.body.empty()) {
      candidate.from_body = candidate.block - static_cast<int>(page_.body.front());
      candidate.after_body = b > page_.body.back();
    }
    candidate.in_body = in_body_[b];
    candidate.context = blocks()[b].context;
    candidate.link_share = blocks()[b].link_share;
    return candidate;
  }

  // The label of a date in a block, else of one that fills the block's start: what the block before ends with.
  DateLabel label_in(std::size_t b, const DateMention& mention) const {
    const std::string_view text = blocks()[b].text;
    const DateLabel label = label_of(text, mention.begin, mention.end);
    if (label != DateLabel::kNone || b == 0) return label;
    const std::string_view before = blocks()[b - 1].text;
    const bool alone = mention.begin == 0 && before.size() <= kLabelLimit;
    return alone && found_[b - 1].empty() ? label_at_end(before) : DateLabel::kNone;
  }

  void find_visible() {
    for (std::size_t b = 0; b < blocks().size() && candidates_.size() < kMostDateCandidates; ++b) {
      const std::string_view text = blocks()[b].text;
      if (!is_read(b) || text.empty()) continue;
      const std::vector<DateMention>& mentions = found_[b];
      if (mentions.empty() && text.size() <= kPartLimit) add_parted(b);
      for (const DateMention& mention : mentions) {
        if (text.substr(0, mention.begin).find("©") != std::string_view::npos) break;  // of the rights
        DateCandidate candidate = make(b, mention, DateOrigin::kVisible);
        candidate.label = label_in(b, mention);
        candidate.share = static_cast<float>(mention.end - mention.begin) / static_cast<float>(text.size());
        candidates_.push_back(candidate);
      }
      // A day and month with its year in the next element.
      if (mentions.size() == 1 && !mentions[0].has_year() && text.size() <= kPartLimit) add_parted(b);
    }
  }

  // A date whose parts stand in up to three blocks, one after the other.
  void add_parted(std::size_t b) {
    if (std::none_of(blocks()[b].text.begin(), blocks()[b].text.end(), is_ascii_digit)) return;
    constexpr std::size_t kMostParts = 3;
    std::string joined(blocks()[b].text);
    for (std::size_t i = 1; i < kMostParts && b + i < blocks().size(); ++i) {
      const std::string_view next = blocks()[b + i].text;
      if (next.empty() || next.size() > kPartLimit) break;
      const std::size_t added = joined.size() + 1;
      joined += ' ';
      joined += next;
      const auto mentions = find_dates(joined, context_);
      if (mentions.empty() || !mentions[0].has_year() || mentions[0].shape == DateShape::kRelative) continue;
      // The next block's own date is found there.
      if (mentions[0].begin >= added) return;
      DateCandidate candidate = make(b, mentions[0], DateOrigin::kVisible);
      candidate.mention.begin = 0;
      candidate.mention.end = blocks()[b].text.size();
      candidate.share = 1;
      candidate.label = label_in(b, candidate.mention);
      candidates_.push_back(candidate);
      return;
    }
  }

  // The block that an element's text stands in, blocks().size() when it has none. An inline element lies inside the
  // block that is open where it begins.
  std::size_t block_of(dom::NodeIndex i) const { return page_.list.ranges[i].first; }

  void find_elements() {
    const auto nodes = page_.document.nodes();
    for (dom::NodeIndex i = 0; i < nodes.size() && candidates_.size() < kMostDateCandidates; ++i) {
      const dom::Node& node = nodes[i];
      if (node.tag == dom::Tag::kText || node.attribute_count == 0) continue;
      if (node.tag == dom::Tag::k_time) {
        add_attribute(i, page_.document.attribute(i, dom::Attr::k_datetime), DateOrigin::kTimeElement);
      } else if (node.tag == dom::Tag::k_abbr || node.tag == dom::Tag::k_span) {
        add_attribute(i, page_.document.attribute(i, dom::Attr::k_title), DateOrigin::kTitle);
      }
    }
  }

  void add_attribute(dom::NodeIndex i, std::string_view value, DateOrigin origin) {
    constexpr std::size_t kLongestValue = 64;
    if (value.size() < 6 || value.size() > kLongestValue) return;
    const auto mention = parse_date(value, context_);
    if (!mention || mention->shape == DateShape::kRelative) return;
    std::size_t b = block_of(i);
    if (b >= blocks().size()) {
      if (blocks().empty()) return;
      b = blocks().size() - 1;
    }
    DateCandidate candidate = make(b, *mention, origin);
    candidate.label = label_of_element(i, b);
    candidate.share = 1;
    candidate.names = names_of(i);
    candidates_.push_back(candidate);
  }

  // The label of the visible date of an element: its first text is looked up in the block.
  DateLabel label_of_element(dom::NodeIndex i, std::size_t b) const {
    const std::string_view text = blocks()[b].text;
    for (dom::NodeIndex k = i + 1; k < page_.document.node(i).end; ++k) {
      if (page_.document.node(k).tag != dom::Tag::kText) continue;
      std::string_view shown = page_.document.node(k).text;
      while (!shown.empty() &&
             (shown.front() == ' ' || shown.front() == '\n' || shown.front() == '\t' || shown.front() == '\r'))
        shown.remove_prefix(1);
      shown = shown.substr(0, shown.find_first_of("\n\r\t"));
      if (shown.empty()) continue;
      if (const auto dates = find_dates(shown, context_); !dates.empty() && dates[0].begin > 0) {
        return label_of(shown, dates[0].begin, dates[0].end);
      }
      const std::size_t at = text.find(shown);
      if (at == std::string_view::npos) return DateLabel::kNone;
      DateMention mention;
      mention.begin = at;
      mention.end = at + shown.size();
      return label_in(b, mention);
    }
    return DateLabel::kNone;
  }

  // What the element and its nearest ancestors are named.
  std::uint8_t names_of(dom::NodeIndex i) const {
    constexpr int kLevels = 3;
    std::uint8_t hints = 0;
    for (int level = 0; level < kLevels && i != dom::kNoNode; ++level, i = page_.document.node(i).parent) {
      for (const dom::Attr name : {dom::Attr::k_class_, dom::Attr::k_id, dom::Attr::k_itemprop}) {
        hints = static_cast<std::uint8_t>(hints | date_names(page_.document.attribute(i, name)));
      }
    }
    return hints;
  }

  // Names of block-level elements around visible dates, and of inline elements inside their blocks that hold little but
  // the date.
  void add_names() {
    if (candidates_.empty()) return;
    std::vector<std::uint8_t> inline_names(blocks().size());
    std::vector<bool> wanted(blocks().size());
    for (const DateCandidate& candidate : candidates_) {
      if (candidate.origin == DateOrigin::kVisible) wanted[static_cast<std::size_t>(candidate.block)] = true;
    }
    const auto nodes = page_.document.nodes();
    for (dom::NodeIndex i = 0; i < nodes.size(); ++i) {
      if (nodes[i].tag == dom::Tag::kText || nodes[i].attribute_count == 0 || has_trait(nodes[i].tag, dom::kBlockLevel))
        continue;
      const std::size_t b = block_of(i);
      if (b >= blocks().size() || !wanted[b]) continue;
      for (const dom::Attr name : {dom::Attr::k_class_, dom::Attr::k_id, dom::Attr::k_itemprop}) {
        inline_names[b] = static_cast<std::uint8_t>(inline_names[b] | date_names(page_.document.attribute(i, name)));
      }
    }
    for (DateCandidate& candidate : candidates_) {
      if (candidate.origin != DateOrigin::kVisible) continue;
      const auto b = static_cast<std::size_t>(candidate.block);
      candidate.names = static_cast<std::uint8_t>(names_of(blocks()[b].node) | inline_names[b]);
    }
  }

  const DatePage& page_;
  DateContext context_;
  std::vector<bool> in_body_;
  std::vector<std::vector<DateMention>> found_;  // by block
  std::vector<DateCandidate> candidates_;
};

}  // namespace

std::vector<DateCandidate> find_date_candidates(const DatePage& page, const DateContext& context) {
  return Finder(page, context).run();
}

}  // namespace newsclip::extract
