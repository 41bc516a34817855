#include "lines/person_name.hpp"

#include <algorithm>
#include <span>

#include "dates/date_names.hpp"
#include "lines/byline_pieces.hpp"
#include "lines/byline_words.hpp"
#include "lines/cjk_name.hpp"
#include "lines/labels.hpp"
#include "lines/outlet_name.hpp"
#include "lines/photographers.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "text/white_space.hpp"
#include "words/given_names.hpp"
#include "words/names/family_names.hpp"
#include "words/names/page_words.hpp"
#include "words/people.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kLongestByline = 400;  // bytes; what is longer is text
constexpr std::size_t kLongestName = 60;
constexpr std::size_t kMostNames = 25;

bool is_particle(std::string_view folded) {
  return std::ranges::find(lexicon::name_particles(), folded) != lexicon::name_particles().end();
}

struct Letters {
  std::size_t all = 0;
  std::size_t han = 0;
  std::size_t kana = 0;
  std::size_t hangul = 0;
  std::size_t digits = 0;
  std::size_t marks = 0;  // characters that no name has
};

Letters count_letters(std::string_view text) {
  Letters n;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = dom::next_character(text, i);
    if (c == U' ' || c == U'·' || c == U'•' || c == U'・') continue;
    if (digit_value(c) >= 0) {
      ++n.digits;
    } else if (c >= 0xAC00 && c <= 0xD7AF) {
      ++n.hangul;
    } else if ((c >= 0x3400 && c <= 0x9FFF) || c == U'々') {
      ++n.han;
    } else if (c >= 0x3040 && c <= 0x30FF) {
      ++n.kana;
    } else if (!dom::is_word_character(c) && c != U'-' && c != U'\'' && c != U'’' && c != U'.' && c != U'‘' &&
               c != U'`' && c != U'‐') {
      ++n.marks;
    }
    ++n.all;
  }
  return n;
}

// "田中 太郎", two parts that are no words of a page.
NameShape parted_shape(std::string_view text) {
  constexpr std::size_t kLongestPart = 4;
  const std::vector<std::string_view> parts = words_of(text);
  for (const std::string_view part : parts) {
    // 石川 太郎, though Ishikawa is a place, too.
    const bool is_family = part.data() == parts[0].data() && lexicon::is_japanese_family(part);
    const bool is_whole = lexicon::whole_no_names().holds(part);
    if ((is_whole && !is_family) || has_cjk_page_word(part) || count_letters(part).all > kLongestPart)
      return NameShape::kNone;
  }
  const bool is_known = lexicon::is_japanese_family(parts[0]) || lexicon::is_compound_family(parts[0]);
  return is_known || count_letters(text).hangul > 0 ? NameShape::kFull : NameShape::kRare;
}

NameShape cjk_shape(std::string_view text, NameTrust trust) {
  if (std::ranges::count(text, ' ') == 1) return parted_shape(text);
  switch (cjk_name(text, trust == NameTrust::kLabelled)) {
    case CjkName::kKnown:
      return NameShape::kFull;
    case CjkName::kRare:
      return NameShape::kRare;
    case CjkName::kNone:
      break;
  }
  return NameShape::kNone;
}

// Scripts without capitals: a word of them cannot be told by its first letter.
bool has_capitals(char32_t c) { return c < 0x590 || (c >= 0x1E00 && c < 0x2000) || (c >= 0x10A0 && c <= 0x10FF); }

// "Juan Dela Cruz", "Jan van der Meer": a word of the page behind a given name, or of what is labelled an author.
bool is_namesake_in(std::span<const std::string_view> words, std::size_t w, std::string_view bare, NameTrust trust) {
  if (w == 0 || !lexicon::is_namesake(bare)) return false;
  const std::string first = fold_word(words[0]);
  const bool ends_long =
      w + 1 == words.size() && w > 1 && !is_particle(fold_word(words[w - 1]));  // a show of somebody's
  return (is_given_name(first) && !ends_long) || (trust == NameTrust::kLabelled && !is_no_name_word(first));
}

NameShape alphabetic_shape(std::string_view text, NameTrust trust) {
  const std::vector<std::string_view> words = words_of(text);
  if (words.empty() || words.size() > 6) return NameShape::kNone;
  if (lexicon::whole_no_names().holds(fold_word(text))) return NameShape::kNone;
  std::size_t names = 0;
  bool all_capitals = true;
  for (std::size_t w = 0; w < words.size(); ++w) {
    const std::string folded = fold_word(words[w]);
    std::string_view bare = folded;
    while (bare.ends_with('.') || bare.ends_with(',')) bare.remove_suffix(1);
    const bool has_accent = is_particle(bare) && folded.size() < words[w].size();  // "Lê" is a name, "Le" an article
    if (is_no_name_word(bare) && !has_accent && !(bare == "the" && w > 0) && !is_namesake_in(words, w, bare, trust)) {
      if (!(is_particle(bare) && w > 0)) return NameShape::kNone;
    }
    std::size_t i = 0;
    const char32_t first = dom::next_character(words[w], i);
    const bool is_name = dom::is_upper(first) || !has_capitals(first);
    if (!is_name && !is_particle(bare) && !folded.starts_with("d'")) return NameShape::kNone;
    if (is_name) ++names;
    all_capitals = all_capitals && std::ranges::none_of(words[w], [](char c) { return c >= 'a' && c <= 'z'; });
  }
  if (names == 0) return NameShape::kNone;
  if (words.size() == 1 && is_byline_word(text)) return NameShape::kNone;
  if (words.size() == 1) return all_capitals && text.size() <= 5 ? NameShape::kNone : NameShape::kSingle;
  return NameShape::kFull;
}

// A label without its value, as a line of facts leaves it ("입력"), or the weekday of a date.
bool is_label_or_weekday(std::string_view text) {
  const auto weekday = has_capitals(FoldedCursor(text).character())  // 周二 is a person, too
                           ? match_name(text, 0, name_bit(NameKind::kWeekday), "en")
                           : std::nullopt;
  if (weekday && weekday->end == text.size()) return true;
  const std::vector<LabelledValue> labels = find_labels(text);
  return !labels.empty() && labels.front().label.size() == text.size();
}

// Bylines

// The text inside brackets that hold all of it: "[Abby Larkin, Coastline]".
std::string without_brackets(std::string text) {
  const bool is_bracketed =
      text.size() > 2 && ((text.front() == '[' && text.back() == ']') || (text.front() == '(' && text.back() == ')'));
  return is_bracketed ? text.substr(1, text.size() - 2) : text;
}

bool is_cjk_text(std::string_view text) {
  const Letters n = count_letters(text);
  return n.all > 0 && (n.han + n.kana + n.hangul) * 2 > n.all;
}

// Stands behind a name; before one it is part of it: "Md Karim Rahman".
bool is_degree(std::string_view role) { return role == "md" || role == "rd"; }

// Bytes of an office that begins a name, alone or as the end of a compound: "Reporter", "Harbour-Editor"; 0: none.
std::size_t leading_role(std::string_view name, std::string_view role, bool cjk) {
  const std::size_t length = folded_prefix(name, role);
  if (length > 0 && length < name.size() && (cjk || name[length] == ' ')) return length;
  const std::size_t word = name.find(' ');
  if (word == std::string_view::npos) return 0;
  const std::size_t end = folded_suffix(name.substr(0, word), role);
  return end > 0 && end < word && name[word - end - 1] == '-' ? word : 0;
}

std::size_t trailing_role(std::string_view name, std::string_view role, bool cjk) {
  const std::size_t length = folded_suffix(name, role);
  return length > 0 && length < name.size() && (cjk || name[name.size() - length - 1] == ' ') ? length : 0;
}

// The longest office at the piece's beginning; 0: none.
std::size_t longest_leading(std::string_view piece, bool cjk) {
  std::size_t longest = 0;
  for (const std::string_view role : lexicon::role_words()) {
    if (!is_degree(role)) longest = std::max(longest, leading_role(piece, role, cjk));
  }
  return longest;
}

std::size_t longest_trailing(std::string_view piece, bool cjk) {
  std::size_t longest = 0;
  for (const std::string_view role : lexicon::role_words()) {
    longest = std::max(longest, trailing_role(piece, role, cjk));
  }
  return longest;
}

// Cuts offices off both ends: "Political Reporter Mira Tolland", "김철수 선임기자", "本报记者林小满".
std::string_view without_roles(std::string_view piece) {
  constexpr int kMostRoles = 4;
  const bool cjk = is_cjk_text(piece);
  for (int i = 0; i < kMostRoles; ++i) {
    const std::size_t leading = longest_leading(piece, cjk);
    piece.remove_prefix(leading);
    const std::size_t trailing = longest_trailing(piece, cjk);
    piece.remove_suffix(trailing);
    piece = trim_name(piece);
    if (leading + trailing == 0) break;
  }
  return piece;
}

// Where two elements meet without a space: "Larkin|Follow"; names such as MacLarkin have a capital earlier.
std::size_t glue_of(std::string_view text) {
  constexpr std::size_t kShortest = 4;
  std::size_t low = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] >= 'A' && text[i] <= 'Z' && low >= kShortest) return i;
    low = text[i] >= 'a' && text[i] <= 'z' ? low + 1 : 0;
  }
  return text.size();
}

// Without what is glued to a name: "Abby LarkinFollow", the mark of a footnote as in "Abby Larkin1".
std::string_view without_marks(std::string_view piece) {
  const std::size_t glue = glue_of(piece);
  if (piece.find(' ', glue) != std::string_view::npos) return piece;
  std::string_view bare = piece.substr(0, glue);
  if (bare.find(' ') == std::string_view::npos) return piece;
  piece = bare;
  while (!bare.empty() && bare.back() >= '0' && bare.back() <= '9') bare.remove_suffix(1);
  return piece.size() - bare.size() <= 2 && !bare.ends_with(' ') ? bare : piece;
}

bool is_reporter_word(std::string_view word) {
  const auto is_word = [word](std::string_view other) { return word == other; };
  return word.size() > 3 && (std::ranges::any_of(lexicon::reporter_marks(), is_word) ||
                             std::ranges::any_of(lexicon::reporter_ends(), is_word));
}

// "田中 太郎": a Japanese family name and given name, "欧阳 小满". In a list of Chinese names each begins with a family
// name.
bool is_parted_name(std::string_view family, std::string_view given) {
  if (has_cjk_page_word(family) || has_cjk_page_word(given)) return false;
  const Letters a = count_letters(family);
  const Letters b = count_letters(given);
  if (a.all > 4 || b.all > 4) return false;
  if (a.kana + b.kana > 0 || lexicon::is_japanese_family(family)) return true;
  if (lexicon::is_compound_family(family)) return !has_family_name(given) || b.all == 1;
  return a.hangul == 0 && !has_family_name(family) && !has_family_name(given);
}

// "김수정·박지훈": a dot stands between Korean names, and within foreign ones.
std::string with_parted_dots(std::string_view piece) {
  std::string parted(piece);
  if (count_letters(piece).hangul == 0) return parted;
  for (const std::string_view dot : {"·", "・", "ㆍ", "‧"}) {
    for (std::size_t at = parted.find(dot); at != std::string::npos; at = parted.find(dot)) {
      parted.replace(at, dot.size(), " ");
    }
  }
  return parted;
}

// Chinese and Korean names are parted by spaces; a name of two characters may be spaced out: "林　满".
std::vector<std::string> spaced_names(std::string_view piece) {
  const std::string parted = with_parted_dots(piece);
  if (!is_cjk_text(piece) || parted.find(' ') == std::string_view::npos) return {std::string(piece)};
  std::vector<std::string_view> words = words_of(parted);
  std::erase_if(words, is_reporter_word);  // "林小满 通讯员 周一帆"
  const bool had_dots = parted != piece;
  if (std::ranges::all_of(words, [](std::string_view w) { return count_letters(w).all == 1; }) ||
      (words.size() == 2 && !had_dots && count_letters(piece).kana + count_letters(words[0]).han == 0)) {
    std::string joined;
    for (const std::string_view word : words) joined += word;
    return {joined};
  }
  if (words.size() == 2 && is_parted_name(words[0], words[1])) {
    return {std::string(words[0]).append(" ").append(words[1])};
  }
  return {words.begin(), words.end()};
}

// "方敏北京大学教授" behind a label: the name is what stands before the place.
std::string_view without_running_on(std::string_view name) {
  constexpr std::size_t kLongestHanName = 12;  // bytes
  const Letters n = count_letters(name);
  return n.han == n.all && name.size() > kLongestHanName ? without_place(name) : name;
}

// "harbour.example", "BIOLOG.PL": small letters or two behind the last dot, letters before it.
bool is_address(std::string_view text) {
  const std::size_t dot = text.rfind('.');
  if (dot == std::string_view::npos || dot < 3 || text.size() - dot < 3) return false;
  const std::string_view end = text.substr(dot + 1);
  const bool is_small = std::ranges::all_of(end, [](char c) { return c >= 'a' && c <= 'z'; });
  const bool before = std::ranges::all_of(text.substr(dot - 2, 2), [](char c) { return c != ' ' && c != '.'; });
  return before && (is_small || (end.size() == 2 && text.find(' ') == std::string_view::npos));
}

bool is_glued(std::string_view text) { return glue_of(text) < text.size(); }

}  // namespace

NameShape name_shape(std::string_view text, NameTrust trust) {
  text = trim_name(text);
  if (text.size() < 3 || text.size() > kLongestName) return NameShape::kNone;
  const Letters n = count_letters(text);
  if (n.digits > 0 || n.marks > 0 || n.all < 2) return NameShape::kNone;
  if (is_agency(text) || is_label_or_weekday(text)) return NameShape::kNone;
  if (n.han + n.kana + n.hangul > 0) {
    if (looks_like_outlet(text) || is_no_name_word(text)) return NameShape::kNone;
    return cjk_shape(text, trust);
  }
  if (is_glued(text) || is_address(text)) return NameShape::kNone;
  const NameShape shape = alphabetic_shape(text, trust);
  return shape != NameShape::kNone && looks_like_outlet(text) ? NameShape::kNone : shape;
}

std::vector<std::string> read_names(std::string_view byline, NameTrust trust) {
  std::vector<std::string> names;
  if (byline.size() > kLongestByline) return names;
  const std::string whole_line = dom::fold_space(byline);
  if (const std::string text_alone = without_photographers(whole_line); text_alone.size() < whole_line.size()) {
    if (names = read_names(text_alone, trust); !names.empty()) return names;  // "Abby Larkin (Text), Osk Venn (Foto)"
  }
  std::string cleaned = without_asides(without_brackets(whole_line));
  std::string_view rest = trim_name(cleaned);
  const std::size_t label = byline_prefix(rest);
  rest.remove_prefix(label);
  rest.remove_prefix(date_label_prefix(rest));
  std::vector<std::string> singles;
  std::size_t pieces = 0;
  for (const std::string& whole : byline_pieces(rest)) {
    std::string_view piece = whole;
    piece.remove_prefix(byline_prefix(piece));
    const std::string_view bare = without_marks(without_roles(piece));
    const bool is_labelled = trust == NameTrust::kLabelled || label > 0 || bare.size() < whole.size();
    for (const std::string& spaced : spaced_names(bare)) {
      ++pieces;
      const std::string_view name = is_labelled ? without_running_on(spaced) : spaced;
      const NameShape shape = name_shape(name, is_labelled ? NameTrust::kLabelled : NameTrust::kBare);
      const bool is_name = shape == NameShape::kFull || (shape == NameShape::kRare && is_labelled);
      if (is_name && names.size() < kMostNames) names.emplace_back(trim_name(name));
      // One word beside an office is no name: "Harbour staff".
      if (shape == NameShape::kSingle && bare.size() == piece.size()) singles.emplace_back(trim_name(name));
    }
  }
  if (names.empty() && singles.size() == 1 && pieces <= 2) return singles;
  return names;
}

bool begins_with_given_name(std::string_view name) {
  return has_capitals(FoldedCursor(name).character()) &&
         is_given_name(fold_word(name.substr(0, name.find_first_of(" -"))));
}

bool has_page_word(std::string_view text) {
  if (has_cjk_page_word(text)) return true;
  const std::string folded = fold_word(text);
  return std::ranges::any_of(words_of(folded), [](std::string_view word) {
    while (!word.empty() && std::string_view(".,:;|()").find(word.back()) != std::string_view::npos)
      word.remove_suffix(1);
    return lexicon::page_words().holds(word);
  });
}

bool are_most_of(const std::vector<std::string>& names, std::size_t bytes) {
  std::size_t length = 0;
  for (const std::string& name : names) length += name.size() + 1;
  return 10 * length >= 6 * bytes;
}

}  // namespace newsclip::extract
