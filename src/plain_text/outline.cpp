#include "plain_text/outline.hpp"

#include <algorithm>

#include "dates/date_text.hpp"
#include "lines/furniture.hpp"
#include "lines/labels.hpp"
#include "text/characters.hpp"
#include "text/measure.hpp"

namespace newsclip::plain_text {
namespace {

using extract::LabelClass;

struct Traits {
  std::size_t columns = 0;
  bool sentence = false;  // running text
  bool ends_sentence = false;
  bool furniture = false;
  bool breadcrumb = false;
  bool facts = false;      // a date or a source, labelled
  bool dated = false;      // a short line with a date
  bool masthead = false;   // the name that the copyright names
  bool words = false;      // there is any letter in it
  bool separated = false;  // a menu on one line: A | B | C
};

// Widths in columns of a terminal: a CJK character is two.
constexpr std::size_t kLongText = 90;       // running text even without a full stop
constexpr std::size_t kShortSentence = 24;  // with one
constexpr std::size_t kParagraph = 70;      // ended, no headline is as long
constexpr std::size_t kFactsLine = 200;
constexpr std::size_t kDateLine = 80;
constexpr std::size_t kFactsAfter = 3;  // items after the body among which its date and source may stand

bool has_breadcrumb_marks(std::string_view text) {
  std::size_t marks = 0;
  for (const std::string_view mark : {" > ", " >> ", " » ", " › ", " / "}) {
    for (std::size_t i = text.find(mark); i != std::string_view::npos; i = text.find(mark, i + 1)) ++marks;
  }
  return marks >= 2;
}

Traits read_traits(const Item& item) {
  Traits t;
  t.columns = column_width(item.text);
  std::vector<std::uint32_t> words;
  const extract::TextCounts counts = extract::measure_text(item.text, words);
  t.words = counts.letters > 0;
  t.separated = counts.separators >= 2;
  t.ends_sentence = counts.ends_sentence;
  t.furniture = extract::is_furniture(item.text, BlockType::kParagraph, 0);
  if (t.columns <= kFactsLine) {
    for (const extract::LabelledValue& v : extract::find_labels(item.text)) {
      const bool valued = v.separated && !v.value.empty();
      t.breadcrumb = t.breadcrumb || (valued && v.kind == LabelClass::kBreadcrumb);
      t.facts = t.facts || (valued && (v.kind == LabelClass::kPublished || v.kind == LabelClass::kDate ||
                                       v.kind == LabelClass::kSource));
      t.furniture = t.furniture || v.kind == LabelClass::kPreviousNext ||
                    (valued && (v.kind == LabelClass::kFooter || v.kind == LabelClass::kContact));
    }
    t.breadcrumb = t.breadcrumb || (!counts.ends_sentence && has_breadcrumb_marks(item.text));
    t.dated = t.columns <= kDateLine && !counts.ends_sentence && !extract::find_dates(item.text).empty();
  }
  if (item.text.find("©") != std::string::npos || item.text.find("(c) ") != std::string::npos) t.furniture = true;
  t.sentence =
      !t.furniture && !t.breadcrumb && !t.facts &&
      (t.columns >= kLongText || (t.columns >= kShortSentence && counts.ends_sentence && !counts.ends_colon)) &&
      counts.separators < 4;
  return t;
}

// The name behind a copyright's sign and years: "© 2024 Elsing Gazette".
std::string_view copyright_name(std::string_view text) {
  for (const std::string_view sign : {"©", "(c) ", "版权所有"}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    const std::string_view name = text.substr(at + sign.size());
    return name.substr(std::min(name.find_first_not_of(" 0123456789-,:|"), name.size()));
  }
  return {};
}

// Marks the lines that hold little more than the name which the copyright names.
void find_mastheads(const std::vector<Item>& items, std::vector<Traits>& traits) {
  constexpr std::size_t kShortestName = 4;  // columns
  constexpr std::size_t kMore = 16;         // columns of links beside it
  std::string_view rights;
  for (const Item& item : items) {
    if (const std::string_view name = copyright_name(item.text); !name.empty()) rights = name;
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    std::string_view text = items[i].text;
    std::size_t same = 0;
    while (same < text.size() && same < rights.size() && text[same] == rights[same]) ++same;
    while (same > 0 && same < text.size() && dom::is_trail_byte(text[same])) --same;
    const std::size_t columns = column_width(text.substr(0, same));
    traits[i].masthead = columns >= kShortestName && traits[i].columns <= columns + std::min(columns, kMore);
  }
}

// What an item says for the body being around it, in columns of running text.
long weight(const Item& item, const Traits& t) {
  constexpr long kMostOfOne = 240;
  if (t.furniture || t.breadcrumb) return -160;
  if (t.facts) return -60;
  if (item.row) return 0;
  if (t.sentence) return static_cast<long>(std::min<std::size_t>(t.columns, kMostOfOne)) / (item.link ? 4 : 1);
  return item.link ? -50 : item.bullet ? -30 : -20;
}

struct Range {
  std::size_t first = 0;
  std::size_t end = 0;
};

// The run of items with the greatest sum of weights.
Range densest(const std::vector<Item>& items, const std::vector<Traits>& traits) {
  Range best;
  long best_sum = 0;
  long sum = 0;
  std::size_t first = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weight(items[i], traits[i]);
    if (sum > best_sum) {
      best_sum = sum;
      best = {first, i + 1};
    }
  }
  return best;
}

bool may_be_title(const Item& item, const Traits& t) {
  const bool paragraph = t.sentence && t.ends_sentence && t.columns >= kParagraph;
  return t.words && !t.masthead && !paragraph && !t.separated && !item.bullet && !t.furniture && !t.breadcrumb &&
         !t.facts && !t.dated && t.columns >= 8 && t.columns <= kFactsLine;
}

// Where the facts stand: the last such line shortly before the body.
std::size_t find_facts(const std::vector<Traits>& traits, std::size_t body) {
  constexpr std::size_t kNear = 16;
  const std::size_t from = body > kNear ? body - kNear : 0;
  std::size_t first = traits.size();
  for (std::size_t i = body; i-- > from;) {
    if (traits[i].breadcrumb) break;
    if (traits[i].facts || (traits[i].dated && first == traits.size())) first = i;
  }
  return first;
}

// The headline among the lines just before `end`: the first that is not much shorter than the others, which are a
// standfirst below it or a kicker above.
std::size_t find_title(const std::vector<Item>& items, const std::vector<Traits>& traits, std::size_t end) {
  std::size_t found = items.size();
  std::size_t longest = 0;
  std::size_t seen = 0;
  std::vector<std::size_t> run;
  for (std::size_t i = end; i-- > 0 && seen < 12; ++seen) {
    if (items[i].heading == 1) return i;
    if (may_be_title(items[i], traits[i])) {
      run.push_back(i);
      longest = std::max(longest, std::min<std::size_t>(traits[i].columns, kLongText));
    } else if (!run.empty() && (items[i].bullet || traits[i].breadcrumb || traits[i].facts)) {
      break;
    }
  }
  const auto any = [&](auto has) { return std::ranges::any_of(run, [&](std::size_t i) { return has(items[i]); }); };
  const bool marked = any([](const Item& item) { return item.heading > 0; });
  const bool plain = any([](const Item& item) { return !item.link; });
  for (const std::size_t i : run) {
    if (marked ? items[i].heading > 0 : (!plain || !items[i].link) && traits[i].columns * 2 >= longest) found = i;
  }
  return found;
}

}  // namespace

std::vector<Role> outline(const std::vector<Item>& items) {
  std::vector<Traits> traits;
  traits.reserve(items.size());
  for (const Item& item : items) traits.push_back(read_traits(item));
  find_mastheads(items, traits);
  std::vector<Role> roles(items.size(), Role::kMenu);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (traits[i].breadcrumb) roles[i] = Role::kBreadcrumb;
  }
  const Range body = densest(items, traits);
  if (body.first == body.end) return roles;
  const std::size_t facts = find_facts(traits, body.first);
  const std::size_t title = find_title(items, traits, std::min(facts, body.first));
  // Among the text, lines that are links to other pages, and the headings over them.
  const auto is_link = [&](std::size_t i) {
    return items[i].link && !items[i].bullet && !traits[i].sentence && !traits[i].ends_sentence;
  };
  const auto heads_links = [&](std::size_t i) {
    return i + 1 < items.size() && is_link(i + 1) && !traits[i].sentence && traits[i].columns <= kDateLine / 2;
  };
  std::size_t first = body.first;
  if (title < items.size()) {
    roles[title] = Role::kTitle;
    first = title + 1;
  }
  for (std::size_t i = first; i < items.size(); ++i) {
    if (i >= body.end) {
      const bool fact = traits[i].facts && i < body.end + kFactsAfter;
      roles[i] = fact ? Role::kFacts : traits[i].breadcrumb ? Role::kBreadcrumb : Role::kEnd;
      continue;
    }
    const Traits& t = traits[i];
    const bool fact = t.facts || (t.dated && i == facts);
    const bool other = t.furniture || t.breadcrumb || !t.words || is_link(i) || (heads_links(i) && i + 1 < body.end);
    roles[i] = fact ? Role::kFacts : other ? Role::kFurniture : Role::kBody;
  }
  return roles;
}

}  // namespace newsclip::plain_text
