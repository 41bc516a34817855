#include "lines/cjk_name.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "text/characters.hpp"
#include "words/names/family_names.hpp"
#include "words/names/page_words.hpp"
#include "words/people.hpp"

namespace newsclip::extract {
namespace {

// They end words, and given names behind a family name that is known: 李子与.
constexpr std::string_view kLateEnds = "与與时時乡鄉";

enum class Sign : unsigned char { kHan, kHangul, kHiragana, kKatakana, kDot, kOther };

Sign sign_of(char32_t c) {
  if (c == U'·' || c == U'・' || c == U'•') return Sign::kDot;
  if ((c >= 0x3400 && c <= 0x9FFF) || c == U'々') return Sign::kHan;
  if (c >= 0xAC00 && c <= 0xD7AF) return Sign::kHangul;
  if (c >= 0x3040 && c <= 0x309F) return Sign::kHiragana;
  return c >= 0x30A0 && c <= 0x30FF ? Sign::kKatakana : Sign::kOther;
}

// The characters of a text and what they are.
struct Signs {
  std::vector<std::string_view> all;
  std::size_t han = 0, hangul = 0, hiragana = 0, katakana = 0, dots = 0, other = 0;
};

Signs signs_of(std::string_view text) {
  Signs signs;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    switch (sign_of(dom::next_character(text, i))) {
      case Sign::kHan:
        ++signs.han;
        break;
      case Sign::kHangul:
        ++signs.hangul;
        break;
      case Sign::kHiragana:
        ++signs.hiragana;
        break;
      case Sign::kKatakana:
        ++signs.katakana;
        break;
      case Sign::kDot:
        ++signs.dots;
        break;
      case Sign::kOther:
        ++signs.other;
        break;
    }
    signs.all.push_back(text.substr(begin, i - begin));
  }
  return signs;
}

bool holds(std::string_view signs, std::string_view sign) { return signs.find(sign) != std::string_view::npos; }

// Bytes of the Japanese family name that begins a text and leaves something of it; 0: none is known.
std::size_t japanese_family(std::string_view text) {
  std::size_t longest = 0;
  for (std::size_t i = 0, count = 0; i < text.size() && count < 4; ++count) {
    dom::next_character(text, i);
    if (i < text.size() && lexicon::is_japanese_family(text.substr(0, i))) longest = i;
  }
  return longest;
}

bool is_role_or_mark(std::string_view text) {
  const auto is_text = [text](std::string_view row) { return row == text; };
  return std::ranges::any_of(lexicon::role_words(), is_text) ||
         std::ranges::any_of(lexicon::reporter_marks(), is_text) ||
         std::ranges::any_of(lexicon::reporter_ends(), is_text);
}

// "许可", "王文化", "万元庆": a family name, and behind it a given name in which a word of the page stands or ends.
bool is_name_over_word(std::string_view text, std::string_view part, const Signs& signs) {
  const std::size_t count = signs.all.size();
  const bool is_hangul = signs.hangul == count;
  const std::string_view families = is_hangul ? lexicon::korean_families() : lexicon::family_names();
  if (count > 3 || signs.han + signs.hangul != count || !holds(families, signs.all.front())) return false;
  if (holds(lexicon::no_name_ends(), signs.all.back())) return false;
  if (text.ends_with(part) && part.size() < text.size()) return true;
  const std::string_view common = is_hangul ? lexicon::korean_given_signs() : lexicon::given_signs();
  return holds(common, signs.all.back());
}

// The words that are in no name, by their first characters: hundreds of them, looked for in each name.
class PartsByFirstSign {
 public:
  PartsByFirstSign() : parts_(lexicon::no_name_parts()), next_(parts_.size()) {
    first_.fill(kNone);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      std::size_t& first = first_[bucket_of(parts_[i])];
      next_[i] = std::exchange(first, i);
    }
  }

  // Whether one of them is in the text and `counts`: it is given the word and its place.
  template <typename Counts>
  bool any_in(std::string_view text, Counts counts) const {
    for (std::size_t at = 0; at + kSignBytes <= text.size(); ++at) {
      if (static_cast<unsigned char>(text[at]) < kFirstByte) continue;
      const std::string_view rest = text.substr(at);
      for (std::size_t i = first_[bucket_of(rest)]; i != kNone; i = next_[i]) {
        if (rest.starts_with(parts_[i]) && counts(parts_[i], at)) return true;
      }
    }
    return false;
  }

 private:
  static constexpr std::size_t kNone = ~std::size_t{0};
  static constexpr std::size_t kSignBytes = 3;
  static constexpr unsigned char kFirstByte = 0xE3;  // of the characters of these scripts

  // From the second and the third byte of its first character.
  static std::size_t bucket_of(std::string_view text) {
    return (static_cast<unsigned char>(text[1]) * 5U + static_cast<unsigned char>(text[2])) % 256;
  }

  std::span<const std::string_view> parts_;
  std::array<std::size_t, 256> first_;
  std::vector<std::size_t> next_;  // of the same bucket
};

const PartsByFirstSign& no_name_parts() {
  static const PartsByFirstSign kParts;
  return kParts;
}

bool has_page_word_over_name(std::string_view text, const Signs& signs) {
  return no_name_parts().any_in(
      text, [&](std::string_view part, std::size_t) { return !is_name_over_word(text, part, signs); });
}

// The end of the Hangul that goes on at a place.
std::size_t hangul_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t next = at;
    if (sign_of(dom::next_character(text, next)) != Sign::kHangul) break;
    at = next;
  }
  return at;
}

// Whether a word is what follows a family name in a word of three syllables: 김수정.
bool is_korean_given_name(std::string_view text, std::size_t at, std::size_t end) {
  constexpr std::size_t kSyllable = 3;  // bytes
  if (at < kSyllable || end - at != 2 * kSyllable || hangul_end(text, end) != end) return false;
  const std::string_view family = text.substr(at - kSyllable, kSyllable);
  const bool is_begin = at < 2 * kSyllable || hangul_end(text, at - 2 * kSyllable) < at - kSyllable;
  return is_begin && hangul_end(text, at - kSyllable) == end && holds(lexicon::korean_families(), family);
}

// "디지털팀", "정치부": a team; a section with its rank.
bool is_korean_desk(std::string_view text, const Signs& signs) {
  if (signs.all.size() > 2 && text.ends_with("팀")) return true;
  const std::string_view bare = text.substr(0, text.size() - signs.all.back().size());
  return holds("부국실과단", signs.all.back()) && has_cjk_page_word(bare);
}

CjkName han_name(std::string_view text, const Signs& signs) {
  const std::size_t count = signs.all.size();
  if (count < 2 || count > 5 || holds(lexicon::no_name_ends(), signs.all.back())) return CjkName::kNone;
  const bool is_compound = count >= 3 && lexicon::is_compound_family(text.substr(0, 6));
  if (is_compound && count <= 4) return CjkName::kKnown;
  // Two places: "江苏南通"; but 福島直子.
  const auto is_word = [](std::string_view part) { return lexicon::whole_no_names().holds(part); };
  const bool has_place = count == 4 && is_word(text.substr(0, 6));
  if (has_place && (!lexicon::is_japanese_family(text.substr(0, 6)) || is_word(text.substr(6)))) return CjkName::kNone;
  if (japanese_family(text) > 0 && count >= 3) return CjkName::kKnown;
  // A place or a word may begin it: "方便面", or 常德胜.
  const bool begins_as_word = count == 3 && is_word(text.substr(0, signs.all[0].size() * 2));
  if (count <= 3 && has_family_name(text)) return begins_as_word ? CjkName::kRare : CjkName::kKnown;
  return count <= 4 && !holds(kLateEnds, signs.all.back()) ? CjkName::kRare : CjkName::kNone;
}

CjkName hangul_name(std::string_view text, const Signs& signs) {
  const std::size_t count = signs.all.size();
  if (count < 2 || count > 5) return CjkName::kNone;
  if (is_korean_desk(text, signs)) return CjkName::kNone;
  // "전주시": a town with its rank.
  const bool is_ranked = holds("시군구도", signs.all.back());
  const std::string_view bare = text.substr(0, text.size() - signs.all.back().size());
  if (is_ranked && lexicon::whole_no_names().holds(bare)) return CjkName::kNone;
  if (count == 4 && lexicon::is_korean_compound(text.substr(0, 6))) return CjkName::kKnown;
  const bool is_family = holds(lexicon::korean_families(), signs.all.front());
  return count == 3 && is_family ? CjkName::kKnown : CjkName::kRare;
}

// With kana: Japanese, or a foreign name.
CjkName kana_name(std::string_view text, const Signs& signs) {
  const std::size_t count = signs.all.size();
  if (count < 3 || count > 8) return CjkName::kNone;
  return signs.han > 0 && japanese_family(text) > 0 ? CjkName::kKnown : CjkName::kRare;
}

}  // namespace

bool has_family_name(std::string_view name) {
  return name.size() >= 3 && lexicon::family_names().find(name.substr(0, 3)) != std::string_view::npos;
}

bool has_japanese_family_name(std::string_view name) { return japanese_family(name) > 0; }

bool holds_cjk(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (dom::is_cjk(dom::next_character(text, i))) return true;
  }
  return false;
}

std::string_view without_place(std::string_view name) {
  constexpr std::size_t kShortestName = 6;  // bytes of two Han characters
  constexpr std::size_t kPlaces[] = {6, 9};
  for (std::size_t at = kShortestName; at < name.size(); at += 3) {
    for (const std::size_t bytes : kPlaces) {
      if (at + bytes > name.size()) continue;
      if (lexicon::whole_no_names().holds(name.substr(at, bytes))) return name.substr(0, at);
    }
  }
  return name;
}

bool has_cjk_page_word(std::string_view text) {
  return no_name_parts().any_in(
      text, [&](std::string_view part, std::size_t at) { return !is_korean_given_name(text, at, at + part.size()); });
}

bool has_common_given_name(std::string_view name) {
  const Signs signs = signs_of(name);
  const std::size_t count = signs.all.size();
  if (signs.dots + signs.hiragana + signs.katakana > 0) return true;
  if (count < 2 || signs.han + signs.hangul != count) return false;
  if (signs.han > 0 && japanese_family(name) > 0) return true;
  const std::string_view common = signs.hangul > 0 ? lexicon::korean_given_signs() : lexicon::given_signs();
  const bool is_compound = count >= 3 && (lexicon::is_compound_family(name.substr(0, 6)) ||
                                          (count == 4 && lexicon::is_korean_compound(name.substr(0, 6))));
  for (std::size_t i = is_compound ? 2 : 1; i < count; ++i) {
    if (!holds(common, signs.all[i])) return false;
  }
  return true;
}

CjkName cjk_name(std::string_view text, bool is_labelled) {
  const Signs signs = signs_of(text);
  if (signs.other > 0 || is_role_or_mark(text)) return CjkName::kNone;
  if (is_labelled ? has_page_word_over_name(text, signs) : has_cjk_page_word(text)) return CjkName::kNone;
  if (lexicon::whole_no_names().holds(text)) return CjkName::kNone;
  const std::size_t count = signs.all.size() - signs.dots;
  // "让·杜邦", "トム・ベン": foreign names have a dot between their parts.
  if (signs.dots > 0) return count >= 3 && count <= 12 && signs.hangul == 0 ? CjkName::kKnown : CjkName::kNone;
  if (signs.hangul == count) return hangul_name(text, signs);
  if (signs.hangul > 0) return CjkName::kNone;
  return signs.hiragana + signs.katakana > 0 ? kana_name(text, signs) : han_name(text, signs);
}

}  // namespace newsclip::extract
