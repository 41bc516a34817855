// Every word that the extractor looks for in the text of a page, in any language, with its English meaning.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace newsclip::extract::lexicon {

// Groups of words that stand in blocks which are no part of an article.
enum class WordGroup : std::uint8_t {
  kBoilerplate,  // cookies, subscriptions, sharing, related links, comments, terms
  kCredit,       // photographers and picture agencies
};

// One entry is one word, or the first two characters of one in a script without spaces.
std::span<const std::string_view> group_words(WordGroup group);

// How many words of the group a run of word hashes (text/measure.hpp) holds. Words of scripts without spaces are found
// by their first two characters.
unsigned count(WordGroup group, std::span<const std::uint32_t> words);

}  // namespace newsclip::extract::lexicon
