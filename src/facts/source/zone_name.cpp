#include "facts/source/zone_name.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "lines/outlet_name.hpp"
#include "text/characters.hpp"
#include "text/trim.hpp"
#include "words/zones.hpp"

namespace newsclip::extract {
namespace {

using lexicon::zone_words;
using lexicon::ZoneWords;

constexpr std::size_t kLongestZone = 75;    // bytes: 25 characters
constexpr std::size_t kLongestTitle = 200;  // bytes of a zone's name with all that follows it

bool is_hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7AF; }

// Characters of Chinese, Japanese and Korean only; brackets as in 中国（海滨）自由贸易试验区. Korean names have spaces.
bool is_east_asian(std::string_view text) {
  bool hangul = false, space = false, letter = false;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = dom::next_character(text, i);
    const bool is_letter = (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || is_hangul(c);
    if (!is_letter && c != 0xFF08 && c != 0xFF09 && c != '(' && c != ')' && c != 0xB7 && c != ' ') return false;
    hangul = hangul || is_hangul(c);
    space = space || c == ' ';
    letter = letter || is_letter;
  }
  return letter && (hangul || !space);
}

// Whether words of the groups make up the whole text.
bool is_made_of(std::string_view text, std::span<const ZoneWords> groups) {
  std::vector<bool> reached(text.size() + 1, false);
  reached[0] = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!reached[i]) continue;
    if (text[i] == ' ') reached[i + 1] = true;
    if (text.substr(i).starts_with("、")) reached[i + std::string_view("、").size()] = true;
    for (const ZoneWords group : groups) {
      for (const std::string_view word : zone_words(group)) {
        if (text.substr(i).starts_with(word)) reached[i + word.size()] = true;
      }
    }
  }
  return reached[text.size()];
}

std::string_view longest_ending(std::string_view name, ZoneWords group) {
  std::string_view longest;
  for (const std::string_view ending : zone_words(group)) {
    if (name.size() > ending.size() && name.ends_with(ending) && ending.size() > longest.size()) longest = ending;
  }
  return longest;
}

// A court, a company or a school has a zone's name in its own.
bool names_a_body(std::string_view place) {
  const auto bodies = zone_words(ZoneWords::kBodies);
  return std::ranges::any_of(bodies, [&](std::string_view word) { return place.find(word) != std::string_view::npos; });
}

bool is_place(std::string_view place) {
  constexpr std::size_t kShortestPlace = 6;  // bytes: two characters
  return place.size() >= kShortestPlace && !is_generic_place(place) && !names_a_body(place);
}

bool is_east_asian_zone(std::string_view name, bool administered) {
  for (const ZoneWords group : {ZoneWords::kEndings, ZoneWords::kWeakEndings}) {
    if (group == ZoneWords::kWeakEndings && !administered) return false;
    const std::string_view ending = longest_ending(name, group);
    if (!ending.empty() && is_place(newsclip::trim(name.substr(0, name.size() - ending.size())))) return true;
  }
  return false;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!(text = newsclip::trim(text)).empty()) {
    words.push_back(text.substr(0, text.find(' ')));
    text.remove_prefix(words.back().size());
  }
  return words;
}

// Each word but the small ones begins with a capital or a sign: no headline "Fire at Harrow Industrial Park".
bool is_capitalised(std::string_view name) {
  constexpr std::array<std::string_view, 9> kSmall{"of", "and", "the", "de", "do", "da", "del", "la", "&"};
  return std::ranges::all_of(words_of(name), [&](std::string_view word) {
    return (word[0] >= 'A' && word[0] <= 'Z') || word[0] == '(' || static_cast<unsigned char>(word[0]) >= 0x80 ||
           (word[0] >= '0' && word[0] <= '9') || std::ranges::find(kSmall, word) != kSmall.end();
  });
}

bool is_english_zone(std::string_view name) {
  const std::string folded = folded_name(name);
  std::size_t longest = 0;
  for (const std::string_view ending : zone_words(ZoneWords::kEnglishEndings)) {
    if (folded.size() > ending.size() + 1 && folded.ends_with(ending) &&
        folded[folded.size() - ending.size() - 1] == ' ') {
      longest = std::max(longest, ending.size());
    }
  }
  constexpr int kMostWords = 11;
  if (longest == 0 || std::ranges::count(name, ' ') >= kMostWords || !is_capitalised(name)) return false;
  const auto generic = zone_words(ZoneWords::kEnglishGeneric);
  return std::ranges::any_of(words_of(std::string_view(folded).substr(0, folded.size() - longest)),
                             [&](std::string_view word) { return std::ranges::find(generic, word) == generic.end(); });
}

// "Khu công nghiệp Sông Trầm": the kind stands first.
bool begins_with_kind(std::string_view name) {
  const std::string folded = folded_name(name);
  if (folded.size() != name.size()) return false;
  constexpr int kMostWords = 9;
  if (std::ranges::count(name, ' ') >= kMostWords) return false;
  return std::ranges::any_of(zone_words(ZoneWords::kLeadingKinds), [&](std::string_view kind) {
    if (!folded.starts_with(kind) || folded.size() <= kind.size() + 2) return false;
    const std::string_view place = name.substr(kind.size());
    const bool spaceless = static_cast<unsigned char>(kind[0]) >= 0xE0;            // Thai
    return spaceless || (place[0] == ' ' && folded.substr(kind.size()) != place);  // has a capital
  });
}

bool is_zone(std::string_view name, bool administered) {
  if (name.empty() || name.size() > kLongestZone) return false;
  if (is_east_asian(name)) return is_east_asian_zone(name, administered);
  return is_english_zone(name) || begins_with_kind(name);
}

// What follows a zone's name, read as one of its offices or as what a site adds.
struct Tail {
  bool is_known = false;
  bool administered = false;
  bool administration = false;  // its committee, not an office alone
};

// After a committee any office may follow, a company or a paper may not.
bool is_office_of_committee(std::string_view rest) {
  constexpr std::size_t kLongestOffice = 45;  // bytes
  constexpr std::array<std::string_view, 10> kOffices{"局", "办", "办公室", "部",     "处",
                                                      "科", "组", "中心",   "委员会", "處"};
  return rest.size() <= kLongestOffice && rest.find("融媒体") == std::string_view::npos && !rest.ends_with("总部") &&
         std::ranges::any_of(kOffices, [&](std::string_view office) { return rest.ends_with(office); });
}

Tail read_tail(std::string_view tail) {
  tail = newsclip::trim(tail);
  constexpr std::array kAll{ZoneWords::kAdministration, ZoneWords::kZoneOffices, ZoneWords::kSiteEndings};
  Tail result;
  for (const ZoneWords group : {ZoneWords::kAdministration, ZoneWords::kZoneOffices}) {
    for (const std::string_view word : zone_words(group)) {
      if (!tail.starts_with(word)) continue;
      const std::string_view rest = tail.substr(word.size());
      const bool administration = group == ZoneWords::kAdministration;
      if (!is_made_of(rest, kAll) && !(administration && is_office_of_committee(rest))) continue;
      result = {true, true, result.administration || (administration && word.starts_with("管"))};
    }
  }
  if (!result.is_known && is_made_of(tail, std::array{ZoneWords::kSiteEndings})) result.is_known = true;
  return result;
}

NamedZone read_east_asian(std::string_view name) {
  // The longest zone whose rest is an office or a site's word: a zone in a zone is the narrower one.
  for (std::size_t end = std::min(name.size(), kLongestZone); end > 0; --end) {
    if (end < name.size() && dom::is_trail_byte(name[end])) continue;
    const std::string_view zone = newsclip::trim(name.substr(0, end));
    if (!is_east_asian(zone)) continue;
    if (end == name.size()) {
      if (is_zone(zone, false)) return {zone, false, false};
      continue;
    }
    const bool ends_as_weak = !longest_ending(zone, ZoneWords::kWeakEndings).empty();
    if (!ends_as_weak && longest_ending(zone, ZoneWords::kEndings).empty()) continue;
    const Tail tail = read_tail(name.substr(end));
    if (tail.is_known && is_zone(zone, tail.administration)) return {zone, tail.administered, !tail.administered};
  }
  return {};
}

// The longest word group of the groups that the folded name begins with, 0 where it begins with none.
std::size_t front_words(std::string_view folded) {
  std::size_t longest = 0;
  for (const ZoneWords group : {ZoneWords::kEnglishBefore, ZoneWords::kLeadingOffices}) {
    for (const std::string_view word : zone_words(group)) {
      if (folded.starts_with(word) && folded.size() > word.size() && folded[word.size()] == ' ')
        longest = std::max(longest, word.size());
    }
  }
  return longest;
}

std::size_t back_words(std::string_view folded) {
  std::size_t longest = 0;
  for (const std::string_view word : zone_words(ZoneWords::kEnglishOffices)) {
    if (folded.ends_with(word) && folded.size() > word.size() && folded[folded.size() - word.size() - 1] == ' ')
      longest = std::max(longest, word.size());
  }
  return longest;
}

// In scripts with spaces: what stands before and after a zone's name is taken off, word group by word group.
NamedZone read_spaced(std::string_view name) {
  NamedZone result;
  constexpr int kMostRounds = 4;
  for (int round = 0; round < kMostRounds; ++round) {
    name = newsclip::trim(name, " -,.|");
    const std::string folded = folded_name(name);
    if (folded.size() != name.size()) return {};
    const std::size_t front = front_words(folded);
    if (front == 0 && is_zone(name, false)) {
      result.zone = name;
      return result;
    }
    const std::size_t back = front > 0 ? 0 : back_words(folded);
    if (front + back == 0) return {};
    result.administered = result.administered || back > 0 || folded.substr(0, front) != "the";
    name = name.substr(front, name.size() - front - back);
  }
  return {};
}

// The place of a name without the words that tell the zone's rank.
std::string_view core_place(std::string_view name, std::string_view ending) {
  std::string_view place = newsclip::trim(name.substr(0, name.size() - ending.size()));
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view word : zone_words(ZoneWords::kGeneric)) {
      if (place.size() < word.size() + 6 || !place.ends_with(word)) continue;
      place.remove_suffix(word.size());
      cut = true;
    }
  }
  return place;
}

// Whether all characters of the one stand in the other, in their order.
bool is_contraction(std::string_view text, std::string_view full) {
  std::size_t k = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t wanted = dom::next_character(text, i);
    for (;;) {
      if (k >= full.size()) return false;
      if (dom::next_character(full, k) == wanted) break;
    }
  }
  return true;
}

}  // namespace

bool is_generic_place(std::string_view text) { return is_made_of(text, std::array{ZoneWords::kGeneric}); }

bool is_zone_name(std::string_view name) { return is_zone(newsclip::trim(name), false); }

NamedZone read_zone(std::string_view name) {
  name = newsclip::trim(name);
  if (name.size() > kLongestTitle) return {};
  bool welcome = false;
  for (const std::string_view word : zone_words(ZoneWords::kWelcome)) {
    if (!name.starts_with(word)) continue;
    welcome = word != "中共";
    name = newsclip::trim(name.substr(word.size()));
  }
  for (const std::string_view sign : {"！", "!", "。"}) {
    if (name.ends_with(sign)) name = newsclip::trim(name.substr(0, name.size() - sign.size()));
  }
  NamedZone found = read_east_asian(name);
  if (!found.named()) found = read_spaced(name);
  // "海滨高新区管委会（海滨综合保税区管委会）": the second hat is put in brackets.
  const std::size_t open = std::min(name.find("（"), name.find('('));
  if (!found.named() && open != std::string_view::npos && open > 0) {
    found = read_east_asian(newsclip::trim(name.substr(0, open)));
    if (!found.administered) found = {};
  }
  found.of_site = found.named() && (found.of_site || welcome);
  return found;
}

NamedZone read_zone_value(std::string_view value) {
  value = newsclip::trim(value);
  const NamedZone found = read_zone(value);
  constexpr unsigned char kEastAsian = 0xE3;  // first byte
  if (found.named() || value.empty() || static_cast<unsigned char>(value[0]) < kEastAsian) return found;
  return read_zone(value.substr(0, value.find(' ')));
}

bool is_fuller_name(std::string_view name, std::string_view full) {
  if (full.size() <= name.size() || !is_zone_name(name) || !is_zone_name(full)) return false;
  const std::string_view ending = longest_ending(name, ZoneWords::kEndings);
  const std::string_view full_ending = longest_ending(full, ZoneWords::kEndings);
  if (ending.empty() || full_ending.empty() || core_place(name, ending) != core_place(full, full_ending)) return false;
  return is_contraction(name, full);
}

}  // namespace newsclip::extract
