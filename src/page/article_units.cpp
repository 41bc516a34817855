#include "page/article_units.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "dates/date_text.hpp"
#include "lines/byline_words.hpp"
#include "text/measure.hpp"
#include "text/trim.hpp"
#include "words/class_names.hpp"

namespace newsclip::extract {
namespace {

constexpr double kLongLine = 12;    // words: a line of date or byline has fewer
constexpr double kLongByline = 25;  // words, where the element's name says that it is one
constexpr double kMostly = .6;      // of a group's headlines must have a date, a byline or a link

class UnitFinder {
 public:
  UnitFinder(const BlockList& list, const ContainerTree& tree, const TitleMatch& title)
      : blocks_(list.blocks), tree_(tree), likeness_(title.likeness), title_(title.block) {
    units_.places.resize(blocks_.size(), UnitPlace::kNone);
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (is_head(b)) heads_.push_back(static_cast<std::uint32_t>(b));
    }
  }

  ArticleUnits find() {
    find_entries();
    if (title_ >= 0) find_others();
    if (title_ >= 0 && units_.others == 0) find_later_articles();
    return std::move(units_);
  }

 private:
  const Container& container_of(std::size_t b) const { return tree_.containers[tree_.of_block[b]]; }
  double words_of(std::size_t b) const { return tree_.sums.effective[b + 1] - tree_.sums.effective[b]; }
  double good_words(const BlockRange& range) const { return tree_.sums.good[range.end] - tree_.sums.good[range.first]; }

  bool is_head(std::size_t b) const {
    constexpr double kFewest = 2, kMost = 40;  // words
    constexpr std::uint32_t kElsewhere = kInNav | kInFooter | kInDialog;
    const TextBlock& block = blocks_[b];
    if (static_cast<int>(b) == title_) return true;
    return (block.context & kInHeading) != 0 && (block.context & kElsewhere) == 0 && words_of(b) >= kFewest &&
           words_of(b) <= kMost;
  }

  bool is_linked(std::size_t head) const { return blocks_[head].link_share > .9F; }

  bool is_credit(std::size_t b) const {
    const double words = words_of(b);
    if (words < kLongLine && is_date_like(blocks_[b].text, blocks_[b].counts)) return true;
    if (words < kLongByline && (container_of(b).names & bit(NameGroup::kByline)) != 0) return true;
    return words < kLongLine && !blocks_[b].counts.ends_sentence && byline_prefix(blocks_[b].text) > 0;
  }

  // A line that begins with a date, and perhaps ends with a byline.
  bool is_dateline(std::size_t b) const {
    const std::string_view text = blocks_[b].text;
    if (words_of(b) >= kLongLine || (blocks_[b].context & kInHeading) != 0 || is_linked(b)) return false;
    const auto dates = find_dates(text);
    if (dates.empty() || dates.front().begin != 0) return false;
    const std::string_view rest = trim(text.substr(dates.front().end), " ,|·");
    return rest.empty() || byline_prefix(rest) > 0;
  }

  // A date or byline right below the headline, or right above it, with no running text or headline between.
  bool is_credited(std::size_t head) const {
    constexpr std::size_t kBelow = 6, kAbove = 3;  // blocks
    const auto ends = [this](std::size_t b, double words) { return words_of(b) >= words || is_head(b); };
    for (std::size_t b = head + 1; b < std::min(head + 1 + kBelow, blocks_.size()) && !ends(b, kLongByline); ++b) {
      if (is_credit(b)) return true;
    }
    for (std::size_t b = head; b > head - std::min(head, kAbove) && !ends(b - 1, kLongLine); --b) {
      if (is_credit(b - 1)) return true;
    }
    return false;
  }

  struct Group {
    std::vector<ContainerIndex> units;
    std::uint32_t credited = 0;
    std::uint32_t linked = 0;
    double words = 0;
    bool has_title = false;
  };

  // Containers of one template, each of which a headline begins.
  void find_entries() {
    constexpr int kLevels = 6;  // containers around a headline that may be its unit
    std::unordered_map<std::uint64_t, Group> groups;
    for (std::size_t h = 0; h < heads_.size(); ++h) {
      const std::size_t head = heads_[h];
      const bool credited = is_credited(head);
      ContainerIndex c = container_of(head).parent;
      for (int level = 0; level < kLevels && c != kNoContainer && begins_in(c, h); ++level) {
        add_to(groups[key_of(c, head)], c, head, credited);
        c = tree_.containers[c].parent;
      }
    }
    for (const auto& [key, group] : groups) note_entries(group);
  }

  // Whether the h-th head is the first of the container.
  bool begins_in(ContainerIndex c, std::size_t h) const {
    return h == 0 || heads_[h - 1] < tree_.containers[c].blocks.first;
  }

  std::uint64_t key_of(ContainerIndex c, std::size_t head) const {
    constexpr std::uint64_t kPrime = 1099511628211ULL;  // as in FNV
    const Container& unit = tree_.containers[c];
    return ((unit.signature * kPrime + unit.depth) * kPrime) ^ container_of(head).signature;
  }

  void add_to(Group& group, ContainerIndex c, std::size_t head, bool credited) const {
    group.units.push_back(c);
    group.credited += credited ? 1U : 0U;
    group.linked += is_linked(head) ? 1U : 0U;
    group.words += tree_.sum(tree_.sums.effective, c) - words_of(head);
    group.has_title = group.has_title || (title_ >= 0 && tree_.holds(c, static_cast<std::size_t>(title_)));
  }

  void note_entries(const Group& group) {
    constexpr std::size_t kFewest = 3;
    constexpr double kFewestWords = 4;  // an entry's, besides its headline
    const auto size = static_cast<double>(group.units.size());
    if (group.units.size() < kFewest || group.has_title || group.words < kFewestWords * size) return;
    if (group.credited < kMostly * size && group.linked < kMostly * size) return;
    for (const ContainerIndex c : group.units) mark(tree_.containers[c].blocks, UnitPlace::kEntry);
    const float words = static_cast<float>(group.words / size);
    // Which of two groups of one size comes first, the order of the map must not decide.
    if (group.units.size() < units_.entries || (group.units.size() == units_.entries && words <= units_.entry_words)) {
      return;
    }
    units_.entries = static_cast<std::uint32_t>(group.units.size());
    units_.entry_words = words;
    units_.linked_entries = static_cast<float>(group.linked / size);
  }

  void mark(const BlockRange& range, UnitPlace place) {
    std::fill(units_.places.begin() + range.first, units_.places.begin() + range.end, place);
  }

  // Headings made like this page's headline, most of them with a date, a byline or a link, and with a text of their
  // own.
  void find_others() {
    const auto title = static_cast<std::uint32_t>(title_);
    std::vector<std::uint32_t> twins;  // the title among them
    std::ranges::copy_if(heads_, std::back_inserter(twins), [&](std::uint32_t h) { return h == title || is_twin(h); });
    std::vector<BlockRange> others;
    double credited = 0;
    for (const std::uint32_t twin : twins) {
      const BlockRange range = unit_around(twin, twins);
      if (twin == title || !has_text(range)) continue;
      others.push_back(range);
      credited += is_credited(twin) || is_linked(twin) ? 1 : 0;
    }
    const BlockRange own = unit_around(title, twins);
    if (others.empty() || credited < kMostly * static_cast<double>(others.size()) || !has_text(own)) return;
    for (const BlockRange& range : others) mark(range, UnitPlace::kOther);
    mark(own, UnitPlace::kOwn);
    units_.others = static_cast<std::uint32_t>(others.size());
  }

  // Headings of another make below the text, each with a date or byline right below it and a text of its own: articles
  // that are loaded in turn.
  void find_later_articles() {
    constexpr std::size_t kMost = 6;   // more are the posts of a live blog, or the days of a diary
    constexpr double kOwnText = 60;    // good words before the first of them
    constexpr double kLaterText = 40;  // good words below each
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> groups;
    for (const std::uint32_t head : heads_) {
      if (static_cast<int>(head) > title_) groups[container_of(head).signature].push_back(head);
    }
    std::vector<std::uint32_t> later;
    for (const auto& [signature, heads] : groups) {
      const bool are_articles =
          heads.size() <= kMost && std::ranges::all_of(heads, [&](std::uint32_t head) {
            return is_credited_below(head) && good_words({head, end_of_text(head, heads)}) >= kLaterText;
          });
      if (are_articles) later.insert(later.end(), heads.begin(), heads.end());
    }
    if (later.empty()) return;
    std::ranges::sort(later);
    const auto title = static_cast<std::uint32_t>(title_);
    if (good_words({title, later.front()}) < kOwnText) return;
    mark({title, later.front()}, UnitPlace::kOwn);
    for (const std::uint32_t head : later) mark({head, end_of_text(head, later)}, UnitPlace::kOther);
    units_.others = static_cast<std::uint32_t>(later.size());
  }

  // A date, or below a linked headline a byline, in the element that holds the text too: otherwise it is a card.
  bool is_credited_below(std::uint32_t head) const {
    constexpr std::uint32_t kReach = 2;  // blocks
    for (std::uint32_t b = head + 1; b <= head + kReach && b < blocks_.size(); ++b) {
      if (!is_dateline(b) && !(is_linked(head) && is_credit(b))) continue;
      ContainerIndex c = tree_.of_block[head];
      while (c != kNoContainer && !tree_.holds(c, b)) c = tree_.containers[c].parent;
      return c != kNoContainer && has_text({head, tree_.containers[c].blocks.end});
    }
    return false;
  }

  // Where the text below a heading ends: before the next of `heads`, or where the element around the heading does that
  // holds some text.
  std::uint32_t end_of_text(std::uint32_t head, const std::vector<std::uint32_t>& heads) const {
    const auto next = std::ranges::upper_bound(heads, head);
    ContainerIndex c = container_of(head).parent;
    while (c != kNoContainer && !has_text({head, tree_.containers[c].blocks.end})) c = tree_.containers[c].parent;
    const std::uint32_t end = c == kNoContainer ? head + 1 : tree_.containers[c].blocks.end;
    return next == heads.end() ? end : std::min(*next, end);
  }

  // A heading made like the headline that says something else.
  bool is_twin(std::size_t head) const {
    constexpr float kSame = .8F;  // of the headline's likeness to the title
    const auto title = static_cast<std::size_t>(title_);
    return container_of(head).signature == container_of(title).signature && likeness_[head] <= kSame * likeness_[title];
  }

  bool has_text(const BlockRange& range) const {
    constexpr double kSome = 15;  // good words
    return good_words(range) >= kSome;
  }

  // The largest container around the headline that holds none of the others of `heads`. Where that holds no text and
  // the headline is not a mere link: what follows it up to the next of them in the container around.
  BlockRange unit_around(std::uint32_t head, const std::vector<std::uint32_t>& heads) const {
    const auto holds_other = [&](ContainerIndex c) {
      const BlockRange& blocks = tree_.containers[c].blocks;
      const auto first = std::ranges::lower_bound(heads, blocks.first);
      const auto end = std::ranges::lower_bound(heads, blocks.end);
      return end - first > 1;
    };
    ContainerIndex c = tree_.of_block[head];
    BlockRange range{head, head + 1};
    for (; c != kNoContainer && !holds_other(c); c = tree_.containers[c].parent) range = tree_.containers[c].blocks;
    if (c == kNoContainer || has_text(range) || is_linked(head)) return range;
    const auto next = std::ranges::upper_bound(heads, head);
    const std::uint32_t end = tree_.containers[c].blocks.end;
    range.end = next == heads.end() ? end : std::min(*next, end);
    return range;
  }

  const std::vector<TextBlock>& blocks_;
  const ContainerTree& tree_;
  const std::vector<float>& likeness_;
  const int title_;
  std::vector<std::uint32_t> heads_;
  ArticleUnits units_;
};

}  // namespace

ArticleUnits find_article_units(const BlockList& list, const ContainerTree& tree, const TitleMatch& title) {
  return UnitFinder(list, tree, title).find();
}

}  // namespace newsclip::extract
