#include "facts/source/zone_host.hpp"

#include <algorithm>
#include <array>

#include "dom/visible_text.hpp"
#include "facts/source/zone_name.hpp"
#include "lines/labels.hpp"
#include "lines/outlet_name.hpp"
#include "page/title_text.hpp"
#include "text/address.hpp"
#include "text/characters.hpp"
#include "text/trim.hpp"
#include "words/zones.hpp"

namespace newsclip::extract {
namespace {

using dom::Attr;
using dom::NodeIndex;
using dom::Tag;
using lexicon::zone_words;
using lexicon::ZoneWords;

constexpr std::size_t kLongestSiteLine = 120;  // bytes of a line that is a site's name
constexpr std::size_t kFootBlocks = 15;        // the page's last ones

bool has_one_of(std::string_view text, ZoneWords group) {
  return std::ranges::any_of(zone_words(group), [&](std::string_view word) { return text.find(word) != text.npos; });
}

bool is_one_of(std::string_view text, ZoneWords group) {
  return std::ranges::find(zone_words(group), text) != zone_words(group).end();
}

// A paper, a government, an office, a company: its pages are not published for a zone that they name.
bool is_other_host(std::string_view site) {
  if (site.empty() || read_zone(site).named()) return false;
  const std::string_view name = newsclip::trim(site);
  const bool ends = std::ranges::any_of(zone_words(ZoneWords::kOtherHosts),
                                        [&](std::string_view ending) { return name.ends_with(ending); });
  return ends || looks_like_outlet(name);
}

// The address of the site's home page, by its form; of another site's where it names another host than `url`.
bool leads_home(std::string_view href, std::string_view url) {
  href = newsclip::trim(href);
  while (href.starts_with("../")) href.remove_prefix(3);
  if (href.starts_with("./")) href.remove_prefix(2);
  if (href.empty() || href == "/" || href == "#") return true;
  if (href.find("://") != href.npos) return host_of(href) == host_of(url) && path_of(href).size() <= 1;
  if (href.starts_with('/')) href.remove_prefix(1);
  return href.starts_with("index.") || href.starts_with("default.");
}

class HostFinder {
 public:
  explicit HostFinder(const ZonePage& zone_page) : at_(zone_page), blocks_(zone_page.page.list.blocks) {
    is_other_ = is_other_host(at_.site);
    for (const Statement& item : at_.statements) {
      const bool names_site = item.fact == Fact::kSite && item.belonging != Belonging::kOther;
      is_other_ = is_other_ || (names_site && is_other_host(item.value));
    }
  }

  Candidates find() {
    stated();
    metas();
    breadcrumb();
    if (is_other_) return std::move(found_);
    head();
    title_parts();
    foot();
    return std::move(found_);
  }

 private:
  void add(std::string_view zone, std::string origin, double weight, int block = -1) {
    if (!zone.empty()) found_.push_back({std::string(zone), std::move(origin), block, weight});
  }

  void stated() {
    add(read_zone(at_.site).zone, "site", .7);
    for (const Statement& item : at_.statements) {
      if (item.belonging == Belonging::kOther) continue;
      if (item.fact == Fact::kSite) add(read_zone(item.value).zone, item.origin, .72);
      if (item.fact == Fact::kPublisher) add(read_zone(item.value).zone, item.origin, .68);
    }
  }

  // Elements for the publishing office, and for the owner's mark.
  void metas() {
    constexpr std::array<std::string_view, 5> kOffices{"pubunit", "publishunit", "publishorg", "issuer", "issueunit"};
    constexpr std::array<std::string_view, 3> kOwners{"copyright", "dc.creator", "dcterms.creator"};
    const auto nodes = at_.page.document.nodes();
    for (NodeIndex i = 0; i < nodes.size(); ++i) {
      if (nodes[i].tag != Tag::k_meta) continue;
      const std::string name = folded_name(at_.page.document.attribute(i, Attr::k_name));
      const bool is_office = std::ranges::find(kOffices, name) != kOffices.end();
      if (!is_office && (is_other_ || std::ranges::find(kOwners, name) == kOwners.end())) continue;
      const std::string_view content = at_.page.document.attribute(i, Attr::k_content);
      const NamedZone found = read_zone(content);
      if (found.administered) add(found.zone, "meta " + name, is_office ? .64 : .57);
    }
  }

  // The root, and where that is the home page, the step after it.
  void breadcrumb() {
    if (at_.section.empty()) return;
    const std::string& root = at_.section.front();
    add(read_zone(root).zone, "breadcrumb", .65);
    if (at_.section.size() < 2 || is_other_ || !is_one_of(folded_name(root), ZoneWords::kHomeSteps)) return;
    add(read_zone(at_.section[1]).zone, "breadcrumb", .62);
  }

  // Lines above the headline, and the names of logos.
  void head() {
    constexpr std::size_t kHeadBlocks = 25;
    const std::size_t end = at_.headline_block >= 0 ? static_cast<std::size_t>(at_.headline_block) : at_.body_begin();
    for (std::size_t b = 0; b < std::min({end, kHeadBlocks, blocks_.size()}); ++b) {
      if (blocks_[b].text.size() > kLongestSiteLine || (blocks_[b].links > 0 && !is_home_link(b))) continue;
      const NamedZone found = read_zone(blocks_[b].text);
      if (found.named() && (!found.alone() || blocks_[b].links > 0 || is_logo(blocks_[b].node)))
        add(found.zone, "head of the page", .66, static_cast<int>(b));
    }
    const auto nodes = at_.page.document.nodes();
    const NodeIndex last = end < blocks_.size() ? blocks_[end].node : static_cast<NodeIndex>(nodes.size());
    constexpr int kMostImages = 200;
    int images = 0;
    for (NodeIndex i = 0; i < last && images < kMostImages; ++i) {
      if (nodes[i].tag != Tag::k_img) continue;
      ++images;
      if (is_logo(i) || is_in_home_link(i))
        add(read_zone(at_.page.document.attribute(i, Attr::k_alt)).zone, "logo", .66);
    }
  }

  bool is_home_link(std::size_t block) const {
    const auto nodes = at_.page.document.nodes();
    const NodeIndex node = blocks_[block].node;
    for (NodeIndex i = node; i < nodes[node].end; ++i) {
      if (nodes[i].tag == Tag::k_a) return leads_home(at_.page.document.attribute(i, Attr::k_href), at_.url);
    }
    return false;
  }

  bool is_in_home_link(NodeIndex image) const {
    const NodeIndex parent = at_.page.document.node(image).parent;
    return parent != dom::kNoNode && at_.page.document.node(parent).tag == Tag::k_a &&
           leads_home(at_.page.document.attribute(parent, Attr::k_href), at_.url);
  }

  // By its own names or those of what is close around it. Other houses have theirs on the page, too.
  bool is_logo(NodeIndex node) const {
    constexpr std::size_t kLongestName = 200;  // bytes that are looked at
    bool is_named = false;
    for (int up = 0; up < 3 && node != dom::kNoNode; ++up, node = at_.page.document.node(node).parent) {
      if (at_.page.document.node(node).tag == Tag::k_body) break;
      for (const Attr attribute : {Attr::k_class_, Attr::k_id, Attr::k_src}) {
        const std::string name = folded_name(at_.page.document.attribute(node, attribute).substr(0, kLongestName));
        if (has_one_of(name, ZoneWords::kOtherLogos)) return false;
        is_named = is_named || name.find("logo") != std::string::npos;
      }
    }
    return is_named;
  }

  // The parts of <title> beside the headline.
  void title_parts() {
    const auto item = std::ranges::find_if(
        at_.statements, [](const Statement& s) { return s.fact == Fact::kTitle && s.origin == "<title>"; });
    if (item == at_.statements.end()) return;
    const std::string_view title = item->value;
    const std::string known = letters_of(at_.headline);
    const auto parts = split_title(title);
    for (std::size_t k = 0; k < parts.size(); ++k) {
      const std::string_view part = title.substr(parts[k].begin, parts[k].end - parts[k].begin);
      const NamedZone found = read_zone(part);
      if (!found.named() || known.find(letters_of(part)) != std::string::npos) continue;
      const bool is_last = k > 0 && k + 1 == parts.size();
      if (found.alone() && (!is_last || known.empty())) continue;
      add(found.zone, "<title>", found.alone() ? .58 : .63 - .005 * static_cast<double>(parts.size() - k));
    }
  }

  // "主办单位：…" and "© …" in the page's foot. Where a host is named, those who only own or run the site are none.
  void foot() {
    bool hosted = false;
    for (const PageLabel& label : at_.labels) {
      const std::string name = squeezed(label.found.label);
      if (!is_one_of(name, ZoneWords::kHostLabels) || label.found.value.empty() || !is_foot(label.block)) continue;
      const bool is_host = name.starts_with("主");
      if (hosted && !is_host) continue;
      const NamedZone found = read_zone_value(label.found.value);
      hosted = hosted || is_host;
      if (found.named()) add(found.zone, "foot of the page", is_host ? .56 : .55, static_cast<int>(label.block));
    }
    if (hosted) return;
    constexpr int kMostBlocks = 60;
    int looked = 0;
    for (std::size_t b = at_.body_end(); b < blocks_.size() && looked < kMostBlocks; ++b) {
      if (!is_foot(b)) continue;
      ++looked;
      owner(b);
    }
  }

  static std::string squeezed(std::string_view label) {
    std::string name;
    for (std::size_t i = 0; i < label.size();) {
      const char32_t c = dom::next_character(label, i);
      if (!dom::is_space(c)) dom::append_character(name, c);
    }
    return name;
  }

  // Below the body, in a footer or beside what only a page's foot has.
  bool is_foot(std::size_t block) const {
    if (block < at_.body_end()) return false;
    if ((blocks_[block].context & kInFooter) != 0) return true;
    if (block + kFootBlocks < blocks_.size()) return false;
    constexpr std::size_t kNear = 2;
    const std::size_t end = std::min(block + kNear + 1, blocks_.size());
    for (std::size_t b = block - std::min({block, block - at_.body_end(), kNear}); b < end; ++b) {
      if (has_one_of(blocks_[b].text, ZoneWords::kFooterSigns)) return true;
    }
    return false;
  }

  // The name beside a mark of copyright: "鹽嶼科學園區管理局 版權所有", "© 2024 Lurong Industrial Park. All rights
  // reserved."
  void owner(std::size_t block) {
    constexpr std::size_t kLongestFoot = 400;  // bytes
    const std::string_view text = blocks_[block].text;
    if (text.size() > kLongestFoot) return;
    const std::string folded = lower_ascii(text);
    for (const std::string_view word : zone_words(ZoneWords::kCopyrightWords)) {
      const std::size_t at = folded.find(word);
      if (at == std::string::npos) continue;
      for (const std::string_view name :
           {piece_before(text.substr(0, at)), piece_after(text.substr(at + word.size()))}) {
        const NamedZone found = read_zone(name);
        if (found.named()) add(found.zone, "foot of the page", .55, static_cast<int>(block));
      }
    }
  }

  static std::string_view piece_before(std::string_view text) {
    for (const std::string_view sign : {"|", "©", ":", "：", "　"}) {
      text = newsclip::trim(text, " ,.-");
      if (text.ends_with(sign)) text.remove_suffix(sign.size());
      if (const std::size_t at = text.rfind(sign); at != text.npos) text = text.substr(at + sign.size());
    }
    text = newsclip::trim(text, " ,.-");
    const std::size_t space = text.rfind(' ');
    const bool is_wide = !text.empty() && static_cast<unsigned char>(text.back()) >= 0x80;
    return is_wide && space != text.npos ? text.substr(space + 1) : text;
  }

  static std::string_view piece_after(std::string_view text) {
    for (bool cut = true; cut;) {
      cut = false;
      text = newsclip::trim(text, " :,.|-0123456789");
      for (const std::string_view sign : {"©", "：", "–", "(c)", "(C)", "by ", "归", "ⓒ", "@"}) {
        if (!text.starts_with(sign)) continue;
        text.remove_prefix(sign.size());
        cut = true;
      }
    }
    const std::string folded = lower_ascii(text);
    std::size_t end = text.size();
    for (const std::string_view sign : {". ", "|", "all rights", "版权", "版權", "，", ",", "地址", "icp", "。"}) {
      end = std::min(end, folded.find(sign));
    }
    text = newsclip::trim(text.substr(0, end), " .");
    const std::size_t space = text.find(' ');
    const bool is_wide = !text.empty() && static_cast<unsigned char>(text.front()) >= 0xE0;
    return is_wide && space != text.npos && !read_zone(text).named() ? text.substr(0, space) : text;
  }

  const ZonePage& at_;
  const std::vector<TextBlock>& blocks_;
  bool is_other_ = false;
  Candidates found_;
};

}  // namespace

Candidates find_zone_hosts(const ZonePage& zone_page) { return HostFinder(zone_page).find(); }

}  // namespace newsclip::extract
