#include "facts/source/closing_credit.hpp"

#include <algorithm>
#include <array>

#include "lines/labels.hpp"
#include "lines/outlet_name.hpp"
#include "lines/person_name.hpp"
#include "text/characters.hpp"
#include "text/trim.hpp"
#include "words/outlets.hpp"

namespace newsclip::extract {
namespace {

using lexicon::outlet_words;
using lexicon::OutletWords;

bool is_outlet_alone(std::string_view name) {
  const Origin origin = read_origin(name);
  return origin.kind == OriginValue::kNamed && origin.name == name && looks_like_outlet(name) &&
         find_labels(name).empty();
}

// What stands before a credit in brackets; others are a part of their sentence.
bool ends_sentence(std::string_view text) {
  text = newsclip::trim(text);
  return std::ranges::any_of(std::array<std::string_view, 6>{"。", "！", "？", "”", "」", "…"},
                             [&](std::string_view stop) { return text.ends_with(stop); });
}

bool says_see(std::string_view text) {
  return std::ranges::any_of(outlet_words(OutletWords::kSeeWords),
                             [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

std::string_view bracketed_outlet(std::string_view text) {
  struct Pair {
    std::string_view open, close;
  };
  constexpr std::size_t kLongest = 36;  // bytes: 12 characters
  text = newsclip::trim(text);
  for (const Pair& pair : {Pair{"（", "）"}, {"(", ")"}, {"【", "】"}}) {
    if (!text.ends_with(pair.close)) continue;
    const std::size_t open = text.rfind(pair.open);
    if (open == std::string_view::npos) continue;
    const std::size_t begin = open + pair.open.size();
    const std::string_view name = newsclip::trim(text.substr(begin, text.size() - pair.close.size() - begin));
    const bool is_house = open == 0 ? is_outlet_alone(name) : ends_sentence(text.substr(0, open)) && names_house(name);
    if (dom::begins_east_asian(name) && name.size() <= kLongest && !says_see(name) && is_house) return name;
  }
  return {};
}

std::string_view reporting_outlet(std::string_view text) {
  constexpr std::size_t kLongest = 75, kLongestName = 12, kShortestOutlet = 9;  // bytes
  text = newsclip::trim(text);
  if (text.ends_with("。")) text.remove_suffix(std::string_view("。").size());
  for (const std::string_view verb : {"報導", "報道", "报道"}) {
    if (!text.ends_with(verb)) continue;
    text.remove_suffix(verb.size());
    if (const std::size_t stop = text.rfind("。"); stop != text.npos)
      text = text.substr(stop + std::string_view("。").size());
    if (text.size() > kLongest || !dom::begins_east_asian(text)) return {};
    for (const std::string_view ending : outlet_words(OutletWords::kBroadcasters)) {
      const std::size_t at = text.rfind(ending);
      if (at == text.npos || at + ending.size() < kShortestOutlet) continue;
      const std::size_t rest = text.size() - at - ending.size();
      const bool is_person =
          rest > 0 && rest <= kLongestName && name_shape(text.substr(text.size() - rest)) == NameShape::kFull;
      if (is_person && is_outlet_alone(text.substr(0, at + ending.size()))) return text.substr(0, at + ending.size());
    }
  }
  return {};
}

std::string_view vietnamese_origin(std::string_view line, std::string_view body) {
  constexpr std::string_view kTheo = "Theo ";
  constexpr std::size_t kLongest = 60;  // bytes
  line = newsclip::trim(line, " ()");
  if (!line.starts_with(kTheo) || line.size() > kLongest || line.ends_with('.')) return {};
  // A person may be called Theo elsewhere.
  const bool is_vietnamese =
      std::ranges::all_of(std::array<std::string_view, 2>{"ư", "đ"},
                          [&](std::string_view letter) { return body.find(letter) != std::string_view::npos; });
  const std::string_view name = newsclip::trim(line.substr(kTheo.size()));
  std::size_t i = 0;
  if (!is_vietnamese || name.empty()) return {};
  const char32_t first = dom::next_character(name, i);
  return dom::is_upper(first) || (first >= '0' && first <= '9') ? name : std::string_view{};
}

std::string_view bracketed_in_dateline(std::string_view text) {
  constexpr std::size_t kLongestPlace = 40, kLongestName = 30;  // bytes
  const std::size_t open = text.substr(0, kLongestPlace).find(" (");
  if (open == std::string_view::npos || open == 0) return {};
  const bool is_place = std::ranges::none_of(text.substr(0, 3), [](char c) { return c >= 'a' && c <= 'z'; });
  const std::string_view rest = text.substr(open + 2);
  const std::size_t close = rest.substr(0, kLongestName).find(") ");
  if (!is_place || close == std::string_view::npos || close == 0 || rest[0] < 'A' || rest[0] > 'Z') return {};
  const std::string_view after = rest.substr(close + 2);
  const bool is_dateline = after.starts_with("—") || after.starts_with("–") || after.starts_with("- ");
  return is_dateline ? rest.substr(0, close) : std::string_view{};
}

bool names_house(std::string_view name) {
  return looks_like_outlet(name) && std::ranges::any_of(outlet_words(OutletWords::kBroadcasters),
                                                        [&](std::string_view end) { return name.ends_with(end); });
}

std::string_view outlet_of_pair(std::string_view value) {
  constexpr std::size_t kLongestName = 13;  // bytes: four characters
  for (const std::string_view sign : {"/", "／", "|", "丨"}) {
    const std::size_t at = value.find(sign);
    if (at == std::string_view::npos || at == 0 || value.find(sign, at + sign.size()) != std::string_view::npos)
      continue;
    const std::string_view left = newsclip::trim(value.substr(0, at)),
                           right = newsclip::trim(value.substr(at + sign.size()));
    const auto is_person = [](std::string_view name) {
      return dom::begins_east_asian(name) && name.size() <= kLongestName && !looks_like_outlet(name);
    };
    if (is_person(left) && dom::begins_east_asian(right) && is_outlet_alone(right)) return right;
    if (is_person(right) && dom::begins_east_asian(left) && is_outlet_alone(left)) return left;
  }
  return {};
}

}  // namespace newsclip::extract
