#include "facts/people/authors.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "facts/people/author_markup.hpp"
#include "facts/people/author_ranking.hpp"
#include "facts/people/author_text.hpp"
#include "lines/byline_text.hpp"
#include "lines/byline_words.hpp"
#include "lines/cjk_name.hpp"
#include "lines/outlet_name.hpp"
#include "lines/person_name.hpp"
#include "lines/reporters.hpp"
#include "lines/signature.hpp"
#include "page/title_text.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "words/fact_names.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::NodeIndex;
using dom::Tag;

constexpr int kBylineBeforeHeadline = 3;  // blocks
constexpr int kBylineAfterHeadline = 25;
constexpr int kBylineBeforeBody = 15;
constexpr int kAfterBody = 12;
constexpr int kLabelAfterBody = 40;
constexpr std::ptrdiff_t kEdgeBlocks = 3;
constexpr std::size_t kGapBlocks = 2;        // body blocks, the standfirst among them, after which a byline may stand
constexpr dom::NodeIndex kMostNodes = 160;   // of an element that may be a byline
constexpr std::size_t kLongestByline = 250;  // bytes of a block that may be a byline
constexpr std::size_t kLongestInner = 160;   // of a block in whose midst a byline word may stand
constexpr std::size_t kLongestBare = 80;     // of a block that may be nothing but names
constexpr std::size_t kMostNames = 200;

std::vector<std::string> labelled_names(std::string_view text) { return read_names(text, NameTrust::kLabelled); }

class AuthorFinder {
 public:
  AuthorFinder(const AuthorPage& page, std::span<const Statement> statements)
      : page_(page), document_(page.page.document), blocks_(page.page.list.blocks), statements_(statements) {
    const auto& body = page.body.blocks;
    first_ = body.empty() ? static_cast<int>(blocks_.size()) : static_cast<int>(body.front());
    last_ = body.empty() ? first_ : static_cast<int>(body.back());
    has_headline_ = page.headline >= 0 && page.headline <= first_ + 1;
    from_ = std::max(0, has_headline_ ? page.headline - kBylineBeforeHeadline : first_ - kBylineBeforeBody);
    to_ = std::max(first_ + 1, has_headline_ ? page.headline + 2 : 0);
    if (has_headline_) to_ = std::min(to_, page.headline + kBylineAfterHeadline);
    to_ = std::min(to_, static_cast<int>(blocks_.size()));
    gap_ = body.empty() ? to_ : static_cast<int>(body[std::min(kGapBlocks, body.size() - 1)]);
    if (has_headline_) gap_ = std::min(gap_, page.headline + kBylineAfterHeadline);
    of_others_ = find_blocks_of_others(document_, page.page.list, last_);
  }

  std::vector<AuthorCandidate> find(const AuthorRow& weights) {
    add_evidence();
    add_elements();
    add_lines();
    add_labels();
    add_reporters();
    add_owner();
    add_unseen(kAuthor_ld_person);
    add_unseen(kAuthor_meta_author);
    finish_rows(page_, places_, lists_, weights, found_);
    std::erase_if(found_, [&](const AuthorCandidate& one) { return is_mere_editor(page_, one) || is_site(one); });
    return std::move(found_);
  }

 private:
  bool is_of_others_at(int block) const { return of_others_[static_cast<std::size_t>(block)]; }

  bool in_body(int block) const {
    return block >= first_ && std::ranges::binary_search(page_.body.blocks, static_cast<std::size_t>(block));
  }
  // Before the body, or between its first blocks: a byline may follow the standfirst.
  // If the headline is far above the body (it serves screen readers), blocks near the body count as near too.
  bool is_near(int block) const {
    if (block >= from_ && (block < to_ || (block < gap_ && !in_body(block)))) return true;
    return block >= first_ - kBylineBeforeBody && block <= first_ && (block < first_ || !in_body(block));
  }
  // Among the body's first or last blocks, where bylines and signatures are taken for text.
  bool is_edge(int block) const {
    if (!in_body(block)) return false;
    const auto& body = page_.body.blocks;
    const auto at = std::ranges::lower_bound(body, static_cast<std::size_t>(block)) - body.begin();
    return at < kEdgeBlocks || at + kEdgeBlocks >= static_cast<std::ptrdiff_t>(body.size());
  }
  // Of the body's first two blocks: a name, a paper and a day may stand there as if they were text.
  bool starts_body(int block) const {
    const auto& body = page_.body.blocks;
    const auto is_block = [&](std::size_t i) { return i < body.size() && static_cast<int>(body[i]) == block; };
    return (is_block(0) || is_block(1)) && blocks_[static_cast<std::size_t>(block)].type != BlockType::kHeading;
  }
  // A long paragraph of the body speaks of persons; they did not write it.
  bool is_running_text(int block) const {
    return in_body(block) && blocks_[static_cast<std::size_t>(block)].text.size() > kLongestByline;
  }
  bool is_after(int block) const { return block > last_ && block <= last_ + kAfterBody; }

  // Of two spellings with the same letters, that with spaces and capitals: "Mira Tolland" before "miratolland".
  static bool is_better_spelt(std::string_view name, std::string_view other) {
    const auto rank = [](std::string_view text) {
      const bool has_high = std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
      const bool has_low = std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
      return 2 * static_cast<int>(contains(text, " ")) + static_cast<int>(has_high && has_low);
    };
    return rank(name) > rank(other);
  }

  AuthorCandidate* candidate(const std::string& name, std::string_view origin, int block) {
    std::string letters = letters_of(name);
    if (letters.empty() || found_.size() >= kMostNames) return nullptr;
    const auto [at, is_new] = by_letters_.try_emplace(letters, found_.size());
    if (is_new) {
      found_.push_back({name, std::move(letters), std::string(origin), block, {}, 0});
      places_.push_back({});
    }
    if (is_better_spelt(name, found_[at->second].name)) found_[at->second].name = name;
    AuthorPlaces& place = places_[at->second];
    if (block >= 0) {
      const std::uint32_t context = blocks_[static_cast<std::size_t>(block)].context;
      if ((context & (kInAside | kInNav | kInFooter)) == 0) place.outside_aside = true;
      place.shown = true;
      set_role(found_[at->second], block);
      if (has_headline_ && block < page_.headline) place.above = true;
      if (block < first_) place.before_body = true;
      if (block <= last_) place.up_to_body = true;
      if (has_headline_ && block > page_.headline && (block < first_ || (block < gap_ && !in_body(block))))
        found_[at->second].row[kAuthor_between] = 1;
      if (block >= first_ - 5 && block < first_) found_[at->second].row[kAuthor_just_above] = 1;
    }
    return &found_[at->second];
  }

  // Whether the words before the name, in its block or as the block before, give it another part.
  void set_role(AuthorCandidate& one, int block) const {
    const std::string_view text = blocks_[static_cast<std::size_t>(block)].text;
    if (text.size() > kLongestByline) return;
    const std::size_t begin = text.find(one.name);
    const bool is_other = begin == std::string_view::npos ? false
                          : begin > 0
                              ? ends_with_other_role(text.substr(0, begin))
                              : block > 0 && ends_with_other_role(blocks_[static_cast<std::size_t>(block) - 1].text);
    if (is_other) one.row[kAuthor_other_role] = 1;
  }

  // A line of buttons and counters, in which a name stands as a word of theirs.
  bool has_controls(int block) const {
    const std::string_view text = blocks_[static_cast<std::size_t>(block)].text;
    return text.size() <= kLongestByline && has_page_word(text);
  }

  // All names of a text; `feature` is set for each.
  void add_names(const std::vector<std::string>& names, AuthorFeature feature, std::string_view origin, int block) {
    const bool has_given = std::ranges::any_of(names, begins_with_given_name);
    const bool controls = block >= 0 && has_controls(block);
    for (const std::string& name : names) {
      AuthorCandidate* const one = candidate(name, origin, block);
      if (one == nullptr) continue;
      one->row[feature] = 1;
      if (names.size() > 4) one->row[kAuthor_crowd] = 1;
      if (names.size() > 1 && has_given) one->row[kAuthor_list_given] = 1;
      if (controls) one->row[kAuthor_controls] = 1;
    }
    if (names.size() > 1 && found_.size() < kMostNames &&
        (is_list_of_authors(feature) || (feature == kAuthor_bare_near && std::ranges::all_of(names, holds_cjk))))
      add_list(names);
  }

  // Names that data list and the page does not show: nothing tells them apart.
  void add_unseen(AuthorFeature feature) {
    NameList list;
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (found_[i].row[feature] == 0 || found_[i].row[kAuthor_odd] > 0) continue;
      if (places_[i].shown) return;
      list.push_back(i);
    }
    if (list.size() > 1) lists_.push_back(std::move(list));
  }

  // An element or a line that is nothing but names may hold more than authors; one of Han and Hangul names seldom does.
  static bool is_list_of_authors(AuthorFeature feature) {
    return feature == kAuthor_reporter || feature == kAuthor_label_near || feature == kAuthor_byline_near ||
           feature == kAuthor_byline_start || feature == kAuthor_meta_author;
  }

  void add_list(const std::vector<std::string>& names) {
    NameList list;
    for (const std::string& name : names) {
      const std::size_t at = by_letters_.at(letters_of(name));
      if (std::ranges::find(list, at) == list.end()) list.push_back(at);
    }
    if (list.size() > 1 && std::ranges::find(lists_, list) == lists_.end()) lists_.push_back(std::move(list));
  }

  // In the metadata of a page in another script: who put it in, as the publishing system knows them.
  bool is_account(std::string_view credit) const {
    const bool is_id = credit.find_first_of("_0123456789") != std::string_view::npos || credit == lower_ascii(credit);
    return is_id && credit.find(' ') == std::string_view::npos && is_latin(credit) && !is_latin(page_.title);
  }

  // The site itself. In Latin letters blogs are named after those who write them, and those after their blogs.
  bool is_site(const AuthorCandidate& one) const {
    return !is_latin(page_.title) && one.letters == letters_of(page_.site) && !begins_with_given_name(one.name);
  }

  // What a value credits without naming a person.
  void add_credits(std::string_view value, AuthorFeature feature, AuthorFeature odd, std::string_view origin,
                   int block) {
    for (const std::string& credit : read_credits(value)) {
      if (is_source(credit) || (block < 0 && is_account(credit))) continue;
      AuthorCandidate* const one = candidate(credit, origin, block);
      if (one == nullptr) continue;
      one->row[feature] = 1;
      one->row[kAuthor_odd] = 1;
      one->row[odd] = 1;
    }
  }

  void add_evidence() {
    std::unordered_set<std::string_view> sections;  // publishing systems give these as creators, too
    for (const Statement& item : statements_) {
      if (item.fact == Fact::kSection) sections.insert(item.value);
    }
    for (const Statement& item : statements_) {
      if (item.fact != Fact::kAuthor || contains(item.value, "://") || contains(item.value, "<")) continue;
      const bool is_of_other = item.belonging == Belonging::kOther && item.origin.starts_with("microdata");
      if (sections.contains(item.value) || is_of_other) continue;
      const AuthorFeature feature = data_feature(item);
      add_names(labelled_names(item.value), feature, item.origin, -1);
      const bool is_meta = item.origin.starts_with("meta ");
      add_credits(item.value, feature, is_meta ? kAuthor_odd_meta : kAuthor_odd_data, item.origin, -1);
    }
  }

  // Elements that are named or linked as the author's

  // An inline element's range is empty and begins at the block that it stands in.
  int block_of(NodeIndex node) const {
    const std::uint32_t block = page_.page.list.ranges[node].first;
    return block < blocks_.size() ? static_cast<int>(block) : -1;
  }

  void add_elements() {
    for (NodeIndex i = 0; i < document_.nodes().size(); ++i) {
      const dom::Node& node = document_.node(i);
      if (node.tag == Tag::kText || node.attribute_count == 0 || node.end - i > kMostNodes) continue;
      if (node.tag == Tag::k_meta || node.tag == Tag::k_link || node.tag == Tag::k_img) continue;
      const int block = block_of(i);
      if (block < 0 || (!is_near(block) && !is_after(block)) || is_running_text(block)) continue;
      if (is_of_others_at(block)) continue;
      if (node.tag == Tag::k_a) add_link(i, block);
      add_named(i, block);
    }
  }

  std::string short_text(NodeIndex node) const {
    std::string text = parted_text(document_, node);
    return text.size() <= kLongestByline ? text : std::string{};
  }

  void add_link(NodeIndex i, int block) {
    const bool rel = contains(document_.attribute(i, Attr::k_rel), "author");
    if (!rel && !is_author_address(document_.attribute(i, Attr::k_href))) return;
    const bool near = is_near(block);
    const std::string text = short_text(i);
    if (near) {
      add_credits(text, rel ? kAuthor_rel_near : kAuthor_link_near, kAuthor_odd_near,
                  rel ? "a[rel=author]" : "author link", block);
    }
    add_names(labelled_names(text),
              rel ? (near ? kAuthor_rel_near : kAuthor_rel_far) : (near ? kAuthor_link_near : kAuthor_link_far),
              rel ? "a[rel=author]" : "author link", block);
  }

  void add_named(NodeIndex i, int block) {
    const bool near = is_near(block);
    const bool item = contains(document_.attribute(i, Attr::k_itemprop), "author");
    const std::string names = attribute_names(document_, i);
    const bool byline = has_fact_name(FactName::kByline, names);
    const bool author = has_fact_name(FactName::kAuthor, names);
    if ((!item && !byline && !author) || (has_fact_name(FactName::kNotAuthor, names) && !item)) return;
    const std::string text = short_text(i);
    const std::vector<std::string> found = labelled_names(text);
    const AuthorFeature kind = item ? kAuthor_item_near : byline ? kAuthor_byline_class : kAuthor_author_class;
    const bool is_list = document_.node(i).end - i > 12;
    if (near && !is_list) {
      add_credits(text, kind, item ? kAuthor_odd_near : kAuthor_odd_class, item ? "itemprop author" : "author element",
                  block);
    }
    add_names(found, near ? kind : kAuthor_class_far,
              item     ? "itemprop author"
              : byline ? "byline"
                       : "author element",
              block);
  }

  // Lines that are bylines by what they say

  void add_lines() {
    const int end = std::min(last_ + kAfterBody + 1, static_cast<int>(blocks_.size()));
    for (int b = std::min(from_, std::max(0, first_ - kBylineBeforeBody)); b < end; ++b) {
      const bool near = is_near(b);
      const bool after = is_after(b);
      const bool edge = is_edge(b);
      if ((!near && !after && !edge) || is_of_others_at(b)) continue;
      const std::string_view text = blocks_[static_cast<std::size_t>(b)].text;
      if (b != page_.headline && edge) add_korean_dateline(text, b);
      if (text.size() > kLongestByline || b == page_.headline) continue;
      add_korean(text, b);
      add_line(text, b, near);
    }
  }

  void add_line(std::string_view text, int b, bool near) {
    const AuthorFeature kind = in_body(b) ? kAuthor_byline_start : near ? kAuthor_byline_near : kAuthor_byline_after;
    if (is_byline_word(text) && static_cast<std::size_t>(b) + 1 < blocks_.size()) {
      const std::string_view next = blocks_[static_cast<std::size_t>(b) + 1].text;
      if (next.size() > kLongestByline) return;
      add_names(labelled_names(next), kind, "byline text", b + 1);
      if (near && next.size() <= kLongestBare) add_credits(next, kind, kAuthor_odd_text, "byline text", b + 1);
      return;
    }
    if (const std::size_t prefix = byline_prefix(text); prefix > 0) {
      add_names(labelled_names(text.substr(prefix)), kind, "byline text", b);
      if (near && text.size() <= kLongestBare) {
        add_credits(text.substr(prefix), kind, kAuthor_odd_text, "byline text", b);
      }
      return;
    }
    if (b >= last_) add_signature(text, b);
    if (starts_body(b) && text.size() < kLongestBare) add_bare(text, b);
    if (text.size() > kLongestInner || (!near && !is_after(b))) return;
    if (const std::size_t inner = inner_byline(text); inner > 0) {
      add_names(read_names(text.substr(inner)), near ? kAuthor_byline_inner : kAuthor_inner_after, "byline text", b);
    } else if (near && !in_body(b) && text.size() < kLongestBare &&
               blocks_[static_cast<std::size_t>(b)].type != BlockType::kHeading) {
      add_bare(text, b);
    }
  }

  // A name that closes the text, alone, in brackets or after a dash: "(Mira Tolland)".
  void add_signature(std::string_view text, int b) {
    if (b > last_ + 1 || text.size() > kLongestBare || has_page_word(text)) return;
    const std::string_view bare = without_frame(text);
    const std::vector<std::string> names = bare_names(bare);
    if (are_most_of(names, bare.size())) add_names(names, kAuthor_signature, "signature", b);
  }

  bool has_date(int b) const {
    if (b < 0 || b >= static_cast<int>(blocks_.size())) return false;
    const std::string_view text = blocks_[static_cast<std::size_t>(b)].text;
    return text.size() < kLongestBare && std::ranges::count_if(text, is_ascii_digit) >= 4;
  }

  // A short line that is nothing but names, or names and an office or a date.
  void add_bare(std::string_view text, int b) {
    if (b > 0 && ends_with_other_role(blocks_[static_cast<std::size_t>(b) - 1].text)) return;
    const std::string lines = has_date(b) ? parted_text(document_, blocks_[static_cast<std::size_t>(b)].node) : "";
    std::vector<std::string> names =
        bare_names(lines.empty() || lines.size() > kLongestByline ? without_frame(text) : std::string_view(lines));
    std::erase_if(names, [&](const std::string& name) {  // "发布人：林小满"
      return ends_with_other_role(text.substr(0, std::min(text.find(name), text.size())));
    });
    if (names.empty()) return;
    const std::size_t comma = text.find(", ");
    const bool has_office = comma != std::string_view::npos && is_office(text.substr(comma + 2));
    if (are_most_of(names, has_office ? comma : text.size())) {
      if (has_page_word(text)) return;
      add_names(names, kAuthor_bare_near, "line of names", b);
      if (has_date(b - 1) || has_date(b + 1)) add_names(names, kAuthor_bare_by_date, "line of names", b);
      constexpr float kAllLink = 0.9F;
      if (blocks_[static_cast<std::size_t>(b)].link_share > kAllLink) set(names, kAuthor_linked);
    } else if (has_date(b)) {
      add_names(names, kAuthor_bare_date, "line of names", b);
    }
  }

  void set(const std::vector<std::string>& names, AuthorFeature feature) {
    for (const std::string& name : names) {
      if (const auto at = by_letters_.find(letters_of(name)); at != by_letters_.end())
        found_[at->second].row[feature] = 1;
    }
  }

  // "(솔빛=한결뉴스) 문가람 기자 = 솔빛시는 …": the dateline names the reporter.
  void add_korean_dateline(std::string_view text, int block) {
    constexpr std::size_t kLongestDateline = 120;  // bytes
    const std::size_t equals = text.substr(0, kLongestDateline).find(" = ");
    if (equals != std::string_view::npos) add_korean(text.substr(0, equals), block);
  }

  void add_korean(std::string_view text, int block) {
    add_names(find_korean_reporters(text), kAuthor_korean, "label 기자", block);
  }

  // A box about something else, a book for one, with a linked heading of its own.
  bool is_under_other_heading(int block) const {
    if (block < 1 || block - 1 == page_.headline || in_body(block)) return false;
    const TextBlock& before = blocks_[static_cast<std::size_t>(block) - 1];
    constexpr float kMostLink = 0.5F;
    return before.type == BlockType::kHeading && before.link_share > kMostLink;
  }

  void add_labels() {
    for (const PageLabel& label : page_.labels) {
      if (label.found.kind != LabelClass::kAuthor || label.found.value.empty()) continue;
      if (contains(label.found.label, "发布") || contains(label.found.label, "發布"))
        continue;  // who put it on the site
      const int block = static_cast<int>(label.block);
      if (is_under_other_heading(block)) continue;
      const bool is_far = block > last_ && block <= last_ + kLabelAfterBody;
      if ((!is_near(block) && !is_far && !is_edge(block)) || is_of_others_at(block)) continue;
      add_names(labelled_names(label.found.value), kAuthor_label_near, "label " + std::string(label.found.label),
                block);
    }
  }

  void add_reporters() {
    constexpr std::size_t kEdge = 240;  // bytes of a paragraph's start and end
    const auto look = [&](int b) {
      if (b < 0 || b >= static_cast<int>(blocks_.size())) return;
      const std::string_view text = blocks_[static_cast<std::size_t>(b)].text;
      std::string sample(text.substr(0, kEdge));
      if (text.size() > kEdge) {
        std::size_t cut = text.size() - std::min(kEdge, text.size() - kEdge);
        while (cut < text.size() && dom::is_trail_byte(text[cut])) ++cut;
        (sample += '\n') += text.substr(cut);
      }
      add_names(find_reporters(sample), kAuthor_reporter, "label 记者", b);
      if (b >= last_ - 1) add_names(find_closing_reporters(text), kAuthor_reporter, "label 报道", b);
    };
    for (int b = from_; b <= std::min(first_ + 1, last_); ++b) look(b);
    for (int b = std::max(first_ + 2, last_ - 1); b <= last_ + kAfterBody; ++b) look(b);
  }

  // A person's own site: its name, or who holds the rights.
  void add_owner() {
    add_names(read_names(page_.site), kAuthor_site_name, "site name", -1);
    for (std::size_t b = static_cast<std::size_t>(std::max(last_, 0)); b < blocks_.size(); ++b) {
      const std::string_view text = blocks_[b].text;
      const std::size_t at = text.size() <= kLongestBare ? text.find("©") : std::string_view::npos;
      if (at == std::string_view::npos) continue;
      std::string_view rest = text.substr(at + std::string_view("©").size());
      rest.remove_prefix(std::min(rest.find_first_not_of(" 0123456789-,"), rest.size()));
      const std::string_view owner = rest.substr(0, rest.find('.'));
      if (is_latin(owner) && !is_latin(page_.title)) continue;  // the company that runs the site
      add_names(read_names(owner), kAuthor_copyright, "copyright", -1);
    }
  }

  const AuthorPage& page_;
  const dom::Document& document_;
  const std::vector<TextBlock>& blocks_;
  std::span<const Statement> statements_;
  int first_ = 0;  // the body's first and last block
  int last_ = 0;
  int from_ = 0;  // near: [from_, to_)
  int to_ = 0;
  int gap_ = 0;  // between the body's blocks before this one, near too
  bool has_headline_ = false;
  std::vector<bool> of_others_;  // by block
  std::vector<AuthorCandidate> found_;
  std::vector<AuthorPlaces> places_;  // by candidate
  std::vector<NameList> lists_;
  std::unordered_map<std::string, std::size_t> by_letters_;
};

}  // namespace

std::vector<AuthorCandidate> find_authors(const AuthorPage& page, std::span<const Statement> statements,
                                          const AuthorRow& weights) {
  return AuthorFinder(page, statements).find(weights);
}

}  // namespace newsclip::extract
