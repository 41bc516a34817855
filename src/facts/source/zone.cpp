#include "facts/source/zone.hpp"

#include <algorithm>
#include <string>

#include "dates/date_text.hpp"
#include "dom/visible_text.hpp"
#include "lines/outlet_name.hpp"
#include "text/characters.hpp"
#include "text/trim.hpp"
#include "text/white_space.hpp"
#include "words/zones.hpp"

namespace newsclip::extract {
namespace {

using lexicon::zone_words;
using lexicon::ZoneWords;

constexpr std::size_t kLongestZone = 75;  // bytes: 25 characters

// Han characters only; brackets as in 中国（海滨）自由贸易试验区.
bool is_han(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = dom::next_character(text, i);
    if (!(c >= 0x3400 && c <= 0x9FFF) && c != 0xFF08 && c != 0xFF09 && c != '(' && c != ')' && c != 0xB7) return false;
  }
  return true;
}

// Whether some generic words make up the whole text.
bool is_generic(std::string_view text) {
  // reach[i]: the first i bytes are generic words.
  std::string reach(text.size() + 1, '\0');
  reach[0] = 1;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (reach[i] == 0) continue;
    for (const std::string_view word : zone_words(ZoneWords::kGeneric)) {
      if (text.substr(i).starts_with(word)) reach[i + word.size()] = 1;
    }
  }
  return reach[text.size()] != 0;
}

bool is_english_zone(std::string_view name) {
  const std::string folded = folded_name(name);
  const bool ends = std::ranges::any_of(zone_words(ZoneWords::kEnglishEndings), [&](std::string_view ending) {
    return folded.size() > ending.size() + 1 && folded.ends_with(ending) &&
           folded[folded.size() - ending.size() - 1] == ' ';
  });
  constexpr int kMostWords = 8;
  return ends && name[0] >= 'A' && name[0] <= 'Z' && std::ranges::count(name, ' ') < kMostWords;
}

class ZoneFinder {
 public:
  ZoneFinder(const PageAnalysis& page, std::span<const PageLabel> labels) : page_(page), labels_(labels) {}

  void labelled(Candidates& found) const {
    for (const PageLabel& label : labels_) {
      if (label.found.kind != LabelClass::kZone) continue;
      if ((page_.list.blocks[label.block].context & (kInForm | kInFooter | kInNav)) != 0) continue;
      std::string_view value = trim(label.found.value);
      value = value.substr(0, value.find(' '));
      if (value.empty() || value.size() > kLongestZone || find_year_first_date(value)) continue;
      // 开发区 and 园区 alone are words of the text too: what follows must be a zone's name.
      const bool strong = dom::fold_space(label.found.label).size() > kLoneWord;
      if (!strong && !is_zone_name(value)) continue;
      if (!names_something(value)) continue;
      found.push_back({std::string(value), "label " + dom::fold_space(label.found.label), static_cast<int>(label.block),
                       strong ? 1.0 : .9});
    }
  }

  // The parts of <title> after the first that name a zone.
  void title_suffix(Candidates& found) const {
    const auto nodes = page_.document.nodes();
    const auto title = std::ranges::find(nodes, dom::Tag::k_title, &dom::Node::tag);
    if (title == nodes.end()) return;
    const std::string text =
        dom::visible_text(page_.document, static_cast<dom::NodeIndex>(std::distance(nodes.begin(), title)));
    const std::size_t sign = text.find_last_of("_|-");
    if (sign == std::string::npos || sign == 0) return;
    const std::string_view zone = zone_of_site(trim(std::string_view(text).substr(sign + 1)));
    if (!zone.empty()) found.push_back({std::string(zone), "title", -1, .6});
  }

 private:
  static constexpr std::size_t kLoneWord = 9;  // bytes of 开发区

  static bool names_something(std::string_view value) {
    bool letter = false;
    for (std::size_t i = 0; i < value.size();) letter = dom::is_word_character(dom::next_character(value, i)) || letter;
    constexpr std::size_t kShortest = 4;  // bytes
    return letter && value.size() >= kShortest && value.find("。") == std::string_view::npos &&
           value.find("，") == std::string_view::npos;
  }

  const PageAnalysis& page_;
  std::span<const PageLabel> labels_;
};

}  // namespace

bool is_zone_name(std::string_view name) {
  name = trim(name);
  if (name.empty() || name.size() > kLongestZone) return false;
  if (!is_han(name)) return is_english_zone(name);
  std::string_view longest;
  for (const std::string_view ending : zone_words(ZoneWords::kEndings)) {
    if (name.size() > ending.size() && name.ends_with(ending) && ending.size() > longest.size()) longest = ending;
  }
  if (longest.empty()) return false;
  const std::string_view place = name.substr(0, name.size() - longest.size());
  constexpr std::size_t kShortestPlace = 6;  // bytes: two characters
  return place.size() >= kShortestPlace && !is_generic(place);
}

std::string_view zone_of_site(std::string_view site) {
  constexpr std::size_t kLongestSite = 200;  // bytes
  if (site.size() > kLongestSite) return {};
  site = trim(site);
  // Each round takes one ending off; endings may follow each other.
  constexpr int kMostEndings = 3;
  for (int round = 0; round <= kMostEndings; ++round) {
    if (is_zone_name(site)) return site;
    std::string_view longest;
    for (const std::string_view ending : zone_words(ZoneWords::kSiteEndings)) {
      if (site.size() > ending.size() && site.ends_with(ending) && ending.size() > longest.size()) longest = ending;
    }
    if (longest.empty()) return {};
    site = trim(site.substr(0, site.size() - longest.size()));
  }
  return {};
}

Candidates find_zones(const PageAnalysis& page, std::span<const PageLabel> labels,
                      std::span<const Statement> statements, std::span<const std::string> section,
                      std::string_view site) {
  Candidates found;
  const ZoneFinder finder(page, labels);
  finder.labelled(found);
  const auto add_site = [&](std::string_view name, std::string origin, double weight) {
    const std::string_view zone = zone_of_site(name);
    if (!zone.empty()) found.push_back({std::string(zone), std::move(origin), -1, weight});
  };
  if (!site.empty()) add_site(site, "site", .7);
  for (const Statement& item : statements) {
    if ((item.fact == Fact::kSite || item.fact == Fact::kPublisher) && item.belonging != Belonging::kOther) {
      add_site(item.value, item.origin, .68);
    }
  }
  for (const std::string& step : section) {
    if (is_zone_name(step)) found.push_back({step, "breadcrumb", -1, .65});
  }
  finder.title_suffix(found);
  std::ranges::stable_sort(found, [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
  return found;
}

}  // namespace newsclip::extract
