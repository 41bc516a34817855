#include "lines/furniture.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dates/date_text.hpp"
#include "lines/byline_words.hpp"
#include "lines/labels.hpp"
#include "lines/outlet_name.hpp"
#include "lines/person_name.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/form.hpp"
#include "words/furniture.hpp"

namespace newsclip::extract {
namespace {

using lexicon::furniture_phrases;
using lexicon::FurniturePhrases;

constexpr std::size_t kShortLine = 240;     // bytes of a line of labels or an invitation
constexpr std::size_t kMediumLine = 900;    // bytes of a disclaimer
constexpr std::size_t kFewWords = 75;       // bytes: 25 characters of a script without spaces
constexpr std::size_t kLongestDate = 60;    // bytes of a labelled date
constexpr std::size_t kLongestValue = 120;  // bytes of a labelled value that is no running text

bool is_sentence(std::string_view value) {
  return std::ranges::any_of(std::initializer_list<std::string_view>{"。", "！", "？", ". ", "! ", "? ", "，"},
                             [&](std::string_view sign) { return value.find(sign) != std::string_view::npos; });
}

bool has_digit(std::string_view text) { return std::ranges::any_of(text, is_ascii_digit); }

bool has_letters(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = dom::next_character(text, i);
    if (dom::is_word_character(c) && !(c < 0x80 && c >= '0' && c <= '9')) return true;
  }
  return false;
}

// What is left between values: dates, brackets and other signs, but no letters.
bool holds_words(std::string_view text) {
  std::size_t begin = 0;
  for (const DateMention& date : find_dates(text)) {
    if (date.shape != DateShape::kYearFirst) continue;
    if (has_letters(text.substr(begin, date.begin - begin))) return true;
    begin = date.end;
  }
  return has_letters(text.substr(begin));
}

// A label whose line is furniture when nothing but such labels stands in it.
bool is_furniture_label(const LabelledValue& label) {
  switch (label.kind) {
    case LabelClass::kPublished:
    case LabelClass::kModified:
    case LabelClass::kGenerated:
      return label.value.size() <= kLongestDate && (label.separated || has_digit(label.value)) &&
             (label.value.empty() || has_digit(label.value));
    case LabelClass::kSource:
    case LabelClass::kIssuer:
    case LabelClass::kEditor:
    case LabelClass::kViews:
    case LabelClass::kBreadcrumb:
    case LabelClass::kZone:
      return label.separated;
    case LabelClass::kFont:
    case LabelClass::kPrint:
    case LabelClass::kShare:
      return true;
    case LabelClass::kPreviousNext:
      return label.separated || label.begin == 0;
    default:
      return false;
  }
}

// Labels that may stand in such a line beside others, and are not enough for one alone.
bool is_companion(LabelClass kind) {
  return kind == LabelClass::kDate || kind == LabelClass::kAuthor || kind == LabelClass::kColumn ||
         kind == LabelClass::kKeywords;
}

bool is_label_line(std::string_view text) {
  if (text.size() > kShortLine) return false;
  const auto labels = find_labels(text);
  if (labels.empty()) return false;
  // A document is signed off with a day, and with where it comes from in brackets.
  const std::string_view before = text.substr(0, labels.front().begin);
  if (has_digit(before) && (before.ends_with("（") || before.ends_with("("))) return false;
  bool furniture = false;
  std::size_t at = 0;
  for (const LabelledValue& label : labels) {
    if (holds_words(text.substr(at, label.begin - at))) return false;
    const bool own = is_furniture_label(label);
    if (!own && !is_companion(label.kind)) return false;
    if (label.kind != LabelClass::kPreviousNext && (label.value.size() > kLongestValue || is_sentence(label.value)))
      return false;
    furniture = furniture || own;
    at = label.end;
  }
  return furniture && !holds_words(text.substr(at));
}

// "By Abby Larkin and Osk Venn, CNA": a byline word, names, and little else.
bool is_byline_line(std::string_view text) {
  constexpr std::size_t kLongest = 120;                                              // bytes
  const bool is_cjk = !text.empty() && static_cast<unsigned char>(text[0]) >= 0xE3;  // its label lines are told above
  if (text.size() > kLongest || is_cjk) return false;
  const std::size_t prefix = byline_prefix(text);
  if (prefix == 0) return false;
  std::vector<std::string> names = read_names(text.substr(prefix));
  std::erase_if(names, [](const std::string& name) { return name_shape(name) != NameShape::kFull; });
  return are_most_of(names, text.size() - prefix);
}

// Settings of a program that stand in the page as text: {"columns":2}.
bool is_settings(std::string_view text) {
  return (text.starts_with("{\"") && text.ends_with('}')) || (text.starts_with("[{\"") && text.ends_with(']'));
}

bool starts_with_any(std::string_view folded, FurniturePhrases group) {
  if (folded.empty()) return false;
  // Comparing the first byte rejects most phrases.
  return std::ranges::any_of(furniture_phrases(group), [&](std::string_view phrase) {
    return phrase.front() == folded.front() && folded.starts_with(phrase);
  });
}

// The first bytes of a phrase tell most places of a text from it at once. No phrase is shorter.
constexpr std::size_t kStartBytes = 4;
constexpr std::size_t kStartSlots = 4096;

std::size_t slot_of_start(std::string_view text) {
  constexpr unsigned kUnusedBits = 20;
  std::uint32_t start = 0;
  std::memcpy(&start, text.data(), kStartBytes);
  return start * 0x9E3779B1U >> kUnusedBits;
}

constexpr std::uint32_t bit(FurniturePhrases group) { return 1U << static_cast<unsigned>(group); }

// The phrases of some groups, found by their first bytes.
class PhraseIndex {
 public:
  struct Phrase {
    std::string_view text;
    std::uint32_t group = 0;  // as a bit
  };

  explicit PhraseIndex(std::initializer_list<FurniturePhrases> groups) {
    for (const FurniturePhrases group : groups) {
      for (const std::string_view phrase : furniture_phrases(group)) ++first_[slot_of_start(phrase) + 1];
    }
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    phrases_.resize(first_.back());
    auto next = first_;
    for (const FurniturePhrases group : groups) {
      for (const std::string_view phrase : furniture_phrases(group))
        phrases_[next[slot_of_start(phrase)]++] = {phrase, bit(group)};
    }
  }

  // Those that the text may begin with.
  std::span<const Phrase> near_start(std::string_view text) const {
    if (text.size() < kStartBytes) return {};
    const std::size_t slot = slot_of_start(text);
    return std::span(phrases_).subspan(first_[slot], first_[slot + 1] - first_[slot]);
  }

  // The groups of those that stand anywhere in the text.
  std::uint32_t groups_in(std::string_view text) const {
    std::uint32_t groups = 0;
    for (; text.size() >= kStartBytes; text.remove_prefix(1)) {
      const std::size_t slot = slot_of_start(text);
      for (std::size_t i = first_[slot]; i < first_[slot + 1]; ++i) {
        if (text.starts_with(phrases_[i].text)) groups |= phrases_[i].group;
      }
    }
    return groups;
  }

 private:
  std::vector<Phrase> phrases_;                         // in the order of their slots
  std::array<std::uint32_t, kStartSlots + 1> first_{};  // by slot
};

const PhraseIndex& phrases_anywhere() {
  static const PhraseIndex kPhrases({FurniturePhrases::kDisclaimers, FurniturePhrases::kPromotions,
                                     FurniturePhrases::kAppeals, FurniturePhrases::kPrivacy,
                                     FurniturePhrases::kChoices});
  return kPhrases;
}

// Whether a line with a phrase of a promotion is one as a whole: a paragraph may end in "follow us".
bool is_promotion(std::string_view folded) {
  constexpr std::size_t kPromotion = 300;  // bytes
  constexpr std::size_t kStart = 100;      // of a longer one
  return folded.size() <= kPromotion ||
         (phrases_anywhere().groups_in(folded.substr(0, kStart)) & bit(FurniturePhrases::kPromotions)) != 0;
}

// What stands in brackets or behind a mark: "(This text …", "* This text …".
std::string_view without_opening(std::string_view folded) {
  constexpr std::string_view kOpenings[] = {"(", "[", "*", "（", "［", "【", "※", "—", "–", "-", " "};
  const auto opening = [&] {
    return std::ranges::find_if(kOpenings, [&](std::string_view sign) { return folded.starts_with(sign); });
  };
  for (auto sign = opening(); sign != std::end(kOpenings); sign = opening()) folded.remove_prefix(sign->size());
  return folded;
}

bool is_of_form(std::string_view folded) {
  static const PhraseIndex kForms({FurniturePhrases::kForms});
  const std::string_view line = without_opening(folded);
  return std::ranges::any_of(kForms.near_start(line), [&](const auto& form) { return has_form(line, form.text); });
}

// "Read more: …", or nothing but a link that begins so.
bool is_invitation(std::string_view folded, float link_share) {
  constexpr float kLinked = .8F;
  static const PhraseIndex kInvitations({FurniturePhrases::kInvitations});
  return std::ranges::any_of(kInvitations.near_start(folded), [&](const auto& invitation) {
    const std::string_view phrase = invitation.text;
    if (!folded.starts_with(phrase)) return false;
    const std::string_view rest = folded.substr(phrase.size());
    return phrase.ends_with(':') || rest.empty() || rest.starts_with(":") || rest.starts_with(" :") ||
           rest.starts_with("：") || rest.starts_with("|") || link_share > kLinked;
  });
}

// A line that is one of the phrases, begins with one, or is a form of them.
bool is_known_line(std::string_view folded, float link_share) {
  const auto whole = furniture_phrases(FurniturePhrases::kWhole);
  if (std::ranges::find(whole, folded) != whole.end()) return true;
  if (folded.size() <= kFewWords && starts_with_any(folded, FurniturePhrases::kShortStarts)) return true;
  if (folded.size() <= kShortLine) {
    if (starts_with_any(folded, FurniturePhrases::kStarts)) return true;
    if (is_invitation(folded, link_share)) return true;
  }
  return is_of_form(folded);
}

}  // namespace

LineKind line_kind(std::string_view text, BlockType type, float link_share) {
  if (type == BlockType::kCode) return LineKind::kText;
  if (is_settings(text)) return LineKind::kFurniture;
  if (text.size() > kMediumLine) return LineKind::kText;
  if (is_label_line(text) || is_byline_line(text)) return LineKind::kFurniture;
  const std::string folded = folded_name(text);
  if (is_known_line(folded, link_share)) return LineKind::kFurniture;
  const std::uint32_t groups = phrases_anywhere().groups_in(folded);
  const auto has = [&](FurniturePhrases group) { return (groups & bit(group)) != 0; };
  if (has(FurniturePhrases::kDisclaimers)) return LineKind::kFurniture;
  if (has(FurniturePhrases::kPromotions) && link_share > 0 && is_promotion(folded)) return LineKind::kFurniture;
  if (has(FurniturePhrases::kPrivacy) && has(FurniturePhrases::kChoices)) return LineKind::kConsent;
  return has(FurniturePhrases::kAppeals) ? LineKind::kAppeal : LineKind::kText;
}

bool is_furniture(std::string_view text, BlockType type, float link_share) {
  return line_kind(text, type, link_share) == LineKind::kFurniture;
}

}  // namespace newsclip::extract
