// The pieces of a byline, each a name or what stands beside one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsclip::extract {

// Without marks and white space around a name; the full stop of an initial stays.
std::string_view trim_name(std::string_view text);

// The words between spaces.
std::vector<std::string_view> words_of(std::string_view text);

// Blanks out what stands in brackets, mail addresses, handles and web addresses.
std::string without_asides(std::string_view text);

// What stands between separators, conjunctions, dates and places.
std::vector<std::string> byline_pieces(std::string_view text);

// Whether the folded word is none of a name's: an office, a day, a word of menus.
bool is_no_name_word(std::string_view folded);

}  // namespace newsclip::extract
