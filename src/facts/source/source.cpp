#include "facts/source/source.hpp"

#include <algorithm>
#include <string>

#include "dates/date_text.hpp"
#include "dom/visible_text.hpp"
#include "facts/source/closing_credit.hpp"
#include "lines/dateline.hpp"
#include "lines/outlet_name.hpp"
#include "page/title_text.hpp"
#include "text/ascii.hpp"
#include "text/white_space.hpp"
#include "words/fact_names.hpp"
#include "words/outlets.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::NodeIndex;

constexpr int kHeadReach = 15;                  // blocks before the headline, or before the body where there is none
constexpr int kTailReach = 12;                  // blocks after the body
constexpr std::size_t kShortSourceBlock = 400;  // bytes
constexpr std::size_t kLongestOutlet = 70;      // bytes of an outlet without a label

class SourceFinder {
 public:
  SourceFinder(const PageAnalysis& page, std::span<const PageLabel> labels, const Body& body,
               std::span<const Statement> statements, std::string_view site)
      : page_(page), blocks_(page.list.blocks), labels_(labels), body_(body), statements_(statements), site_(site) {
    first_ = static_cast<int>(first_of_text());
    last_ = body.blocks.empty() ? first_ : static_cast<int>(body.blocks.back());
    title_ = page.title.block;
    label_counts_.resize(blocks_.size());
    source_labels_.resize(blocks_.size());
    for (const PageLabel& label : labels) {
      ++label_counts_[label.block];
      if (label.found.kind == LabelClass::kSource && !label.found.value.empty()) source_labels_[label.block] = true;
    }
    anchor_ = title_ >= 0 && title_ <= first_ ? title_ : first_;
  }

  Candidates find() {
    add_labelled();
    add_beside_date();
    add_classes();
    add_agencies();
    add_evidence();
    std::ranges::stable_sort(found_, [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
    return std::move(found_);
  }

 private:
  // The body's first block, less lines of date and source that were kept with it.
  std::size_t first_of_text() const {
    constexpr std::size_t kMostLines = 3, kLongestFacts = 120;  // blocks; bytes
    for (std::size_t k = 0; k < body_.blocks.size(); ++k) {
      const std::string_view text = blocks_[body_.blocks[k]].text;
      const bool is_facts = text.size() <= kLongestFacts && find_year_first_date(text) && !text.ends_with("。");
      if (k == kMostLines || !is_facts) return body_.blocks[k];
    }
    return body_.blocks.empty() ? blocks_.size() : body_.blocks.back();
  }

  bool is_in_head(int block) const { return block >= anchor_ - kHeadReach && block < first_; }
  bool is_in_tail(int block) const { return !body_.blocks.empty() && block > last_ && block <= last_ + kTailReach; }
  bool is_in_body(int block) const { return block >= first_ && block <= last_; }

  void add(std::string_view value, std::string origin, int block, double weight) {
    const Origin name = read_origin(value);
    if (name.kind == OriginValue::kNone) return;
    const std::string_view pair = outlet_of_pair(name.name);
    const std::string_view shown = name.kind == OriginValue::kOwn ? site_ : pair.empty() ? name.name : pair;
    if (!shown.empty()) found_.push_back({std::string(shown), std::move(origin), block, weight});
  }

  // Labels

  void add_labelled() {
    for (const PageLabel& label : labels_) {
      const bool issuer = label.found.kind == LabelClass::kIssuer;
      if ((label.found.kind != LabelClass::kSource && !issuer) || label.found.value.empty()) continue;
      const int block = static_cast<int>(label.block);
      double weight = weight_of_place(label, block);
      if (weight == 0) continue;
      // A cell parts label and value as a colon does.
      if (!label.found.separated && label.value_block == label.block) weight -= .1;
      if (issuer) weight -= .32;
      add(label.found.value, "label " + dom::fold_space(label.found.label), block, weight);
    }
    add_outlets_of_authors();
  }

  // "作者：石小满/海滨青年报"
  void add_outlets_of_authors() {
    for (const PageLabel& label : labels_) {
      if (label.found.kind != LabelClass::kAuthor) continue;
      const std::string_view outlet = outlet_of_pair(label.found.value);
      const int block = static_cast<int>(label.block);
      if (!outlet.empty() && weight_of_place(label, block) > 0)
        add(outlet, "label " + dom::fold_space(label.found.label), block, .7);
    }
  }

  double weight_of_place(const PageLabel& label, int block) const {
    const TextBlock& text = blocks_[label.block];
    std::uint32_t outside = kInFooter | kInFigure | kInCaption | kInForm;
    // A form around headline and text is none.
    if (anchor_ >= 0 && anchor_ < static_cast<int>(blocks_.size()))
      outside &= ~(blocks_[static_cast<std::size_t>(anchor_)].context & kInForm);
    if ((text.context & outside) != 0) return 0;
    if ((text.context & kInNav) != 0 && block < anchor_) return 0;
    if (is_in_head(block)) {
      const double weight = 1 - .004 * std::abs(block - anchor_);
      return is_trusted(label) ? weight : 0;
    }
    // Latin-script text below a chart or a table has its own "Source:".
    const bool is_cjk = static_cast<unsigned char>(label.found.label[0]) >= 0xE3;
    if (is_in_tail(block) && !is_trusted(label)) return 0;
    if (is_in_tail(block)) return (is_cjk ? .9 : .84) - .004 * (block - last_);
    if (!is_in_body(block)) return 0;
    constexpr int kEdge = 3;  // blocks
    const bool at_edge = block - first_ < kEdge || last_ - block < kEdge;
    if (!at_edge || !stands_alone(label, text) || !is_trusted(label)) return 0;
    return is_cjk ? .88 : .82;
  }

  // English pages credit their pictures with "Source: X"; there, the value must be an outlet's name, or stand in a line
  // of labels.
  bool is_trusted(const PageLabel& label) const {
    const std::string folded = folded_name(label.found.label);
    if (folded != "source" && folded != "via") return true;
    const std::string_view name = read_origin(label.found.value).name;
    constexpr int kMostSpaces = 4;
    if (std::ranges::count(name, ' ') <= kMostSpaces && (is_agency(name) || looks_like_outlet(name))) return true;
    return is_in_head(static_cast<int>(label.block)) &&
           (label_counts_[label.block] > 1 || find_year_first_date(blocks_[label.block].text));
  }

  // In running text a label counts at its end only, in brackets or after the last sentence.
  static bool stands_alone(const PageLabel& label, const TextBlock& text) {
    const std::size_t begin = label.found.begin;
    if (begin == 0) return text.text.size() < kShortSourceBlock;
    constexpr std::size_t kTailBytes = 160;
    if (text.text.size() - begin > kTailBytes && text.text.size() > kShortSourceBlock) return false;
    const std::string_view before = text.text.substr(0, begin);
    for (const std::string_view end : {" ", "（", "(", "。", "[", "【", "”", "|", "丨"}) {
      if (before.ends_with(end)) return true;
    }
    return text.text.size() < kShortSourceBlock;
  }

  // An outlet beside the date, without a label

  void add_beside_date() {
    for (int b = std::max(0, anchor_); b < first_ && b < static_cast<int>(blocks_.size()); ++b) {
      const std::string_view text = blocks_[static_cast<std::size_t>(b)].text;
      if (text.size() > kShortSourceBlock) continue;
      const auto date = find_year_first_date(text);
      if (!date) continue;
      if (!source_labels_[static_cast<std::size_t>(b)]) {
        add_parts(text.substr(0, date->begin), b);
        add_parts(text.substr(date->end), b);
      }
      for (const int beside : {b - 1, b + 1}) {
        if (beside > title_ && beside < first_ && beside >= 0)
          add_parts(blocks_[static_cast<std::size_t>(beside)].text, beside);
      }
    }
  }

  void add_parts(std::string_view text, int block) {
    if (block == title_) return;
    while (!text.empty()) {
      std::size_t end = text.find_first_of(" |\t");
      std::size_t next = end == std::string_view::npos ? text.size() : end + 1;
      for (const std::string_view mark : {"·", "•", "丨"}) {
        if (const std::size_t at = text.find(mark); at < std::min(end, text.size())) end = at, next = at + mark.size();
      }
      add_part(text.substr(0, end), block);
      text.remove_prefix(next);
    }
  }

  void add_part(std::string_view part, int block) {
    if (part.empty() || part.size() > kLongestOutlet || static_cast<unsigned char>(part[0]) < 0x30) return;
    Origin name = read_origin(part);
    if (const std::string_view pair = outlet_of_pair(name.name); !pair.empty()) name.name = pair;
    if (name.kind != OriginValue::kNamed || !find_labels(name.name).empty()) return;
    const bool is_cjk = std::ranges::any_of(name.name, [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
    const bool is_site = !site_.empty() && name.name == site_;
    if (is_site || (is_cjk && looks_like_outlet(name.name))) {
      // The site's own name stands beside its suppliers'.
      const double weight = is_site ? .72 : .79;
      found_.push_back({std::string(name.name), "beside the date", block, weight - .002 * std::abs(block - anchor_)});
    }
  }

  // An element whose class or id says "source"

  void add_classes() {
    const auto nodes = page_.document.nodes();
    for (NodeIndex i = 0; i < nodes.size(); ++i) {
      constexpr NodeIndex kMostNodes = 30;  // of an element that holds a name
      if (nodes[i].tag == dom::Tag::kText || nodes[i].end - i > kMostNodes) continue;
      const int block = static_cast<int>(page_.list.ranges[i].first);
      if (block < anchor_ || block > first_ || block == title_) continue;
      if (!names_source(page_.document.attribute(i, Attr::k_class_)) &&
          !names_source(page_.document.attribute(i, Attr::k_id))) {
        continue;
      }
      const std::string text = dom::visible_text(page_.document, i);
      if (text.size() > kLongestOutlet || find_year_first_date(text)) continue;
      const auto labels = find_labels(text);
      const bool is_cjk = std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
      if (labels.empty() && (is_cjk || is_agency(text))) {
        add(text, "class source", block, .76 - .002 * std::abs(block - anchor_));
      }
    }
  }

  // Agencies in byline and dateline

  void add_agencies() {
    for (int b = std::max(0, anchor_ + 1); b < first_; ++b) {
      const TextBlock& block = blocks_[static_cast<std::size_t>(b)];
      if (b == title_ || (block.context & (kInFigure | kInCaption | kInNav)) != 0 || credits_picture(block.text))
        continue;
      if (const std::string_view agency = byline_agency(block.text); !agency.empty()) {
        found_.push_back({std::string(agency), "byline", b, .67});
      }
    }
    constexpr std::size_t kLeadBlocks = 3;
    for (std::size_t k = 0; k < body_.blocks.size() && k < kLeadBlocks; ++k) {
      const std::string_view agency = dateline_agency(blocks_[body_.blocks[k]].text);
      if (!agency.empty() && !is_own_outlet(agency))
        found_.push_back({std::string(agency), "dateline", static_cast<int>(body_.blocks[k]), .68});
    }
    add_unknown_agency();
    add_closing_agency();
    add_closing_outlet();
  }

  // A name in the dateline's brackets may be a region's; one that the byline has too is an agency, known or not.
  void add_unknown_agency() {
    constexpr std::size_t kLeadBlocks = 3;
    for (std::size_t k = 0; k < body_.blocks.size() && k < kLeadBlocks; ++k) {
      const int block = static_cast<int>(body_.blocks[k]);
      const std::string_view name = bracketed_in_dateline(blocks_[body_.blocks[k]].text);
      if (name.empty()) continue;
      for (int b = std::max(0, anchor_ + 1); b < block; ++b) {
        const std::string_view byline = blocks_[static_cast<std::size_t>(b)].text;
        if (byline.size() <= kShortSourceBlock && byline.ends_with("by " + std::string(name)))
          found_.push_back({std::string(name), "dateline", block, .68});
      }
    }
  }

  // An outlet's name at the end of the text, in brackets or before its reporter's.
  void add_closing_outlet() {
    if (body_.blocks.empty()) return;
    constexpr int kBelow = 2;
    for (int b = last_; b <= last_ + kBelow && b < static_cast<int>(blocks_.size()); ++b) {
      const TextBlock& block = blocks_[static_cast<std::size_t>(b)];
      if ((block.context & (kInFigure | kInCaption | kInNav | kInFooter)) != 0 || block.links > 0) continue;
      add(bracketed_outlet(block.text), "closing credit", b, .74);
      add(reporting_outlet(block.text), "closing credit", b, .5);
      add(vietnamese_origin(block.text, blocks_[static_cast<std::size_t>(first_)].text), "closing credit", b, .75);
    }
  }

  // "Photo: Abby Larkin/Coastline News Agency via …"
  static bool credits_picture(std::string_view text) {
    if (text.size() > kShortSourceBlock) return true;
    const auto labels = find_labels(text);
    if (std::ranges::any_of(labels, [](const LabelledValue& l) { return l.kind == LabelClass::kPictureSource; }))
      return true;
    const std::string folded = folded_name(text);
    return std::ranges::any_of(lexicon::outlet_words(lexicon::OutletWords::kPictureAgencies),
                               [&](std::string_view name) { return folded.find(name) != std::string::npos; }) ||
           folded.find("©") != std::string::npos;
  }

  // Initials of the page's own name, or a radio station's call letters.
  bool is_own_outlet(std::string_view initials) const {
    constexpr std::size_t kCallLetters = 4;
    if (!is_agency(initials) && initials.size() <= kCallLetters && initials.size() >= 3 &&
        (initials[0] == 'W' || initials[0] == 'K')) {
      return true;
    }
    const auto spells = [&](std::string_view name) {
      std::string spelt;
      for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] >= 'A' && name[i] <= 'Z' && (i == 0 || name[i - 1] == ' ')) spelt += name[i];
      }
      return spelt == initials;
    };
    return spells(site_) || std::ranges::any_of(statements_, [&](const Statement& item) {
             return (item.fact == Fact::kSite || item.fact == Fact::kPublisher) && spells(item.value);
           });
  }

  // "… (dpa)" at the end of the body, or a last line that is an agency's name.
  void add_closing_agency() {
    for (int b = last_; b <= last_ + 2 && b >= 0 && b < static_cast<int>(blocks_.size()) && !body_.blocks.empty();
         ++b) {
      const std::string_view text = blocks_[static_cast<std::size_t>(b)].text;
      const std::size_t open = text.ends_with(')') ? text.rfind('(') : std::string_view::npos;
      constexpr std::size_t kLongestCredit = 40;  // bytes
      std::string_view credit = open == std::string_view::npos ? text : text.substr(open + 1, text.size() - open - 2);
      if (credit.size() > kLongestCredit || (open == std::string_view::npos && b > last_)) continue;
      if ((blocks_[static_cast<std::size_t>(b)].context & (kInFigure | kInCaption)) != 0) continue;
      if (const std::string_view agency = byline_agency(credit); !agency.empty()) {
        found_.push_back({std::string(agency), "closing credit", b, .66});
      }
    }
  }

  // Structured data

  void add_evidence() {
    for (const Statement& item : statements_) {
      if (item.belonging == Belonging::kOther) continue;
      const double shade = item.belonging == Belonging::kArticle ? .01 : 0;
      switch (item.fact) {
        case Fact::kOrigin:
          add(item.value, item.origin, -1, (item.origin.starts_with("meta") ? .83 : .62) + shade);
          break;
        case Fact::kAuthor:
          add_author(item, shade);
          break;
        case Fact::kPublisher:
          add(item.value, item.origin, -1, .45 + shade);
          break;
        case Fact::kSite:
          add(item.value, item.origin, -1, .4 + shade);
          break;
        default:
          break;
      }
    }
    if (!site_.empty() && !is_no_origin(site_)) found_.push_back({std::string(site_), "site", -1, .35});
  }

  // An agency, or another house than the site's own: its supplier.
  void add_author(const Statement& item, double shade) {
    if (is_agency(item.value)) add(item.value, item.origin, -1, .64 + shade);
    add(outlet_of_pair(item.value), item.origin, -1, .63);
    if (item.agent == Agent::kOrganisation && looks_like_outlet(item.value) && !is_own_name(item.value))
      add(item.value, item.origin, -1, .5 + shade);
  }

  // "staff" is a word of "Coastline Post Staff" and none of "Falstaff Post".
  static bool has_word(std::string_view text, std::string_view word) {
    const auto is_letter = [&](std::size_t i) { return i < text.size() && is_ascii_letter(text[i]); };
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
      const bool is_apart = at == 0 || !is_letter(at - 1) || !is_ascii_letter(word.front());
      if (is_apart && (!is_letter(at + word.size()) || !is_ascii_letter(word.back()))) return true;
    }
    return false;
  }

  // The site's or its publisher's name, or one that has it: "Coastline Post Staff".
  bool is_own_name(std::string_view name) const {
    const std::string folded = folded_name(name);
    if (std::ranges::any_of(lexicon::outlet_words(lexicon::OutletWords::kDeskWords),
                            [&](std::string_view word) { return has_word(folded, word); })) {
      return true;
    }
    const std::string letters = letters_of(name);
    const auto shares = [&](std::string_view own) {
      const std::string other = letters_of(own);
      return !other.empty() && (letters.find(other) != std::string::npos || other.find(letters) != std::string::npos);
    };
    return shares(site_) || std::ranges::any_of(statements_, [&](const Statement& item) {
             return (item.fact == Fact::kSite || item.fact == Fact::kPublisher) && shares(item.value);
           });
  }

  const PageAnalysis& page_;
  const std::vector<TextBlock>& blocks_;
  std::span<const PageLabel> labels_;
  const Body& body_;
  std::span<const Statement> statements_;
  std::string_view site_;
  std::vector<std::uint32_t> label_counts_;  // by block
  std::vector<bool> source_labels_;          // by block: has a source label with a value
  int first_ = 0, last_ = 0;                 // the body's blocks
  int title_ = -1;
  int anchor_ = 0;  // the headline's block, else the body's first
  Candidates found_;
};

}  // namespace

Candidates find_sources(const PageAnalysis& page, std::span<const PageLabel> labels, const Body& body,
                        std::span<const Statement> statements, std::string_view site) {
  return SourceFinder(page, labels, body, statements, site).find();
}

}  // namespace newsclip::extract
