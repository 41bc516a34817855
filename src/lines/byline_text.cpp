#include "lines/byline_text.hpp"

#include <algorithm>

#include "dates/date_text.hpp"
#include "lines/byline_pieces.hpp"
#include "lines/byline_words.hpp"
#include "lines/person_name.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"
#include "text/trim.hpp"
#include "text/white_space.hpp"
#include "words/given_names.hpp"
#include "words/names/page_words.hpp"
#include "words/people.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kLongestCreditLine = 160;  // bytes of a value that credits somebody
constexpr std::size_t kLongestCredit = 60;
constexpr int kMostWords = 6;
constexpr int kMostDigits = 4;  // of a nickname: "fern2022"
constexpr std::size_t kMostCredits = 6;
constexpr std::string_view kEdges = " \t:.-*\"'/@";

bool parts(char32_t c) {
  switch (c) {
    case U',':
    case U';':
    case U'|':
    case U'、':
    case U'，':
    case U'；':
    case U'｜':
    case U'·':
    case U'•':
      return true;
    default:
      return false;
  }
}

bool has_not_credit_word(std::string_view text) {
  const std::string folded = " " + fold_word(text) + " ";
  return std::ranges::any_of(lexicon::not_credit_words(), [&](std::string_view word) {
    const std::size_t at = folded.find(word);
    return at != std::string::npos && folded[at - 1] == ' ' && folded[at + word.size()] == ' ';
  });
}

// "mira tolland": a known given name and one word more.
bool is_small_name(std::string_view text) {
  const std::size_t space = text.find(' ');
  return is_given_name(fold_word(text.substr(0, space))) && text.find(' ', space + 1) == std::string_view::npos &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz", space + 1) == std::string_view::npos &&
         !has_page_word(text);
}

// "our engineering team", "editorial policies": several words that begin small name nobody, but for "the Larkin team".
bool begins_small(std::string_view text) {
  std::size_t i = 0;
  return text.find(' ') != std::string_view::npos && !dom::is_upper(dom::next_character(text, i)) &&
         text.front() >= 'a' && text.front() <= 'z' && !text.starts_with("the ") && !is_small_name(text);
}

// "Coastline Agency in Harbourtown", "Coastline Agency on Tuesday": what follows is no part of the name.
std::string_view without_circumstances(std::string_view text) {
  for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    const std::size_t end = std::min(text.find(' ', at + 1), text.size());
    const std::string_view word = text.substr(at + 1, end - at - 1);
    // "Quay Institute for Public Works": a capital goes on with the name.
    const bool goes_on = word == "for" && end + 1 < text.size() && text[end + 1] >= 'A' && text[end + 1] <= 'Z';
    if (goes_on) continue;
    const auto& stops = lexicon::name_stops();
    if (std::ranges::find(stops, word) != stops.end()) return text.substr(0, at);
  }
  return text;
}

bool is_credit(std::string_view text) {
  if (text.size() < 2 || text.size() > kLongestCredit || text.find("://") != std::string_view::npos) return false;
  if (text.starts_with("www.") || text.find("[at]") != std::string_view::npos) return false;
  if (text.find_first_of("@:") != std::string_view::npos || is_byline_word(text)) return false;
  int digits = 0;
  int letters = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = dom::next_character(text, i);
    if (c == U'©' || c == U'?' || c == U'!') return false;
    if (digit_value(c) >= 0) {
      ++digits;
    } else if (dom::is_word_character(c)) {
      ++letters;
    }
  }
  const auto words = std::ranges::count(text, ' ') + 1;
  const std::string folded = fold_word(text);
  if (is_no_name_word(folded) || lexicon::whole_no_names().holds(folded)) return false;
  if (has_not_credit_word(text) || begins_small(text) || !find_dates(text).empty()) return false;
  return letters >= 2 && digits <= (words == 1 ? kMostDigits : 2) && words <= kMostWords;
}

void add_credit(std::string_view part, std::vector<std::string>& credits) {
  part = trim(part, kEdges);
  part.remove_prefix(byline_prefix(part));
  part = without_circumstances(trim(part, kEdges));
  if (credits.size() < kMostCredits && is_credit(part)) credits.emplace_back(part);
}

}  // namespace

std::vector<std::string> read_credits(std::string_view value) {
  std::vector<std::string> credits;
  const std::string text = dom::fold_space(value);
  if (text.size() > kLongestCreditLine || text.starts_with('(') || !read_names(text).empty()) return credits;
  std::string_view rest = text;
  rest.remove_prefix(byline_prefix(rest));
  std::size_t begin = 0;
  for (std::size_t i = 0; i < rest.size();) {
    const std::size_t at = i;
    if (!parts(dom::next_character(rest, i))) continue;
    add_credit(rest.substr(begin, at - begin), credits);
    begin = i;
  }
  add_credit(rest.substr(begin), credits);
  return credits;
}

std::size_t inner_byline(std::string_view line) {
  for (std::size_t at = line.find(' '); at != std::string_view::npos; at = line.find(' ', at + 1)) {
    const std::string_view rest = line.substr(at + 1);
    for (const std::string_view word : lexicon::inner_byline_words()) {
      if (rest.size() <= word.size() + 1 || rest[word.size()] != ' ') continue;
      if (fold_word(rest.substr(0, word.size())) == word) return at + 1 + word.size() + 1;
    }
  }
  return 0;
}

bool ends_with_other_role(std::string_view before) {
  constexpr std::size_t kLongestRole = 30;  // bytes
  if (before.size() > kLongestRole) before = before.substr(before.size() - kLongestRole);
  std::string folded = fold_word(before);
  while (folded.ends_with(' ') || folded.ends_with(':')) folded.pop_back();
  return std::ranges::any_of(lexicon::other_role_words(),
                             [&](std::string_view word) { return folded.ends_with(word); });
}

}  // namespace newsclip::extract
