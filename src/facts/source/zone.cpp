#include "facts/source/zone.hpp"

#include <algorithm>
#include <string>

#include "dates/date_text.hpp"
#include "dom/visible_text.hpp"
#include "facts/source/zone_host.hpp"
#include "facts/source/zone_name.hpp"
#include "text/characters.hpp"
#include "text/trim.hpp"
#include "text/white_space.hpp"
#include "words/zones.hpp"

namespace newsclip::extract {
namespace {

using dom::NodeIndex;
using lexicon::zone_words;
using lexicon::ZoneWords;

constexpr std::size_t kLabelsBefore = 20;  // blocks before the headline in which a label may stand
constexpr std::size_t kLabelsBelow = 8;    // the same after the body

// Labels that are of this page, not of another entry that it shows.
class OwnLabels {
 public:
  explicit OwnLabels(const ZonePage& zone_page)
      : at_(zone_page), blocks_(zone_page.page.list.blocks), is_value_(blocks_.size()) {
    for (const PageLabel& label : at_.labels) is_value_[label.value_block] = true;
    headline_ = at_.headline_block >= 0 ? static_cast<std::size_t>(at_.headline_block) : at_.body_begin();
  }

  bool has(const PageLabel& label) const {
    const std::size_t block = label.block;
    std::uint32_t outside = kInFooter | kInNav | kInForm;
    // A form around everything is none.
    if (headline_ < blocks_.size()) outside &= ~(blocks_[headline_].context & kInForm);
    if ((blocks_[block].context & outside) != 0 || is_in_other_card(label)) return false;
    if (block < at_.body_begin()) return is_in_head(block);
    return block >= at_.body_end() ? is_in_tail(block) : stands_beside_text(block);
  }

 private:
  bool is_in_head(std::size_t block) const {
    if (block >= headline_) return true;
    return block + kLabelsBefore >= headline_ && (block == 0 || !begins_entry(block - 1));
  }

  bool is_in_tail(std::size_t block) const {
    if (block >= at_.body_end() + kLabelsBelow) return false;
    for (std::size_t b = at_.body_end(); b < block; ++b) {
      if (begins_entry(b) || blocks_[b].type == BlockType::kHeading) return false;
    }
    return std::ranges::none_of(at_.labels, [&](const PageLabel& label) {
      return label.found.kind == LabelClass::kPreviousNext && label.block >= at_.body_end() && label.block < block;
    });
  }

  // After the first block of the body at most, without being one of its sentences.
  bool stands_beside_text(std::size_t block) const {
    constexpr std::size_t kShortLine = 240;  // bytes
    if (blocks_[block].text.size() > kShortLine || blocks_[block].text.find("。") != std::string_view::npos)
      return false;
    return std::ranges::lower_bound(at_.body.blocks, block) - at_.body.blocks.begin() <= 1;
  }

  // What an entry of a list begins with: a link as long as a headline.
  bool begins_entry(std::size_t block) const {
    constexpr float kMostlyLink = .8F;
    constexpr std::size_t kShortest = 24;  // bytes
    const TextBlock& b = blocks_[block];
    if (is_value_[block] || block == headline_) return false;
    return b.links == 1 && b.link_share > kMostlyLink && b.text.size() >= kShortest;
  }

  // The outermost element around the label that has neither the headline nor the text is a card: of this page's facts,
  // or of another entry where it has a headline of its own or a second zone.
  bool is_in_other_card(const PageLabel& label) const {
    const dom::Document& document = at_.page.document;
    NodeIndex card = blocks_[label.block].node;
    if (holds_article(card)) return false;
    while (document.node(card).parent != dom::kNoNode && !holds_article(document.node(card).parent)) {
      card = document.node(card).parent;
    }
    const BlockRange range = at_.page.list.ranges[card];
    for (std::uint32_t b = range.first; b < range.end; ++b) {
      if (b != label.block && (begins_entry(b) || heads_other_box(b))) return true;
    }
    return std::ranges::any_of(at_.labels, [&](const PageLabel& other) {
      return other.found.kind == LabelClass::kZone && other.block != label.block && other.block >= range.first &&
             other.block < range.end && other.found.value != label.found.value && !other.found.value.empty();
    });
  }

  bool holds_article(NodeIndex node) const {
    if (headline_ >= blocks_.size() && at_.body.blocks.empty()) return node == 0;
    const BlockRange range = at_.page.list.ranges[node];
    if (headline_ >= range.first && headline_ < range.end) return true;
    const auto next = std::ranges::lower_bound(at_.body.blocks, range.first);
    return next != at_.body.blocks.end() && *next < range.end;
  }

  bool heads_other_box(std::size_t block) const {
    if (blocks_[block].type != BlockType::kHeading) return false;
    return std::ranges::none_of(zone_words(ZoneWords::kFactHeadings), [&](std::string_view word) {
      return blocks_[block].text.find(word) != std::string_view::npos;
    });
  }

  const ZonePage& at_;
  const std::vector<TextBlock>& blocks_;
  std::vector<bool> is_value_;  // by block: it is a label's value
  std::size_t headline_ = 0;    // its block, else the body's first
};

bool may_name_zone(std::string_view value) {
  constexpr std::size_t kLongest = 75, kShortest = 4;  // bytes
  if (value.size() < kShortest || value.size() > kLongest || find_year_first_date(value)) return false;
  for (const std::string_view sign : {"。", "，", "、", "；", "：", "http"}) {
    if (value.find(sign) != std::string_view::npos) return false;
  }
  bool letter = false;
  for (std::size_t i = 0; i < value.size();) letter = dom::is_word_character(dom::next_character(value, i)) || letter;
  return letter && !is_generic_place(value);
}

std::string_view without_brackets(std::string_view value) {
  value = newsclip::trim(value);
  for (const std::string_view sign : {"【", "】", "[", "]", "《", "》", "“", "”"}) {
    if (value.starts_with(sign)) value.remove_prefix(sign.size());
    if (value.ends_with(sign)) value.remove_suffix(sign.size());
  }
  return newsclip::trim(value);
}

// The zone that a value names; where `any` is set, one of an unknown kind too.
std::string_view zone_of_value(std::string_view value, bool any) {
  value = without_brackets(value);
  if (const NamedZone found = read_zone_value(value); found.named()) return found.zone;
  if (dom::begins_east_asian(value)) value = value.substr(0, value.find(' '));
  if (!any || !may_name_zone(value)) return {};
  for (const std::string_view office : zone_words(ZoneWords::kAdministration)) {
    constexpr std::size_t kShortestPlace = 6;  // bytes
    if (value.size() >= office.size() + kShortestPlace && value.ends_with(office) && office.starts_with("管"))
      return value.substr(0, value.size() - office.size());
  }
  return value;
}

// The zone of a label's value, with its weight; "" where it names none.
Candidate read_label(const LabelledValue& label) {
  const std::string name = dom::fold_space(label.label);
  if (label.kind == LabelClass::kIssuer) {
    const NamedZone issuer = read_zone_value(without_brackets(label.value));
    return {std::string(issuer.administered ? issuer.zone : std::string_view{}), "label " + name, -1, .64};
  }
  // 开发区 and 园区 alone are words of the text too: what follows must be a zone's name.
  constexpr std::size_t kLoneWord = 9;  // bytes of 开发区
  const bool is_strong = dom::begins_east_asian(name) && name.size() > kLoneWord;
  return {std::string(zone_of_value(label.value, is_strong)), "label " + name, -1, is_strong ? 1.0 : .9};
}

bool tells_zone(LabelClass kind) { return kind == LabelClass::kZone || kind == LabelClass::kIssuer; }

// An element that is a label as a whole, and the element after it: their texts may run together in the line.
class ElementPair {
 public:
  ElementPair(const dom::Document& document, NodeIndex node) {
    const auto nodes = document.nodes();
    constexpr std::size_t kLongestLabel = 60;  // bytes
    const NodeIndex inside = node + 1;
    if (nodes[node].tag == dom::Tag::kText || nodes[node].end != inside + 1 || nodes[inside].tag != dom::Tag::kText)
      return;
    if (nodes[inside].text.size() > kLongestLabel || !dom::begins_east_asian(nodes[inside].text)) return;
    text_ = dom::visible_text(document, node);
    const auto labels = find_labels(text_);
    if (labels.size() != 1 || labels[0].begin != 0 || labels[0].end != text_.size() || !tells_zone(labels[0].kind))
      return;
    NodeIndex next = nodes[node].end;
    while (next < nodes.size() && nodes[next].tag == dom::Tag::kText &&
           newsclip::trim(nodes[next].text, kAsciiSpace).empty())
      ++next;
    constexpr NodeIndex kMostNodes = 12;  // of a value's element
    if (next >= nodes.size() || nodes[next].parent != nodes[node].parent || nodes[next].end - next > kMostNodes) return;
    value_ = dom::visible_text(document, next);
    label_ = labels[0];
    label_.value = value_;
  }
  ElementPair(const ElementPair&) = delete;
  ElementPair& operator=(const ElementPair&) = delete;

  const LabelledValue& label() const { return label_; }  // without a value where the elements are no pair

 private:
  std::string text_, value_;
  LabelledValue label_;
};

void add_labelled(const ZonePage& at, Candidates& found) {
  constexpr int kMostLabels = 60;  // a page of more is a list of zones
  const OwnLabels own(at);
  int seen = 0;
  const auto add = [&](const PageLabel& label) {
    if (!tells_zone(label.found.kind) || label.found.value.empty()) return;
    Candidate zone = read_label(label.found);
    if (zone.value.empty() || ++seen > kMostLabels || !own.has(label)) return;
    zone.block = static_cast<int>(label.block);
    found.push_back(std::move(zone));
  };
  for (const PageLabel& label : at.labels) add(label);
  const BlockList& list = at.page.list;
  for (NodeIndex i = 0; i + 1 < at.page.document.nodes().size(); ++i) {
    const ElementPair pair(at.page.document, i);
    const std::uint32_t block = list.ranges[i].first;
    if (!pair.label().value.empty() && block < list.blocks.size()) add({pair.label(), block, block});
  }
}

// A zone's name in full, wherever the page has it; "" where it has none or two of them.
class FullName {
 public:
  explicit FullName(std::string_view name) : name_(name) {}

  void look_in(std::string_view text) {
    constexpr std::size_t kPlace = 6;         // bytes: the first two characters
    constexpr std::size_t kLongestFull = 60;  // bytes
    if (name_.size() <= kPlace) return;
    const std::string_view place = name_.substr(0, kPlace);
    for (std::size_t at = text.find(place); at != text.npos && looks_ < kMostLooks; at = text.find(place, at + 1)) {
      ++looks_;
      for (std::size_t size = std::min(kLongestFull, text.size() - at); size > name_.size(); --size) {
        const std::string_view full = text.substr(at, size);
        if (!is_zone_end(full) || !is_fuller_name(name_, full)) continue;
        take(full);
        break;
      }
    }
  }

  std::string_view name() const { return is_doubtful_ ? std::string_view{} : full_; }

 private:
  static constexpr int kMostLooks = 100;

  static bool is_zone_end(std::string_view text) {
    for (const std::string_view end : {"区", "園", "园", "城", "港", "區"}) {
      if (text.ends_with(end)) return true;
    }
    return false;
  }

  void take(std::string_view full) {
    if (full_.empty() || is_fuller_name(full_, full)) {
      full_ = full;
    } else if (full != full_ && !is_fuller_name(full, full_)) {
      is_doubtful_ = true;
    }
  }

  std::string_view name_;
  std::string_view full_;
  bool is_doubtful_ = false;
  int looks_ = 0;
};

void name_in_full(const ZonePage& at, const Candidates& found, Candidate& best) {
  FullName full(best.value);
  for (const Candidate& other : found) full.look_in(other.value);
  for (const Statement& item : at.statements) full.look_in(item.value);
  for (const TextBlock& block : at.page.list.blocks) full.look_in(block.text);
  if (!full.name().empty()) best.value = std::string(full.name());
}

}  // namespace

Candidates find_zones(const ZonePage& zone_page) {
  Candidates found = find_zone_hosts(zone_page);
  add_labelled(zone_page, found);
  std::ranges::stable_sort(found, [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  constexpr double kLabelled = .9;
  if (!found.empty() && found.front().weight < kLabelled && dom::begins_east_asian(found.front().value)) {
    Candidate best = found.front();
    name_in_full(zone_page, found, best);
    found.front() = std::move(best);
  }
  return found;
}

}  // namespace newsclip::extract
