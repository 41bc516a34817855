#include "lines/photographers.hpp"

#include <algorithm>

#include "lines/byline_pieces.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "words/people.hpp"

namespace newsclip::extract {
namespace {

bool is_picture_word(std::string_view text) {
  const std::string folded = fold_word(trim_name(text));
  return std::ranges::find(lexicon::picture_words(), folded) != lexicon::picture_words().end();
}

bool parts_persons(char32_t c) { return c == U',' || c == U';' || c == U'/' || c == U'|' || c == U'、' || c == U'，'; }

// Where the person begins who stands before a bracket: behind a separator, a conjunction or another bracket.
std::size_t person_begin(std::string_view before) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < before.size();) {
    const char32_t c = dom::next_character(before, i);
    if (parts_persons(c) || c == U')' || c == U'）') begin = i;
  }
  for (std::size_t at = before.find(' ', begin); at != std::string_view::npos; at = before.find(' ', at + 1)) {
    const std::size_t end = before.find(' ', at + 1);
    if (end == std::string_view::npos) break;
    const std::string word = fold_word(before.substr(at + 1, end - at - 1));
    const auto& joins = lexicon::name_conjunctions();
    if (std::ranges::find(joins, word) != joins.end()) begin = end;
  }
  return begin;
}

// "Sabine Moor (Fotos)"
void cut_before_brackets(std::string& text) {
  for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open)) {
    const std::size_t close = text.find(')', open);
    if (close == std::string::npos) return;
    const std::string_view whole = text;
    if (!is_picture_word(whole.substr(open + 1, close - open - 1))) {
      open = close;
      continue;
    }
    const std::size_t begin = person_begin(whole.substr(0, open));
    text.replace(begin, close + 1 - begin, ",");
    open = begin;
  }
}

// "Fotos: Sabine Moor", up to a label of another kind or the end.
void cut_behind_labels(std::string& text) {
  std::size_t begin = std::string::npos;  // of the label of those who took pictures
  std::size_t word = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t at = i;
    const char32_t c = dom::next_character(text, i);
    if (c == U':' || c == U'：') {
      const bool is_picture = is_picture_word(std::string_view(text).substr(word, at - word));
      if (is_picture && begin == std::string::npos) begin = word;
      if (!is_picture && begin != std::string::npos) {
        text.replace(begin, word - begin, ",");
        i = begin + 1;
        begin = std::string::npos;
      }
      word = i;
    } else if (c == U' ' || parts_persons(c)) {
      word = i;
    }
  }
  if (begin != std::string::npos) text.resize(begin);
}

}  // namespace

std::string without_photographers(std::string_view byline) {
  std::string text(byline);
  cut_before_brackets(text);
  cut_behind_labels(text);
  return text;
}

}  // namespace newsclip::extract
