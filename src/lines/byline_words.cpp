#include "lines/byline_words.hpp"

#include <algorithm>
#include <string>

#include "text/characters.hpp"
#include "text/fold.hpp"
#include "text/trim.hpp"
#include "words/people.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kLongestWord = 40;  // bytes, with what stands around it
// Words before a date, of which the first alone might be a name.
constexpr std::string_view kDateLabels[] = {
    "last updated",          "last update",           "last modified",        "last edited",   // English
    "last published",        "last reviewed",         "last changed",         "last revised",  // English
    "zuletzt aktualisiert",  "zuletzt bearbeitet",    "zuletzt geandert",                      // German: last updated
    "letzte aktualisierung", "letztes update",        "letzte anderung",                       // German: last update
    "derniere mise a jour",  "derniere modification", "mis a jour",           "mise a jour",   // French: updated
    "ultima actualizacion",  "ultima atualizacao",    "ultimo aggiornamento",  // Spanish, Portuguese, Italian
    "laatst bijgewerkt",     "laatste update",        "senast uppdaterad",    "sist oppdatert",  // Dutch, Nordic
    "sidst opdateret",       "ostatnia aktualizacja", "son guncelleme",  // Danish, Polish, Turkish
};
constexpr std::string_view kWordEdges = " \t:.-*\"'/@";

}  // namespace

std::size_t byline_prefix(std::string_view text) {
  std::size_t best = 0;
  std::string first;
  dom::append_character(first, FoldedCursor(text).character());
  for (const std::string_view word : lexicon::byline_words()) {
    if (word.front() != first.front()) continue;  // true of nearly all words
    const std::size_t i = folded_prefix(text, word);
    if (i == 0) continue;
    std::size_t after = i;
    const char32_t next = after < text.size() ? dom::next_character(text, after) : 0;
    const bool cjk = static_cast<unsigned char>(word[0]) >= 0xE3;
    const bool mark = next == U':' || next == U'：' || next == U'/' || next == U'／' || next == U'|' || next == U'丨' ||
                      next == U'｜' || next == U'・' || next == U'＝';
    if (next == 0 || !(next == U' ' || next == 0xA0 || mark || (cjk && word.size() > 3))) continue;
    if (cjk && word.size() == 3 && !mark) continue;
    std::size_t end = mark || next == U' ' ? after : i;
    while (end < text.size() && (text[end] == ' ' || text[end] == ':')) ++end;
    best = std::max(best, end);
  }
  // Elements that follow each other without a space: "ByAbby Larkin".
  const bool is_glued =
      text.size() > 4 && text.starts_with("By") && text[2] >= 'A' && text[2] <= 'Z' && text[3] >= 'a' && text[3] <= 'z';
  return best == 0 && is_glued ? 2 : best;
}

std::size_t date_label_prefix(std::string_view text) {
  std::size_t longest = 0;
  for (const std::string_view label : kDateLabels) {
    const std::size_t end = folded_prefix(text, label);
    if (end > 0 && (end == text.size() || text[end] == ' ' || text[end] == ':')) longest = std::max(longest, end);
  }
  return longest;
}

bool is_byline_word(std::string_view text) {
  if (text.size() > kLongestWord) return false;
  const std::string folded = fold_word(trim(text, kWordEdges));
  std::string_view bare = folded;
  if (bare.ends_with("：")) bare.remove_suffix(3);
  while (bare.ends_with(' ') || bare.ends_with(':')) bare.remove_suffix(1);
  return std::ranges::find(lexicon::byline_words(), bare) != lexicon::byline_words().end();
}

}  // namespace newsclip::extract
