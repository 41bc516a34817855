#include "lines/person_name.hpp"

#include <algorithm>

#include "dates/date_names.hpp"
#include "lines/byline_words.hpp"
#include "lines/labels.hpp"
#include "lines/outlet_name.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "text/white_space.hpp"
#include "words/people.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kLongestByline = 400;  // bytes; what is longer is text
constexpr std::size_t kLongestName = 60;
constexpr std::size_t kMostNames = 25;

bool is_no_name(std::string_view folded) { return std::ranges::binary_search(lexicon::not_names(), folded); }

bool is_particle(std::string_view folded) {
  return std::ranges::find(lexicon::name_particles(), folded) != lexicon::name_particles().end();
}

std::string_view trim_name(std::string_view text) {
  constexpr std::string_view kEdges = " \t,;:.-*|/\"'";
  while (!text.empty()) {
    if (kEdges.find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
    } else if (text.starts_with("：") || text.starts_with("　") || text.starts_with("–") || text.starts_with("—") ||
               text.starts_with("“") || text.starts_with("”") || text.starts_with("•") || text.starts_with("【")) {
      text.remove_prefix(3);
    } else {
      break;
    }
  }
  while (!text.empty()) {
    const char last = text.back();
    // A full stop after one letter belongs to an initial or a title: "Jr.", "B."
    if (kEdges.find(last) != std::string_view::npos &&
        !(last == '.' && text.size() >= 3 &&
          (text[text.size() - 3] == ' ' || text.ends_with("Jr.") || text.ends_with("Sr.")))) {
      text.remove_suffix(1);
    } else if (text.ends_with("：") || text.ends_with("　") || text.ends_with("–") || text.ends_with("—") ||
               text.ends_with("”") || text.ends_with("•") || text.ends_with("】")) {
      text.remove_suffix(3);
    } else {
      break;
    }
  }
  return text;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t end = std::min(text.find(' ', i), text.size());
    if (end > i) words.push_back(text.substr(i, end - i));
    i = end + 1;
  }
  return words;
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

NameShape cjk_shape(std::string_view text, const Letters& n) {
  if (n.hangul == n.all) return n.all >= 2 && n.all <= 5 ? NameShape::kFull : NameShape::kNone;
  if (n.kana == 0 && n.han == n.all) {
    if (n.all >= 2 && n.all <= 4) return has_family_name(text) || n.all >= 3 ? NameShape::kFull : NameShape::kSingle;
    return n.all <= 12 && text.find("·") != std::string_view::npos ? NameShape::kFull : NameShape::kNone;
  }
  return n.all >= 3 && n.all <= 8 && n.han + n.kana == n.all ? NameShape::kFull : NameShape::kNone;
}

// Scripts without capitals: a word of them cannot be told by its first letter.
bool has_capitals(char32_t c) { return c < 0x590 || (c >= 0x1E00 && c < 0x2000) || (c >= 0x10A0 && c <= 0x10FF); }

NameShape alphabetic_shape(std::string_view text) {
  const std::vector<std::string_view> words = words_of(text);
  if (words.empty() || words.size() > 6) return NameShape::kNone;
  std::size_t names = 0;
  bool all_capitals = true;
  for (std::size_t w = 0; w < words.size(); ++w) {
    const std::string folded = fold_word(words[w]);
    std::string_view bare = folded;
    while (bare.ends_with('.') || bare.ends_with(',')) bare.remove_suffix(1);
    const bool has_accent = is_particle(bare) && folded.size() < words[w].size();  // "Lê" is a name, "Le" an article
    if (is_no_name(bare) && !has_accent && !(bare == "the" && w > 0)) {
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

// Blanks out what stands in brackets, mail addresses, handles and web addresses.
std::string without_asides(std::string_view text) {
  std::string out;
  int depth = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const char32_t c = dom::next_character(text, i);
    if (c == U'(' || c == U'[' || c == U'（' || c == U'［' || c == U'{' || c == U'<') {
      ++depth;
    } else if ((c == U')' || c == U']' || c == U'）' || c == U'］' || c == U'}' || c == U'>') && depth > 0) {
      --depth;
      out += ',';
    } else if (depth == 0) {
      out += text.substr(begin, i - begin);
    }
  }
  std::string kept;
  for (const std::string_view word : words_of(out)) {
    if (word.find('@') != std::string_view::npos || word.find("://") != std::string_view::npos ||
        word.starts_with("www.")) {
      kept += " ,";
      continue;
    }
    (kept += ' ') += word;
  }
  return kept;
}

// The text inside brackets that hold all of it: "[Abby Larkin, Coastline]".
std::string without_brackets(std::string text) {
  const bool is_bracketed =
      text.size() > 2 && ((text.front() == '[' && text.back() == ']') || (text.front() == '(' && text.back() == ')'));
  return is_bracketed ? text.substr(1, text.size() - 2) : text;
}

bool is_stop(std::string_view folded) {
  return std::ranges::find(lexicon::name_stops(), folded) != lexicon::name_stops().end();
}

bool is_separator(char32_t c) {
  switch (c) {
    case U',':
    case U';':
    case U'|':
    case U'、':
    case U'，':
    case U'；':
    case U'｜':
    case U'丨':
    case U'/':
    case U'／':
    case U'•':
    case U'●':
    case U'\t':
    case U'\n':
    case U'—':
    case U'–':
    case U'،':
    case U':':
    case U'：':
    case U'+':
      return true;
    default:
      return false;
  }
}

// "5", "14th,", "9:30", "3/4"
bool is_number(std::string_view word) {
  if (word.front() < '0' || word.front() > '9') return false;
  const std::size_t end = word.find_first_not_of("0123456789.,:/");
  if (end == std::string_view::npos) return true;
  const std::string_view rest = word.substr(end, 2);
  return word.size() - end <= 3 && (rest == "st" || rest == "nd" || rest == "rd" || rest == "th");
}

bool is_month(std::string_view word) {
  const auto month = match_name(word, 0, name_bit(NameKind::kMonthName), "");
  return month && month->end == word.size();
}

bool is_year(std::string_view word) {
  return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
         word.find_first_not_of("0123456789") == std::string_view::npos;
}

// The pieces between separators, conjunctions, dates and places.
class PieceReader {
 public:
  std::vector<std::string> read(std::string_view text) {
    const std::vector<std::string_view> words = words_of(text);
    for (std::size_t w = 0; w < words.size(); ++w) add_word(words[w], w + 1 == words.size());
    close();
    return std::move(pieces_);
  }

 private:
  void add_word(std::string_view word, bool is_last) {
    const std::string folded = fold_word(word);
    if (is_number(word)) {
      drop_month();
      close();
      stopped_ = !is_year(word) && !word.ends_with(',');
      return;
    }
    if (!piece_.empty() && !is_last && is_stop(folded)) {
      close();
      stopped_ = true;
      return;
    }
    const bool joins = std::ranges::find(lexicon::name_conjunctions(), folded) != lexicon::name_conjunctions().end();
    // A dash or a dot between spaces parts; "y" and "e" part only full names: "Ortega y Gasset" has one word before it.
    const bool parts = word == "-" || word == "·" || word == "・" || word == "»" || word == ">";
    // A capital at a piece's begin is a name's: "Dan Larkin", though "dan" joins names in Indonesian.
    std::size_t i = 0;
    const bool is_first_name = trim_name(piece_).empty() && dom::is_upper(dom::next_character(word, i));
    if ((joins && !is_first_name && (folded.size() > 1 || folded == "&" || words_of(piece_).size() >= 2)) || parts) {
      close();
      return;
    }
    if (!stopped_) piece_ += ' ';
    for (i = 0; i < word.size();) {
      const std::size_t begin = i;
      if (is_separator(dom::next_character(word, i))) {
        close();
      } else if (!stopped_) {
        piece_ += word.substr(begin, i - begin);
      }
    }
  }

  // "Abby Larkin March" before "5, 2024".
  void drop_month() {
    const std::string kept(trim_name(piece_));
    const std::size_t space = kept.find_last_of(' ');
    const std::string last = space == std::string::npos ? kept : kept.substr(space + 1);
    if (is_no_name(fold_word(last)) || is_month(last)) {
      piece_ = space == std::string::npos ? "" : kept.substr(0, space);
    }
  }

  void close() {
    if (const std::string_view kept = trim_name(piece_); !kept.empty()) pieces_.emplace_back(kept);
    piece_.clear();
    stopped_ = false;
  }

  std::vector<std::string> pieces_;
  std::string piece_;
  bool stopped_ = false;  // what follows up to the next separator is no name
};

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

// Cuts offices off both ends, once each: "Political Reporter Mira Tolland", "김철수 기자", "本报记者林小满".
std::string_view without_roles(std::string_view piece) {
  const bool cjk = is_cjk_text(piece);
  for (const std::string_view role : lexicon::role_words()) {
    const std::size_t leading = is_degree(role) ? 0 : leading_role(piece, role, cjk);
    piece.remove_prefix(leading);
    if (leading == 0) piece.remove_suffix(trailing_role(piece, role, cjk));
  }
  return trim_name(piece);
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

// "田中 太郎": a Japanese family name and given name. In a list of Chinese names each begins with a Chinese family
// name, as some Japanese ones do; those have two characters mostly, and so have their given names.
bool is_japanese_name(std::string_view family, std::string_view given) {
  const Letters a = count_letters(family);
  const Letters b = count_letters(given);
  if (a.kana + b.kana > 0) return true;
  return !has_family_name(given) && (!has_family_name(family) || (a.han == 2 && b.han == 2));
}

// Chinese and Korean names are parted by spaces; a name of two characters may be spaced out: "林　满".
std::vector<std::string> spaced_names(std::string_view piece) {
  if (!is_cjk_text(piece) || piece.find(' ') == std::string_view::npos) return {std::string(piece)};
  std::vector<std::string_view> words = words_of(piece);
  std::erase_if(words, is_reporter_word);  // "林小满 通讯员 周一帆"
  if (std::ranges::all_of(words, [](std::string_view w) { return count_letters(w).all == 1; }) ||
      (words.size() == 2 && count_letters(piece).kana + count_letters(words[0]).han == 0)) {
    std::string joined;
    for (const std::string_view word : words) joined += word;
    return {joined};
  }
  if (words.size() == 2 && is_japanese_name(words[0], words[1])) {
    return {std::string(words[0]).append(" ").append(words[1])};
  }
  return {words.begin(), words.end()};
}

bool is_glued(std::string_view text) { return glue_of(text) < text.size(); }

}  // namespace

bool has_family_name(std::string_view name) {
  return name.size() >= 3 && lexicon::family_names().find(name.substr(0, 3)) != std::string_view::npos;
}

NameShape name_shape(std::string_view text) {
  text = trim_name(text);
  if (text.size() < 3 || text.size() > kLongestName) return NameShape::kNone;
  const Letters n = count_letters(text);
  if (n.digits > 0 || n.marks > 0 || n.all < 2) return NameShape::kNone;
  if (is_agency(text) || is_label_or_weekday(text)) return NameShape::kNone;
  if (n.han + n.kana + n.hangul > 0) {
    if (looks_like_outlet(text) || is_no_name(text)) return NameShape::kNone;
    return cjk_shape(text, n);
  }
  if (is_glued(text)) return NameShape::kNone;
  const NameShape shape = alphabetic_shape(text);
  return shape != NameShape::kNone && looks_like_outlet(text) ? NameShape::kNone : shape;
}

std::vector<std::string> read_names(std::string_view byline) {
  std::vector<std::string> names;
  if (byline.size() > kLongestByline) return names;
  std::string cleaned = without_asides(without_brackets(dom::fold_space(byline)));
  std::string_view rest = trim_name(cleaned);
  rest.remove_prefix(byline_prefix(rest));
  std::vector<std::string> singles;
  std::size_t pieces = 0;
  for (const std::string& whole : PieceReader().read(rest)) {
    std::string_view piece = whole;
    piece.remove_prefix(byline_prefix(piece));
    const std::string_view bare = without_marks(without_roles(piece));
    for (const std::string& name : spaced_names(bare)) {
      ++pieces;
      const NameShape shape = name_shape(name);
      if (shape == NameShape::kFull && names.size() < kMostNames) names.emplace_back(trim_name(name));
      // One word beside an office is no name: "Harbour staff".
      if (shape == NameShape::kSingle && (bare.size() == piece.size() || is_cjk_text(bare)))
        singles.emplace_back(trim_name(name));
    }
  }
  if (names.empty() && singles.size() == 1 && pieces <= 2) return singles;
  return names;
}

bool are_most_of(const std::vector<std::string>& names, std::size_t bytes) {
  std::size_t length = 0;
  for (const std::string& name : names) length += name.size() + 1;
  return 10 * length >= 6 * bytes;
}

}  // namespace newsclip::extract
