// Persons' names in bylines.
//
//   "By Abby Larkin and Osk Venn, Coastline News Agency"  ->  Abby Larkin, Osk Venn
//   "本报记者 林小满、周一帆"                                ->  林小满, 周一帆
//   "김철수 기자 mail@paper.example"                         ->  김철수
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsclip::extract {

enum class NameShape : unsigned char {
  kNone,    // no name: an office, an outlet, a sentence, a date
  kSingle,  // one word, as nicknames and first names are
  kFull,    // two to five words, or a Chinese, Japanese or Korean name
};

// What a text without separators is; words of offices cut off before.
NameShape name_shape(std::string_view text);

// Whether a text begins with a Chinese family name of one character.
bool has_family_name(std::string_view name);

// The names in a byline or in a value that lists names, in order: without byline words, offices, places, mail
// addresses, handles, dates, agencies. A single word counts only where it is the whole value.
std::vector<std::string> read_names(std::string_view byline);

// Whether the names, which were read in a text of so many bytes, are most of it.
bool are_most_of(const std::vector<std::string>& names, std::size_t bytes);

}  // namespace newsclip::extract
