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
  kRare,    // Chinese, Japanese or Korean, without a family name that is known
  kFull,    // two to five words, or a Chinese, Japanese or Korean name
};

// How a text came to be taken for names.
enum class NameTrust : unsigned char {
  kBare,      // by what it is alone: Han and Hangul names begin with a family name
  kLabelled,  // it stands where the page puts its authors
};

// What a text without separators is; words of offices cut off before.
NameShape name_shape(std::string_view text, NameTrust trust = NameTrust::kBare);

// The names in a byline or in a value that lists names, in order: without byline words, offices, places, mail
// addresses, handles, dates, agencies. A single word counts only where it is the whole value. Behind a byline word or
// an office names need not be known ones.
std::vector<std::string> read_names(std::string_view byline, NameTrust trust = NameTrust::kBare);

// Whether a name in a script with capitals begins with a given name that is known: "Mira Tolland", "Abby-Jane".
bool begins_with_given_name(std::string_view name);

// Whether a word of menus, buttons, counters or sections stands among the text's words.
bool has_page_word(std::string_view text);

// Whether the names, which were read in a text of so many bytes, are most of it.
bool are_most_of(const std::vector<std::string>& names, std::size_t bytes);

}  // namespace newsclip::extract
