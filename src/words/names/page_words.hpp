// What stands on pages where a name might stand and is none: words of menus, buttons, footers and sections, places. By
// language, with their English meaning; folded as text/fold.hpp does.
#pragma once

#include <span>
#include <string_view>

#include "text/word_index.hpp"

namespace newsclip::extract::lexicon {

// Single words of scripts with spaces: a piece that has one names nobody.
const WordIndex& page_words();

// Whether a word of the page is a family or given name, too: behind a given name it is one.
bool is_namesake(std::string_view word);

// Places, and Chinese words that begin as names do: no names where they are the whole piece; persons may be called so,
// too.
const WordIndex& whole_no_names();

// Of Chinese, Japanese and Korean: what has one in it is no name.
std::span<const std::string_view> no_name_parts();

// Chinese characters that end no name.
std::string_view no_name_ends();

}  // namespace newsclip::extract::lexicon
