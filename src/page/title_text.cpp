#include "page/title_text.hpp"

#include <algorithm>

#include "text/address.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"

namespace newsclip::extract {
namespace {

// Separators that part wherever they stand.
bool parts_anywhere(char32_t c) {
  switch (c) {
    case U'|':
    case U'·':
    case U'•':
    case U'_':
    case U'>':
    case U'<':
    case U'丨':
    case U'｜':
    case U'＞':
    case U'＿':
    case U'│':
    case U'┃':
    case U'∣':
    case U'►':
    case U'●':
    case U'■':
    case U'~':
    case U'→':
      return true;
    default:
      return false;
  }
}

// Separators that also stand inside words and numbers: they part beside a space or a wide character.
bool parts_beside_space(char32_t c) {
  switch (c) {
    case U'-':
    case U'–':
    case U'—':
    case U'―':
    case U'−':
    case U'－':
    case U':':
    case U'：':
    case U'/':
    case U'／':
    case U'\\':
      return true;
    default:
      return false;
  }
}

// Quotation marks beside a word on one side: they part between spaces.
bool parts_between_spaces(char32_t c) { return c == U'«' || c == U'»' || c == U'‹' || c == U'›'; }

// Units of Chinese numbers: "1900万-2900万" is a range.
bool is_number_unit(char32_t c) {
  constexpr std::u32string_view kUnits = U"万萬亿億千百元年月日时時点點";
  return kUnits.find(c) != std::u32string_view::npos;
}

bool is_ascii_figure(char32_t c) { return c >= U'0' && c <= U'9'; }

struct Mark {
  std::size_t begin;
  std::size_t end;
};

// Past the bracket that closes the one at `open`; `open` itself where none does.
std::size_t past_brackets(std::string_view title, std::size_t open) {
  const std::size_t close = title.find_first_of("()", open + 1);
  return close == std::string_view::npos || title[close] == '(' ? open : close + 1;
}

// What stands in brackets is one thing, but for a whole title in them.
std::vector<Mark> separators(std::string_view title) {
  std::vector<Mark> marks;
  std::size_t bracketed = 0;
  char32_t before = U' ';
  for (std::size_t i = 0; i < title.size();) {
    const std::size_t begin = i;
    const char32_t c = dom::next_character(title, i);
    std::size_t ahead = i;
    const char32_t after = i < title.size() ? dom::next_character(title, ahead) : U' ';
    const auto is_open = [](char32_t x) { return dom::is_space(x) || dom::is_cjk_or_fullwidth(x) || x == U'-'; };
    if (c == U'(' && begin > 0) bracketed = std::max(bracketed, past_brackets(title, begin));
    const bool is_range = is_number_unit(before) && is_ascii_figure(after);
    const bool parts = parts_anywhere(c) || (parts_between_spaces(c) && is_open(before) && is_open(after)) ||
                       (parts_beside_space(c) && !is_range && (is_open(before) || is_open(after) || c >= U'\u2014'));
    if (parts && begin >= bracketed) marks.push_back({begin, i});
    before = c;
  }
  return marks;
}

TitlePart trimmed(std::string_view title, std::size_t begin, std::size_t end) {
  while (begin < end && title[begin] == ' ') ++begin;
  while (end > begin && title[end - 1] == ' ') --end;
  return {begin, end};
}

}  // namespace

std::string letters_of(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (FoldedCursor at(text); at; at.advance()) {
    if (dom::is_word_character(at.character())) dom::append_character(out, at.character());
  }
  return out;
}

std::vector<TitlePart> split_title(std::string_view title) {
  std::vector<TitlePart> parts;
  std::size_t begin = 0;
  const auto add = [&](std::size_t end) {
    const TitlePart part = trimmed(title, begin, end);
    if (part.begin < part.end && !letters_of(title.substr(part.begin, part.end - part.begin)).empty()) {
      parts.push_back(part);
    }
  };
  for (const Mark& mark : separators(title)) {
    add(mark.begin);
    begin = mark.end;
  }
  add(title.size());
  if (parts.size() > kMostParts) {
    // A site's name stands at either end: the middle is left whole.
    const std::size_t joined = parts.size() - kMostParts + 1;
    parts[2].end = parts[1 + joined].end;
    parts.erase(parts.begin() + 3, parts.begin() + static_cast<std::ptrdiff_t>(2 + joined));
  }
  return parts;
}

bool is_cut(std::string_view title) { return title.ends_with("…") || title.ends_with("..."); }

std::vector<std::string> slug_words(std::string_view url) {
  std::vector<std::string> words;
  const std::string_view path = path_of(url);
  std::string word;
  for (std::size_t i = 0; i <= path.size(); ++i) {
    const char lower = i < path.size() ? to_ascii_lower(path[i]) : '/';
    if (lower >= 'a' && lower <= 'z') {
      word += lower;
    } else {
      if (word.size() >= 4) words.push_back(word);
      word.clear();
    }
  }
  return words;
}

std::string host_letters(std::string_view url) {
  std::string_view host = host_of(url);
  if (host.starts_with("www.")) host.remove_prefix(4);
  return letters_of(host.substr(0, host.rfind('.')));
}

}  // namespace newsclip::extract
