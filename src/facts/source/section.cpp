#include "facts/source/section.hpp"

#include <algorithm>
#include <array>

#include "dates/date_text.hpp"
#include "dom/visible_text.hpp"
#include "facts/source/closing_credit.hpp"
#include "lines/outlet_name.hpp"
#include "text/characters.hpp"
#include "text/white_space.hpp"
#include "words/fact_names.hpp"
#include "words/zones.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::NodeIndex;
using dom::Tag;

constexpr std::size_t kMostSteps = 8;
constexpr std::size_t kLongestStep = 90;        // bytes
constexpr std::size_t kLongestLine = 1500;      // bytes of a line that is split
constexpr dom::NodeIndex kMostPathNodes = 300;  // of an element marked as breadcrumb
constexpr std::size_t kLongestTrail = 600;      // bytes of an element marked as breadcrumb

// Signs between steps, longer ones first. Those in kSpaced count with spaces around them only.
constexpr std::array<std::string_view, 11> kSigns{">>", "&gt;", ">", "›", "»»", "»", "→", "＞", "▸", "❯", "\t"};
constexpr std::array<std::string_view, 8> kSpaced{" / ", " - ", " – ", " — ", " | ", " · ", " • ", " \\ "};

bool is_edge_sign(char32_t c) {
  return dom::is_space(c) || c == '>' || c == 0x203A || c == 0xBB || c == '/' || c == '|' || c == '-' || c == ':' ||
         c == 0xFF1A || c == 0xB7 || c == 0x2022 || c == 0x2192 || c == '\\' || c == 0xFF1E || c == 0x25B8;
}

std::string_view strip_signs(std::string_view text) {
  while (!text.empty()) {
    std::size_t i = 0;
    if (!is_edge_sign(dom::next_character(text, i))) break;
    text.remove_prefix(i);
  }
  while (!text.empty()) {
    std::size_t i = text.size() - 1;
    while (i > 0 && dom::is_trail_byte(text[i])) --i;
    std::size_t k = i;
    if (!is_edge_sign(dom::next_character(text, k))) break;
    text.remove_suffix(text.size() - i);
  }
  return text;
}

template <std::size_t N>
std::vector<std::string_view> split_at(std::string_view line, const std::array<std::string_view, N>& signs) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < line.size();) {
    const auto sign = std::ranges::find_if(signs, [&](std::string_view s) { return line.substr(i).starts_with(s); });
    if (sign == signs.end()) {
      ++i;
      continue;
    }
    parts.push_back(line.substr(begin, i - begin));
    i += sign->size();
    begin = i;
  }
  parts.push_back(line.substr(begin));
  return parts;
}

bool says_article(std::string_view step) {
  const auto words = lexicon::zone_words(lexicon::ZoneWords::kBreadcrumbLast);
  return std::ranges::find(words, folded_name(step)) != words.end();
}

// A last step that long is a headline, in words of its own.
bool is_long(std::string_view step) {
  constexpr std::size_t kLongestName = 42;  // bytes
  return step.size() > kLongestName;
}

// A heading for those who cannot see the page.
bool names_itself(std::string_view folded) {
  const auto headings = lexicon::zone_words(lexicon::ZoneWords::kBreadcrumbHeading);
  return folded.find("breadcrumb") != std::string_view::npos || std::ranges::find(headings, folded) != headings.end();
}

// The headline, or its beginning with or without an ellipsis.
bool is_headline(std::string_view folded, std::string_view headline) {
  constexpr std::size_t kShortestCut = 6, kShortest = 12;  // bytes
  std::string_view stem = folded;
  for (const std::string_view dots : {"...", "…", ".."}) {
    if (stem.ends_with(dots)) stem.remove_suffix(dots.size());
  }
  const std::size_t shortest = stem.size() < folded.size() ? kShortestCut : kShortest;
  return !headline.empty() && (folded == headline || (stem.size() >= shortest && headline.starts_with(stem)));
}

// Empty steps, those that are the headline, and a last "正文" go.
std::vector<std::string> clean_steps(std::span<const std::string_view> parts, std::string_view headline) {
  std::vector<std::string> steps;
  const std::string head = folded_name(headline);
  for (std::string_view part : parts) {
    part = strip_signs(part);
    if (part.empty() || part.size() > kLongestStep) continue;
    const std::string folded = folded_name(part);
    if (names_itself(folded)) continue;
    if (is_headline(folded, head)) continue;
    if (!steps.empty() && steps.back() == part) continue;
    steps.emplace_back(part);
  }
  while (!steps.empty() && (says_article(steps.back()) || (steps.size() > 1 && is_long(steps.back()))))
    steps.pop_back();
  if (steps.size() > kMostSteps) steps.clear();
  return steps;
}

bool is_marked(const dom::Document& document, NodeIndex node) {
  const std::string label = folded_name(document.attribute(node, Attr::k_aria_label));
  if (label.starts_with("breadcrumb")) return true;
  if (document.attribute(node, Attr::k_itemtype).ends_with("BreadcrumbList")) return true;
  for (const Attr name : {Attr::k_class_, Attr::k_id, Attr::k_data_testid, Attr::k_data_component}) {
    if (has_fact_name(FactName::kBreadcrumb, document.attribute(node, name))) return true;
  }
  return false;
}

// A step of pages: "9 > 10 > 11".
bool is_number(std::string_view step) { return step.find_first_not_of("0123456789 ") == std::string_view::npos; }

class SectionFinder {
 public:
  SectionFinder(const PageAnalysis& page, std::span<const PageLabel> labels, std::string_view headline)
      : page_(page), labels_(labels), headline_(headline) {}

  Section labelled() const {
    for (const PageLabel& label : labels_) {
      if (label.found.kind != LabelClass::kBreadcrumb) continue;
      const auto steps = label.found.value.empty() ? following(label.block) : line_steps(label);
      if (!steps.empty()) return {steps, "label " + dom::fold_space(label.found.label)};
    }
    return {};
  }

  Section marked() const {
    const auto nodes = page_.document.nodes();
    for (NodeIndex i = 0; i < nodes.size(); ++i) {
      if (nodes[i].tag == Tag::kText || nodes[i].tag == Tag::k_body || has_trait(nodes[i].tag, dom::kHiddenText))
        continue;
      if (nodes[i].end - i > kMostPathNodes || stands_late(i) || !is_marked(page_.document, i)) continue;
      const auto steps = steps_inside(i);
      if (!steps.empty()) return {steps, "breadcrumb"};
      i = std::max(i, nodes[i].end - 1);
    }
    return {};
  }

  // A line closely above the headline that neither a label nor a name marks: its first step a link, two signs or more.
  Section unmarked() const {
    constexpr int kNear = 12;  // blocks
    for (int b = page_.title.block - 1; b >= std::max(0, page_.title.block - kNear); --b) {
      const TextBlock& block = page_.list.blocks[static_cast<std::size_t>(b)];
      if (block.links == 0 || block.text.size() > kLongestTrail || split_at(block.text, kSigns).size() < 3) continue;
      const auto links = link_steps(block.node);
      auto steps = split_breadcrumb(block.text, headline_);
      if (steps.size() > 1 && !links.empty() && links.front() == steps.front() && !is_number(steps.front()))
        return {std::move(steps), "line of steps"};
    }
    return {};
  }

 private:
  // Far below the headline: a list of topics.
  bool stands_late(NodeIndex node) const {
    constexpr int kBlocksBelow = 5;
    return page_.title.block >= 0 && static_cast<int>(page_.list.ranges[node].first) > page_.title.block + kBlocksBelow;
  }

  // A breadcrumb has a sign between its steps, or is a single step behind its label.
  std::vector<std::string> line_steps(const PageLabel& label) const {
    std::string_view line = label.found.value;
    if (const auto date = find_year_first_date(line)) line = line.substr(0, date->begin);
    return split_breadcrumb(line, headline_);
  }

  // The label stands alone: its steps are the short blocks after it, inside the same element.
  std::vector<std::string> following(std::uint32_t block) const {
    const auto& blocks = page_.list.blocks;
    NodeIndex around = blocks[block].node;
    for (int up = 0; up < 2 && page_.document.node(around).parent != dom::kNoNode; ++up) {
      around = page_.document.node(around).parent;
    }
    std::vector<std::string_view> parts;
    for (std::size_t b = block + 1; b < blocks.size() && parts.size() <= kMostSteps; ++b) {
      const bool inside = blocks[b].node > around && blocks[b].node < page_.document.node(around).end;
      if (!inside || blocks[b].text.size() > kLongestStep || blocks[b].links == 0) break;
      parts.push_back(blocks[b].text);
    }
    return clean_steps(parts, headline_);
  }

  std::vector<std::string> steps_inside(NodeIndex node) const {
    const BlockRange range = page_.list.ranges[node];
    std::vector<std::string_view> parts;
    std::size_t bytes = 0;
    for (std::uint32_t b = range.first; b < range.end; ++b) {
      parts.push_back(page_.list.blocks[b].text);
      bytes += parts.back().size();
      if (bytes > kLongestTrail) return {};
    }
    if (parts.size() > 1) {
      auto steps = clean_steps(without_label(parts), headline_);
      return steps;
    }
    const std::string text = dom::visible_text(page_.document, node);
    if (text.size() > kLongestTrail) return {};
    std::string_view line = text;
    for (const LabelledValue& label : find_labels(text)) {
      if (label.kind == LabelClass::kBreadcrumb) line = label.value;
    }
    auto steps = split_breadcrumb(line, headline_);
    auto links = link_steps(node);
    return links.size() > steps.size() || steps.size() < 2 ? links : steps;
  }

  static std::vector<std::string_view> without_label(std::vector<std::string_view> parts) {
    const auto labels = find_labels(parts.front());
    if (!labels.empty() && labels.front().kind == LabelClass::kBreadcrumb) parts.front() = labels.front().value;
    return parts;
  }

  // Steps that only their links part.
  std::vector<std::string> link_steps(NodeIndex node) const {
    std::vector<std::string> texts;
    const auto nodes = page_.document.nodes();
    for (NodeIndex i = node; i < nodes[node].end && texts.size() <= kMostSteps; ++i) {
      if (nodes[i].tag == Tag::k_a) texts.push_back(dom::visible_text(page_.document, i));
    }
    const std::vector<std::string_view> parts(texts.begin(), texts.end());
    return clean_steps(parts, headline_);
  }

  const PageAnalysis& page_;
  std::span<const PageLabel> labels_;
  std::string_view headline_;
};

Section from_evidence(std::span<const Statement> statements, Fact fact, std::string_view headline) {
  std::vector<std::string_view> parts;
  std::string origin;
  for (const Statement& item : statements) {
    if (item.fact != fact || item.belonging == Belonging::kOther || (!origin.empty() && item.origin != origin))
      continue;
    origin = item.origin;
    parts.push_back(item.value);
  }
  auto steps = clean_steps(parts, headline);
  if (steps.empty()) return {};
  return {std::move(steps), std::move(origin)};
}

}  // namespace

std::vector<std::string> split_breadcrumb(std::string_view line, std::string_view headline) {
  if (line.size() > kLongestLine) return {};
  auto parts = split_at(line, kSigns);
  if (parts.size() < 2) parts = split_at(line, kSpaced);
  if (parts.size() < 2) parts = split_at(line, std::array<std::string_view, 1>{"/"});
  return clean_steps(parts, headline);
}

Section find_section(const PageAnalysis& page, std::span<const PageLabel> labels, std::span<const Statement> statements,
                     std::string_view headline) {
  const SectionFinder finder(page, labels, headline);
  for (Section section : {finder.labelled(), finder.marked(), from_evidence(statements, Fact::kBreadcrumb, headline),
                          finder.unmarked()}) {
    if (!section.steps.empty()) return section;
  }
  return from_evidence(statements, Fact::kSection, headline);
}

std::string site_of(const Section& section) {
  return section.steps.empty() || !names_house(section.steps.front()) ? std::string() : section.steps.front();
}

}  // namespace newsclip::extract
