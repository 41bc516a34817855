#include "facts/title/title.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "dates/date_text.hpp"
#include "dom/visible_text.hpp"
#include "facts/linear_model.hpp"
#include "facts/title/shown_title.hpp"
#include "lines/outlet_name.hpp"
#include "page/title_text.hpp"
#include "text/address.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "text/white_space.hpp"
#include "words/fact_names.hpp"

namespace newsclip::extract {

constexpr TitleRow kTitleWeights = in_order<TitleFeature>({
#include "facts/title/title_weights.inc"
});

namespace {

using dom::Attr;
using dom::NodeIndex;
using dom::Tag;

constexpr int kReach = 25;                // blocks before the body in which a headline without a heading may stand
constexpr std::uint32_t kMostWords = 60;  // of a headline
constexpr std::size_t kMostBytes = 600;
constexpr std::size_t kMostHeadings = 40;
constexpr std::size_t kMostMarkedElements = 12;  // elements in a heading that are looked at one by one

class TitleFinder {
 public:
  TitleFinder(const PageAnalysis& page, const Body& body, std::span<const Statement> statements, std::string_view url)
      : page_(page),
        document_(page.document),
        blocks_(page.list.blocks),
        statements_(statements),
        slug_(slug_words(url)) {
    first_ = body.blocks.empty() ? static_cast<int>(blocks_.size()) : static_cast<int>(body.blocks.front());
    second_ = body.blocks.size() > 1 ? static_cast<int>(body.blocks[1]) : first_;
    for (const Statement& item : statements) {
      if (item.fact == Fact::kSite || item.fact == Fact::kPublisher) sites_.push_back(letters_of(item.value));
    }
    host_ = host_letters(url);
  }

  std::vector<TitleCandidate> find(const TitleRow& weights) {
    add_headings();
    add_blocks();
    add_evidence();
    finish();
    for (TitleCandidate& candidate : found_) candidate.weight = weigh(candidate.row, weights);
    std::ranges::stable_sort(found_,
                             [](const TitleCandidate& a, const TitleCandidate& b) { return a.weight > b.weight; });
    prefer_shown_title(found_, best_h1_);
    return std::move(found_);
  }

 private:
  bool is_site_letters(const std::string& letters) const {
    if (letters.size() < 3) return false;
    return std::ranges::find(sites_, letters) != sites_.end() ||
           (letters.size() >= 4 && host_.find(letters) != std::string::npos) ||
           (host_.size() >= 4 && letters.find(host_) != std::string::npos && letters.size() < 3 * host_.size());
  }

  // The candidate with these letters, made if it is new; nullptr: no headline.
  TitleCandidate* candidate(std::string_view value, std::string_view origin, int block) {
    if (value.size() > kMostBytes) return nullptr;
    std::string letters = letters_of(value);
    if (letters.empty()) return nullptr;
    const auto [at, is_new] = by_letters_.try_emplace(letters, found_.size());
    if (is_new) found_.push_back({std::string(value), std::move(letters), std::string(origin), block, {}, 0});
    TitleCandidate& found = found_[at->second];
    if (found.block < 0) found.block = block;
    return &found;
  }

  void set(TitleCandidate* found, TitleFeature feature) {
    if (found != nullptr) found->row[feature] = 1;
  }

  int block_of(NodeIndex node) const {
    const BlockRange range = page_.list.ranges[node];
    return range.first < range.end ? static_cast<int>(range.first) : -1;
  }

  bool is_home_link(NodeIndex node) const {
    const auto is_home = [&](NodeIndex i) {
      if (document_.node(i).tag != Tag::k_a) return false;
      const std::string_view href = document_.attribute(i, Attr::k_href);
      const std::string_view path = after_host(href);
      return (path.empty() && !href.empty()) || path == "/" || path == "#" || path == "./" || path == "/index.html";
    };
    const NodeIndex parent = document_.node(node).parent;
    if (parent != dom::kNoNode && is_home(parent)) return true;
    const NodeIndex end = std::min(document_.node(node).end, node + 6);
    for (NodeIndex i = node + 1; i < end; ++i) {
      if (is_home(i)) return true;
    }
    return false;
  }

  // Headings

  void add_headings() {
    std::vector<NodeIndex> h1s;
    for (NodeIndex i = 0; i < document_.nodes().size() && h1s.size() < kMostHeadings; ++i) {
      if (document_.node(i).tag == Tag::k_h1) h1s.push_back(i);
    }
    NodeIndex above = dom::kNoNode;
    NodeIndex only = dom::kNoNode;
    int real = 0;
    for (const NodeIndex node : h1s) {
      const std::string text = dom::visible_text(document_, node);
      if (text.empty()) continue;
      const bool is_site = is_site_letters(letters_of(text)) || is_home_link(node);
      add_h1(node, text, is_site);
      if (is_site) continue;
      ++real;
      only = node;
      const int block = block_of(node);
      if (block >= 0 && block < second_) above = node;
      if (best_h1_.empty() || (block >= 0 && block < second_)) best_h1_ = letters_of(text);
    }
    const auto mark = [&](NodeIndex node, TitleFeature feature) {
      if (node != dom::kNoNode) set(candidate(dom::visible_text(document_, node), "h1", block_of(node)), feature);
    };
    mark(above, kTitle_h1_above);
    if (real == 1) mark(only, kTitle_h1_only);
  }

  void add_h1(NodeIndex node, std::string_view text, bool is_site) {
    const int block = block_of(node);
    TitleCandidate* found = candidate(text, "h1", block);
    set(found, kTitle_h1);
    if (is_site) set(found, kTitle_h1_site);
    if ((page_.list.contexts[node] & (kInArticle | kInMain)) != 0) set(found, kTitle_h1_article);
    if (has_headline_name(node)) set(found, kTitle_headline_class);
    if (found == nullptr) return;
    std::size_t marked = 0;
    for (NodeIndex i = node + 1; i < document_.node(node).end && marked < kMostMarkedElements; ++i) {
      if (document_.node(i).tag == Tag::kText) continue;
      ++marked;
      const std::string inner = dom::visible_text(document_, i);
      if (inner.size() < text.size()) set(candidate(inner, "h1", block), kTitle_h1_part);
      if (!inner.empty() && inner.size() < text.size() && text.starts_with(inner)) {
        add_less(text.substr(inner.size()),
                 has_fact_name(FactName::kKicker, fold_word(document_.attribute(i, Attr::k_class_))), block);
      }
    }
    add_rest(node, block);
    add_parts(text, "h1", block, kTitle_h1_part, kTitle_h1_part);
  }

  // A heading less the element that it begins with.
  void add_less(std::string_view rest, bool is_kicker, int block) {
    while (rest.starts_with(' ') || rest.starts_with(':') || rest.starts_with('|')) rest.remove_prefix(1);
    if (rest.empty()) return;
    TitleCandidate* const found = candidate(rest, "h1", block);
    set(found, is_kicker ? kTitle_h1_less_kicker : kTitle_h1_less_first);
    set(found, kTitle_h1_part);
  }

  // A heading's own text without the elements in it: a kicker stands in an element of its own.
  void add_rest(NodeIndex node, int block) {
    std::string own;
    for (NodeIndex i = node + 1; i < document_.node(node).end; i = document_.node(i).end) {
      if (document_.node(i).tag == Tag::kText) own += document_.node(i).text;
    }
    const std::string folded = dom::fold_space(own);
    if (!folded.empty()) set(candidate(folded, "h1", block), kTitle_h1_part);
  }

  bool has_headline_name(NodeIndex node) const {
    return has_fact_name(FactName::kHeadline, fold_word(document_.attribute(node, Attr::k_class_))) ||
           has_fact_name(FactName::kHeadline, fold_word(document_.attribute(node, Attr::k_id))) ||
           document_.attribute(node, Attr::k_itemprop).find("headline") != std::string_view::npos;
  }

  // Blocks near the body

  void add_blocks() {
    int above = -1;
    const int from = std::max(0, first_ - kReach);
    const int to = std::min(static_cast<int>(blocks_.size()), second_ + 3);
    for (int b = from; b < to; ++b) {
      const TextBlock& block = blocks_[static_cast<std::size_t>(b)];
      if (block.counts.words == 0 || block.counts.words > kMostWords) continue;
      const bool is_heading = block.type == BlockType::kHeading;
      const bool is_marked = has_headline_name(block.node);
      const float likeness = likeness_of(b);
      if (!is_heading && !is_marked && likeness < .5F && first_ - b > 4) continue;
      if ((block.context & kInNav) != 0 && likeness < .5F) continue;
      const std::string origin = is_heading ? "h" + std::to_string(block.level) : "text";
      TitleCandidate* found = candidate(block.text, origin, b);
      if (is_heading && block.level > 1) set(found, kTitle_heading);
      if (is_heading && block.level == 2) set(found, kTitle_heading_h2);
      if (is_marked) set(found, kTitle_headline_class);
      if (!is_heading) set(found, kTitle_block);
      if (is_heading && b < first_) above = b;
    }
    if (above >= 0)
      set(candidate(blocks_[static_cast<std::size_t>(above)].text, "heading", above), kTitle_heading_above);
    if (page_.title.block >= 0) {
      set(candidate(blocks_[static_cast<std::size_t>(page_.title.block)].text, "text", page_.title.block),
          kTitle_matched);
    }
  }

  float likeness_of(int block) const {
    const auto b = static_cast<std::size_t>(block);
    return block >= 0 && b < page_.title.likeness.size() ? page_.title.likeness[b] : 0.F;
  }

  // What the page says of itself

  void add_evidence() {
    for (const Statement& item : statements_) {
      if (item.fact != Fact::kTitle) continue;
      references_.push_back(letters_of(item.value));
      TitleCandidate* found = candidate(item.value, item.origin, -1);
      if (item.origin == "<title>") {
        set(found, kTitle_title);
        add_parts(item.value, item.origin, -1, kTitle_title_first, kTitle_title_last);
      } else if (item.origin.find("og:title") != std::string::npos ||
                 item.origin.find("twitter:title") != std::string::npos) {
        set(found, kTitle_og);
        add_parts(item.value, item.origin, -1, kTitle_og_part, kTitle_og_part);
      } else if (item.origin.starts_with("meta")) {
        set(found, kTitle_meta);
      } else if (item.origin.starts_with("json-ld") || item.origin.starts_with("microdata")) {
        set(found, kTitle_ld_other);
        if (item.belonging == Belonging::kArticle) set(found, kTitle_ld);
        if (item.belonging != Belonging::kOther) {
          add_parts(item.value, item.origin, -1, kTitle_ld_part, kTitle_ld_part);
        }
      } else {
        set(found, kTitle_state);
      }
    }
  }

  // All runs of parts that begin or end the title.
  void add_parts(std::string_view title, std::string_view origin, int block, TitleFeature at_start,
                 TitleFeature at_end) {
    const std::vector<TitlePart> parts = split_title(title);
    const std::size_t n = parts.size();
    for (std::size_t a = 0; a < n; ++a) {
      for (std::size_t b = a + 1; b <= n; ++b) {
        if (b - a == n) continue;
        TitleCandidate* found =
            candidate(title.substr(parts[a].begin, parts[b - 1].end - parts[a].begin), origin, block);
        if (found == nullptr) continue;
        set(found, a == 0 ? at_start : at_end);
        set_cut(*found, title, parts, a, b);
      }
    }
  }

  // "PIER.EXAMPLE", "pier.tv": a word with a dot and two to four letters behind it.
  static bool is_host(std::string_view part) {
    const std::size_t dot = part.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || part.find(' ') != std::string_view::npos) return false;
    const std::string_view last = part.substr(dot + 1);
    return last.size() >= 2 && last.size() <= 4 && std::ranges::all_of(last, is_ascii_letter);
  }

  void set_cut(TitleCandidate& found, std::string_view title, const std::vector<TitlePart>& parts, std::size_t a,
               std::size_t b) {
    const auto text = [&](std::size_t i) { return title.substr(parts[i].begin, parts[i].end - parts[i].begin); };
    bool is_short = true;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (i >= a && i < b) continue;
      const bool is_site = is_site_letters(letters_of(text(i))) || is_host(text(i));
      if (i >= b && is_site) found.row[kTitle_cut_site] = 1;
      if (i == 0 && i < a) found.row[is_site ? kTitle_cut_first_site : kTitle_cut_first_other] = 1;
      if (i == 0 && i < a && looks_like_outlet(text(i))) found.row[kTitle_cut_outlet] = 1;
      std::vector<std::uint32_t> words;
      is_short = is_short && effective_words(measure_text(text(i), words)) <= 4;
    }
    if (is_short) found.row[kTitle_cut_short] = 1;
    if (2 * (parts[b - 1].end - parts[a].begin) < title.size()) found.row[kTitle_cut_most] = 1;
  }

  // What all candidates can be asked

  // Short elements near the body whose whole text is a candidate: <font><b>Pier to reopen</b></font>.
  void mark_elements() {
    const int from = std::max(0, first_ - kReach);
    for (NodeIndex i = 0; i < document_.nodes().size(); ++i) {
      const dom::Node& node = document_.node(i);
      const bool is_inline =
          node.tag == Tag::k_b || node.tag == Tag::k_strong || node.tag == Tag::k_font || node.tag == Tag::k_span;
      if (!is_inline || node.end - i > 8) continue;
      const auto block = static_cast<int>(page_.list.ranges[i].first);
      if (block < from || block > first_) continue;
      const std::string text = dom::visible_text(document_, i);
      if (text.size() > kMostBytes) continue;
      const auto known = by_letters_.find(letters_of(text));
      if (known != by_letters_.end()) found_[known->second].row[kTitle_element] = 1;
    }
  }

  void finish() {
    mark_elements();
    if (!best_h1_.empty()) references_.push_back(best_h1_);
    bool is_title_unlike = false;
    for (TitleCandidate& found : found_) {
      measure_agreement(found);
      measure_form(found);
      measure_place(found);
      measure_slug(found);
      is_title_unlike = is_title_unlike || is_unlike_title(found);
    }
    if (!is_title_unlike) return;
    for (TitleCandidate& found : found_) found.row[kTitle_unlike_text] = found.row[kTitle_shown] > 0 ? 0 : 1;
  }

  // A line above a date, where nothing from there to the body is like <title>.
  bool is_unlike_title(const TitleCandidate& found) const {
    const TitleRow& row = found.row;
    if (row[kTitle_above_date] == 0 || row[kTitle_has_date] + row[kTitle_linked] > 0) return false;
    for (int b = found.block; b <= first_; ++b) {
      if (likeness_of(b) >= kUnlikeTitle) return false;
    }
    return true;
  }

  // A line of facts: source, time, counts.
  bool is_date_line(int block) const {
    constexpr std::size_t kLongest = 200;  // bytes
    if (block < 0 || block >= static_cast<int>(blocks_.size())) return false;
    const std::string_view text = blocks_[static_cast<std::size_t>(block)].text;
    return text.size() <= kLongest && !find_dates(text).empty();
  }

  void measure_dates(TitleCandidate& found) const {
    constexpr std::size_t kMostlyDate = 4;  // times as long as the date
    constexpr std::size_t kLongest = 120;   // bytes
    if (found.block < first_) {
      found.row[kTitle_above_date] = is_date_line(found.block + 1) ? 1.F : is_date_line(found.block + 2) ? .5F : 0.F;
    }
    if (found.value.size() > kLongest) return;
    const std::vector<DateMention> dates = find_dates(found.value);
    const auto is_most = [&](const DateMention& d) { return (d.end - d.begin) * kMostlyDate >= found.value.size(); };
    found.row[kTitle_has_date] = std::ranges::any_of(dates, is_most) ? 1 : 0;
  }

  void measure_agreement(TitleCandidate& found) const {
    TitleRow& row = found.row;
    row[kTitle_sources] = row[kTitle_h1] + std::max(row[kTitle_heading], row[kTitle_block]) + row[kTitle_og] +
                          row[kTitle_ld] + row[kTitle_title] + row[kTitle_meta] + row[kTitle_state];
    row[kTitle_parts] = row[kTitle_h1_part] + row[kTitle_og_part] + row[kTitle_ld_part] +
                        std::max(row[kTitle_title_first], row[kTitle_title_last]);
    float holders = 0;
    for (const std::string& other : references_) {
      if (other.size() >= found.letters.size() && other.find(found.letters) != std::string::npos) ++holders;
    }
    row[kTitle_in_others] = std::min(holders, 6.F);
    if (best_h1_.empty() || best_h1_ == found.letters) return;
    if (found.letters.find(best_h1_) != std::string::npos) row[kTitle_holds_h1] = 1;
    if (best_h1_.find(found.letters) != std::string::npos) row[kTitle_in_h1] = 1;
  }

  void measure_form(TitleCandidate& found) const {
    TitleRow& row = found.row;
    std::vector<std::uint32_t> hashes;
    const TextCounts counts = measure_text(found.value, hashes);
    const double words = effective_words(counts);
    row[kTitle_words_one] = words < 1.5 ? 1 : 0;
    row[kTitle_words_few] = words >= 1.5 && words < 3.5 ? 1 : 0;
    row[kTitle_words_many] = words > 20 ? 1 : 0;
    row[kTitle_length] = static_cast<float>(std::min(4.0, std::log(1 + words)));
    const std::vector<TitlePart> parts = split_title(found.value);
    const std::string_view front =
        parts.empty() ? std::string_view{}
                      : std::string_view(found.value).substr(parts[0].begin, parts[0].end - parts[0].begin);
    const bool is_outlet = looks_like_outlet(front);
    const bool has_colon = found.value.find(": ") != std::string::npos || found.value.find("：") != std::string::npos;
    // "Saltwick Mail: ..." is no headline's colon.
    row[kTitle_colon] = has_colon && !is_outlet && !is_site_letters(letters_of(front)) ? 1 : 0;
    row[kTitle_outlet_first] = is_outlet ? 1 : 0;
    row[kTitle_is_outlet] = is_outlet && parts.size() == 1 ? 1 : 0;
    row[kTitle_separators] = static_cast<float>(std::min<std::size_t>(3, parts.empty() ? 0 : parts.size() - 1));
    row[kTitle_ends_cut] = is_cut(found.value) ? 1 : 0;
    row[kTitle_ends_stop] = !is_cut(found.value) && (found.value.ends_with('.') || found.value.ends_with("。"));
    row[kTitle_is_site] = is_site_letters(found.letters) ? 1 : 0;
    if (parts.size() > 1) {
      const TitlePart last = parts.back();
      row[kTitle_holds_site] = is_site_letters(letters_of(found.value.substr(last.begin, last.end - last.begin)));
    }
  }

  void measure_place(TitleCandidate& found) const {
    if (found.block < 0) return;
    const TextBlock& block = blocks_[static_cast<std::size_t>(found.block)];
    found.row[kTitle_shown] = 1;
    measure_dates(found);
    found.row[kTitle_shown_part] =
        found.row[kTitle_block] > 0 &&
        found.row[kTitle_title_first] + found.row[kTitle_title_last] + found.row[kTitle_og_part] > 0;
    found.row[kTitle_distance] = static_cast<float>(std::clamp(first_ - found.block, 0, 20)) / 20.F;
    found.row[kTitle_inside] = found.block > second_ ? 1 : 0;
    found.row[kTitle_linked] = block.link_share > .8F ? 1 : 0;
    found.row[kTitle_in_link_home] = block.link_share > .8F && is_home_link(block.node) ? 1 : 0;
    found.row[kTitle_likeness] = likeness_of(found.block);
  }

  void measure_slug(TitleCandidate& found) const {
    if (slug_.empty()) return;
    const std::string folded = fold_word(found.value);
    std::size_t hits = 0;
    std::size_t length = 0;
    for (const std::string& word : slug_) {
      if (folded.find(word) == std::string::npos) continue;
      ++hits;
      length += word.size();
    }
    found.row[kTitle_slug] = static_cast<float>(hits) / static_cast<float>(slug_.size());
    found.row[kTitle_slug_cover] = std::min(1.F, static_cast<float>(length) / static_cast<float>(found.letters.size()));
  }

  const PageAnalysis& page_;
  const dom::Document& document_;
  const std::vector<TextBlock>& blocks_;
  std::span<const Statement> statements_;
  std::vector<std::string> slug_;
  std::string host_;
  std::vector<std::string> sites_;       // letters of the site's names
  std::vector<std::string> references_;  // letters of the whole titles that others give
  std::string best_h1_;
  int first_ = 0;   // the body's first block
  int second_ = 0;  // its second
  std::vector<TitleCandidate> found_;
  std::unordered_map<std::string, std::size_t> by_letters_;
};

}  // namespace

std::vector<TitleCandidate> find_titles(const PageAnalysis& page, const Body& body,
                                        std::span<const Statement> statements, std::string_view url,
                                        const TitleRow& weights) {
  return TitleFinder(page, body, statements, url).find(weights);
}

}  // namespace newsclip::extract
