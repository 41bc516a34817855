#include "lines/outlet_name.hpp"

#include <algorithm>
#include <unordered_set>
#include <vector>

#include "dates/date_text.hpp"
#include "lines/labels.hpp"
#include "text/characters.hpp"
#include "text/trim.hpp"
#include "words/label_table.hpp"
#include "words/outlets.hpp"

namespace newsclip::extract {
namespace {

using lexicon::outlet_words;
using lexicon::OutletWords;

constexpr std::size_t kLongestOutlet = 45;        // characters
constexpr std::size_t kLongestOutletValue = 600;  // bytes: more cannot be part of a name's value

class NameSet {
 public:
  explicit NameSet(OutletWords group) {
    for (const std::string_view word : outlet_words(group)) names_.insert(word);
  }
  bool contains(std::string_view name) const { return names_.contains(name); }

 private:
  std::unordered_set<std::string_view> names_;
};

template <OutletWords kGroup>
bool is_one_of(std::string_view folded) {
  static const NameSet kNames(kGroup);
  return kNames.contains(folded);
}

// `part` in `text` with no word character around it.
bool has_words(std::string_view text, std::string_view part) {
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
    const std::size_t end = at + part.size();
    const auto is_word_at = [&](std::size_t i) {
      return static_cast<unsigned char>(text[i]) >= 0x80 || dom::is_word_character(static_cast<unsigned char>(text[i]));
    };
    const bool starts = at == 0 || !is_word_at(at - 1);
    if (starts && (end == text.size() || !is_word_at(end))) return true;
  }
  return false;
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !dom::is_trail_byte(c); }));
}

bool has_cjk(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
    } else if (dom::is_cjk(dom::next_character(text, i))) {
      return true;
    }
  }
  return false;
}

// The value less a label that it repeats, and less quotes around the whole.
std::string_view strip_label_and_quotes(std::string_view value) {
  const std::vector<LabelledValue> labels = find_labels(value);
  if (!labels.empty() && labels[0].begin == 0 && labels[0].kind == LabelClass::kSource && labels[0].separated) {
    value = labels[0].value;
  }
  struct Pair {
    std::string_view open, close;
  };
  for (const Pair& pair :
       {Pair{"《", "》"}, {"“", "”"}, {"\"", "\""}, {"「", "」"}, {"【", "】"}, {"[", "]"}, {"『", "』"}}) {
    if (value.size() <= pair.open.size() + pair.close.size()) continue;
    if (!value.starts_with(pair.open) || !value.ends_with(pair.close)) continue;
    const std::string_view inner = value.substr(pair.open.size(), value.size() - pair.open.size() - pair.close.size());
    if (inner.find(pair.open) == std::string_view::npos) value = inner;
  }
  return trim(value);
}

// In Chinese and Japanese a space ends the name, unless what follows belongs to it.
std::string_view cut_at_space(std::string_view name) {
  const std::size_t space = name.find(' ');
  if (space == std::string_view::npos || !has_cjk(name.substr(0, space))) return name;
  const std::string_view rest = trim(name.substr(space));
  const std::string_view next = rest.substr(0, rest.find(' '));
  if (is_one_of<OutletWords::kSameOutlet>(next)) {
    return name.substr(0, static_cast<std::size_t>(next.data() - name.data()) + next.size());
  }
  std::size_t i = 0;
  if (count_characters(name.substr(0, space)) < 2 || next.empty()) return name;
  const char32_t c = dom::next_character(next, i);
  // Korean names have spaces.
  return c >= 0xAC00 && c <= 0xD7AF ? name : name.substr(0, space);
}

// Marks glued to the name's end: "求是网举报".
std::string_view cut_marks(std::string_view name) {
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view mark : lexicon::kMarks) {
      if (name.size() <= mark.size() || !name.ends_with(mark)) continue;
      const std::string_view rest = name.substr(0, name.size() - mark.size());
      if (count_characters(mark) < 2 || !has_cjk(mark) || count_characters(rest) < 2) continue;
      name = trim(rest);
      cut = true;
    }
  }
  return name;
}

// Where a sentence, a count or an address begins.
std::string_view cut_at_end_sign(std::string_view name) {
  for (const std::string_view copyright : {"©", "ⓒ", "(c)"}) {
    if (name.starts_with(copyright)) name = trim(name.substr(copyright.size()));
  }
  for (const std::string_view sign :
       {"。", "；", ";", "|", "丨", "\t", "\n", "→", ">>", " - ", " – ", " — ", " [", ", "}) {
    const std::size_t at = name.find(sign);
    if (at != std::string_view::npos && at > 0) name = name.substr(0, at);
  }
  if (const auto date = find_year_first_date(name); date && date->begin > 0) name = name.substr(0, date->begin);
  return trim(name);
}

// "新华社20230421": a day's figures glued to the name's end.
std::string_view cut_day(std::string_view name) {
  constexpr std::size_t kDay = 8;
  const std::size_t letters = name.find_last_not_of("0123456789");
  const bool is_day = letters != std::string_view::npos && name.size() - letters - 1 == kDay;
  return is_day && has_cjk(name) ? name.substr(0, letters + 1) : name;
}

// "2024年3月4日《海滨晚报》": the day of the paper's issue before its name.
std::string_view after_issue(std::string_view value) {
  const auto date = find_year_first_date(value);
  if (!date || date->begin > 0) return value;
  const std::string_view rest = trim(value.substr(date->end));
  return rest.starts_with("《") ? rest : value;
}

// "5人参与2评论", "3分钟前": a number and what it counts.
bool is_count(std::string_view name) {
  const std::size_t i = std::min(name.find_first_not_of("0123456789"), name.size());
  if (i == 0) return false;
  return std::ranges::any_of(outlet_words(OutletWords::kCounts),
                             [&](std::string_view word) { return name.substr(i).starts_with(word); });
}

bool is_sentence_like(std::string_view name) {
  for (const std::string_view sign : {"！", "？", "，", "：", "!", "?", "@"}) {
    if (name.find(sign) != std::string_view::npos) return true;
  }
  constexpr int kMostWords = 7;
  return std::ranges::count(name, ' ') >= kMostWords;
}

}  // namespace

std::string folded_name(std::string_view name) {
  name = trim(name);
  std::string folded;
  folded.reserve(name.size());
  for (std::size_t i = 0; i < name.size();) {
    const std::size_t begin = i;
    while (i < name.size() && name[i] >= ' ' && name[i] < '\x7F') ++i;  // all of most names
    folded.append(name, begin, i - begin);
    if (i == name.size()) break;
    const char32_t c = dom::next_character(name, i);
    if (!dom::is_removed(c)) dom::append_character(folded, dom::is_space(c) ? U' ' : dom::to_lower(c));
  }
  for (char& c : folded) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return folded;
}

bool is_no_origin(std::string_view name) { return is_one_of<OutletWords::kNoOrigin>(folded_name(name)); }

bool is_agency(std::string_view name) {
  if (name.size() > kLongestOutletValue) return false;
  const std::string folded = folded_name(name);
  if (is_one_of<OutletWords::kAgencies>(folded) || is_one_of<OutletWords::kInitials>(trim(name))) return true;
  if (count_characters(folded) > kLongestOutlet || is_sentence_like(folded)) return false;
  return std::ranges::any_of(outlet_words(OutletWords::kAgencyForms), [&](std::string_view form) {
    if (has_cjk(form)) return folded.size() > form.size() && folded.ends_with(form);
    return folded.size() > form.size() && has_words(folded, form);
  });
}

bool looks_like_outlet(std::string_view name) {
  if (name.size() > kLongestOutletValue) return false;
  const std::string folded = folded_name(name);
  if (count_characters(folded) > kLongestOutlet || is_sentence_like(folded)) return false;
  if (is_one_of<OutletWords::kAgencies>(folded) || is_one_of<OutletWords::kInitials>(trim(name))) return true;
  if (has_cjk(folded)) {
    return std::ranges::any_of(outlet_words(OutletWords::kOutletEndings), [&](std::string_view ending) {
      return folded.size() > ending.size() && folded.ends_with(ending);
    });
  }
  return std::ranges::any_of(outlet_words(OutletWords::kOutletWords),
                             [&](std::string_view word) { return has_words(folded, word); });
}

Origin read_origin(std::string_view value) {
  value = strip_label_and_quotes(after_issue(trim(value.substr(0, kLongestOutletValue))));
  std::string_view name = cut_at_end_sign(value);
  name = strip_label_and_quotes(cut_marks(cut_at_space(name)));
  while (!name.empty() && (name.back() == '.' || name.back() == ',' || name.back() == ':' || name.back() == '-')) {
    if (name.back() == '.' && name.find('.') + 1 < name.size()) break;  // initials: "F.A.Z."
    name.remove_suffix(1);
  }
  name = cut_day(name);
  if (name.starts_with('(') && name.find(')') == std::string_view::npos) name = trim(name.substr(1));
  name = trim(name);
  const std::string folded = folded_name(name);
  if (is_one_of<OutletWords::kOwn>(folded)) return {OriginValue::kOwn, {}};
  if (name.empty() || is_one_of<OutletWords::kNoOrigin>(folded) || is_one_of<OutletWords::kPictureAgencies>(folded)) {
    return {};
  }
  const bool address = name.starts_with("http://") || name.starts_with("https://");
  if (!address && is_sentence_like(name)) return {};
  if (count_characters(name) > kLongestOutlet || (count_characters(name) < 2 && !has_cjk(name))) return {};
  if (const auto date = find_year_first_date(name); date && date->begin == 0) return {};
  const bool has_letter = std::ranges::any_of(
      name, [](char c) { return static_cast<unsigned char>(c) >= 0x80 || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'); });
  if (!has_letter || is_count(name)) return {};
  // "Source: figures of the company": several words that begin small are no name.
  constexpr int kWordsOfAName = 2;
  if (!address && name.front() >= 'a' && name.front() <= 'z' && std::ranges::count(name, ' ') >= kWordsOfAName)
    return {};
  return {OriginValue::kNamed, name};
}

}  // namespace newsclip::extract
