// The characters that folding passes over, put before the characters of a text: what is read of it must not change.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "dates/date_lexer.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"

namespace newsclip::extract {

// A combining accent, zero-width space and joiners, direction marks, an embedding, the soft hyphen, tatweel, a harakah,
// the word joiner, an isolate's end, the byte order mark.
constexpr std::string_view kFoldingMarks[] = {"\u0301", "\u200B", "\u200C", "\u200D", "\u200E",
                                              "\u200F", "\u061C", "\u202B", "\u00AD", "\u0640",
                                              "\u064E", "\u2060", "\u2069", "\uFEFF", "\u200F\u200F\u200F"};

enum class MarkPlace { kDigits, kLetters, kSeparators, kEverywhere };
constexpr MarkPlace kMarkPlaces[] = {MarkPlace::kDigits, MarkPlace::kLetters, MarkPlace::kSeparators,
                                     MarkPlace::kEverywhere};

inline bool is_at(MarkPlace place, char32_t c) {
  switch (place) {
    case MarkPlace::kDigits:
      return digit_value(c) >= 0;
    case MarkPlace::kLetters:
      return is_letter(c);
    case MarkPlace::kSeparators:
      return !dom::is_word_character(c);
    case MarkPlace::kEverywhere:
      return true;
  }
  return false;
}

// `text` with `mark` before each of its characters of that kind, and at its end.
inline std::string with_marks(std::string_view text, std::string_view mark, MarkPlace place) {
  std::string marked;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    if (is_at(place, dom::next_character(text, i))) marked += mark;
    marked += text.substr(begin, i - begin);
  }
  return marked += mark;
}

// Calls `check` with each of the marked forms of `text`.
template <class Check>
void for_marked(std::string_view text, Check check) {
  for (const std::string_view mark : kFoldingMarks) {
    for (const MarkPlace place : kMarkPlaces) check(with_marks(text, mark, place));
  }
}

}  // namespace newsclip::extract
