#include "lines/dateline.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "lines/outlet_name.hpp"
#include "text/characters.hpp"
#include "text/trim.hpp"
#include "words/outlets.hpp"

namespace newsclip::extract {
namespace {

using lexicon::outlet_words;
using lexicon::OutletWords;

constexpr std::size_t kDatelineBytes = 110;

// The first agency among the parts of "dpa/lnw", "AP, AFP".
std::string_view first_agency(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = text.find_first_of("/,&+=;");
    const std::string_view part = trim(text.substr(0, end));
    if (is_agency(part)) return part;
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return {};
}

// What stands between the first pair of these brackets in the text's beginning; where the closing one ends.
struct Bracketed {
  std::string_view before, inside;
  std::size_t end = 0;
};

Bracketed bracketed(std::string_view text, std::string_view open, std::string_view close) {
  const std::size_t begin = text.find(open);
  if (begin == std::string_view::npos || begin > kDatelineBytes) return {};
  const std::size_t inside = begin + open.size();
  const std::size_t end = text.find(close, inside);
  if (end == std::string_view::npos || end - inside > kDatelineBytes) return {};
  return {text.substr(0, begin), text.substr(inside, end - inside), end + close.size()};
}

// After a dateline's bracket a dash or a colon follows: "(Reuters) - ".
bool dash_follows(std::string_view text) {
  text = trim(text);
  return std::ranges::any_of(std::array<std::string_view, 8>{"-", "–", "—", ":", ".-", "―", "--", "−"},
                             [&](std::string_view dash) { return text.starts_with(dash); });
}

bool is_capitals(std::string_view text) {
  constexpr std::size_t kMost = 6;
  return text.size() >= 2 && text.size() <= kMost &&
         std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "LONDON, May 3 (Reuters) - …"
std::string_view latin_dateline(std::string_view text) {
  const Bracketed found = bracketed(text, "(", ")");
  const std::string_view before = trim(found.before);
  if (found.end > 0 && before.find(". ") == std::string_view::npos) {
    const bool dash = dash_follows(text.substr(found.end));
    if (const std::string_view agency = first_agency(found.inside); !agency.empty() && (dash || before.empty())) {
      return agency;
    }
    constexpr std::size_t kLongestPlace = 45;  // bytes
    if (dash && is_capitals(found.inside) && !before.empty() && before.size() <= kLongestPlace && before[0] >= 'A' &&
        before[0] <= 'Z') {
      return found.inside;
    }
  }
  const Bracketed slashes = bracketed(text, "/", "/");
  if (slashes.end > 0 && is_agency(slashes.inside)) return trim(slashes.inside);
  // "МОСКВА, 3 мая — РИА Новости."
  for (const std::string_view dash : {" — ", " – "}) {
    const std::size_t at = text.substr(0, kDatelineBytes).find(dash);
    if (at == std::string_view::npos) continue;
    const std::string_view rest = text.substr(at + dash.size());
    const std::string_view name = trim(rest.substr(0, rest.find_first_of(".,(")));
    if (name.size() <= kDatelineBytes && is_agency(name)) return name;
  }
  return {};
}

// The shortest beginning of `text` that an agency's name fills; at most a dozen characters.
std::string_view agency_prefix(std::string_view text) {
  constexpr std::size_t kMostBytes = 36;
  std::string_view longest;
  for (std::size_t i = 0; i < text.size() && i < kMostBytes;) {
    dom::next_character(text, i);
    if (is_agency(text.substr(0, i))) longest = text.substr(0, i);
  }
  return longest;
}

// "新华社北京5月1日电", "据…", "（中央社記者…電）", "【北京共同】", "(서울=연합뉴스)".
std::string_view cjk_dateline(std::string_view text) {
  if (const std::string_view agency = agency_prefix(text); !agency.empty()) {
    const std::string_view rest = text.substr(agency.size(), kDatelineBytes);
    for (const std::string_view wire : {"日电", "日電", "日讯", "日訊", " 电", "电 ", "电（"}) {
      if (rest.find(wire) != std::string_view::npos) return agency;
    }
    return {};
  }
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"},
                                    {"(", ")"},
                                    {"【", "】"},
                                    {"[", "]"},
                                    {"〔", "〕"}}) {
    const Bracketed found = bracketed(text, open, close);
    if (found.end == 0 || !found.before.empty()) continue;
    const std::string_view inside = trim(found.inside);
    if (const std::string_view agency = agency_prefix(inside); !agency.empty()) {
      const std::string_view rest = inside.substr(agency.size());
      if (rest.empty() || rest.find("電") != std::string_view::npos || rest.find("电") != std::string_view::npos)
        return agency;
    }
    if (const std::size_t equals = inside.find('='); equals != std::string_view::npos) {
      if (const std::string_view agency = first_agency(inside.substr(equals + 1)); !agency.empty()) return agency;
      if (const std::string_view agency = agency_prefix(inside.substr(equals + 1)); !agency.empty()) return agency;
    }
    for (const std::string_view agency : outlet_words(OutletWords::kAgencies)) {
      if (static_cast<unsigned char>(agency[0]) >= 0xE3 && inside.ends_with(agency)) {
        return inside.substr(inside.size() - agency.size());
      }
    }
  }
  return {};
}

}  // namespace

std::string_view dateline_agency(std::string_view text) {
  if (text.empty()) return {};
  const bool cjk = static_cast<unsigned char>(text[0]) >= 0xE3 || text[0] == '(' || text[0] == '[';
  if (cjk) {
    if (const std::string_view agency = cjk_dateline(text); !agency.empty()) return agency;
  }
  return latin_dateline(text);
}

std::string_view byline_agency(std::string_view text) {
  constexpr std::size_t kLongestByline = 160;  // bytes
  if (text.size() > kLongestByline) return {};
  std::string_view rest = text;
  while (!rest.empty()) {
    std::size_t end = std::min(rest.size(), rest.find_first_of(",/|()[]\t;&"));
    std::size_t next = end + 1;
    for (const std::string_view mark : {"·", "•", "–", "—", " - "}) {
      if (const std::size_t at = rest.find(mark); at < end) end = at, next = at + mark.size();
    }
    const std::string folded = folded_name(rest.substr(0, end));
    for (const std::string_view join : outlet_words(OutletWords::kJoinWords)) {
      // Folding keeps the length of the scripts whose join words these are, except for a few capitals.
      if (const std::size_t at = folded.find(join); at < end && folded.size() == end) end = at, next = at + join.size();
    }
    std::string_view part = trim(rest.substr(0, end));
    for (bool stripped = true; stripped;) {
      stripped = false;
      const std::size_t space = part.find(' ');
      if (space == std::string_view::npos) break;
      const std::string first =
          folded_name(part.substr(0, part[space - (space > 0 ? 1 : 0)] == ':' ? space - 1 : space));
      if (std::ranges::find(outlet_words(OutletWords::kBylineWords), first) !=
          outlet_words(OutletWords::kBylineWords).end()) {
        part = trim(part.substr(space));
        stripped = true;
      }
    }
    if (is_agency(part)) return part;
    if (next >= rest.size()) break;
    rest.remove_prefix(next);
  }
  return {};
}

}  // namespace newsclip::extract
