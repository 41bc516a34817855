#include "lines/byline_pieces.hpp"

#include <algorithm>

#include "dates/date_names.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "words/names/page_words.hpp"
#include "words/people.hpp"

namespace newsclip::extract {
namespace {

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
    if (is_no_name_word(fold_word(last)) || is_month(last)) {
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

}  // namespace

bool is_no_name_word(std::string_view folded) {
  return std::ranges::binary_search(lexicon::not_names(), folded) || lexicon::page_words().holds(folded);
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

std::vector<std::string> byline_pieces(std::string_view text) { return PieceReader().read(text); }

}  // namespace newsclip::extract
