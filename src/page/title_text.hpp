// Titles as text: compared by their letters and digits, and taken apart at separators.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsclip::extract {

// The letters and digits of a text, folded as text/fold.hpp does, without anything between them: equal for a headline
// however it is spaced, punctuated or accented.
std::string letters_of(std::string_view text);

// The parts of a title between separators, outermost first as they stand:
//   "Pier to reopen - Town | Northshore Courier"  ->  "Pier to reopen", "Town", "Northshore Courier"
// Separators: | · • _ > 丨 and their full-width forms anywhere; « » ‹ › between spaces; dashes, colons and slashes
// beside a space, or beside a full-width or CJK character, but for ranges ("1900万-2900万"); none inside round
// brackets. One part: there is none. At most kMostParts; the ones in the middle stay together.
inline constexpr std::size_t kMostParts = 7;
struct TitlePart {
  std::size_t begin = 0;  // bytes of the title, without the spaces around
  std::size_t end = 0;
};
std::vector<TitlePart> split_title(std::string_view title);

// Whether a title was cut by the page: it ends in "…" or "...".
bool is_cut(std::string_view title);

// The words of an address's last path segments that are words: folded, four letters or more.
std::vector<std::string> slug_words(std::string_view url);

// The name of the host without "www." and its public suffix's last label, letters only: "northshorecourier".
std::string host_letters(std::string_view url);

}  // namespace newsclip::extract
