// What Chinese, Japanese and Korean names are made of: family names, and the characters of given names.
#pragma once

#include <span>
#include <string_view>

namespace newsclip::extract::lexicon {

// Chinese family names of one character, as one text; those of two.
std::string_view family_names();
std::span<const std::string_view> compound_families();
bool is_compound_family(std::string_view name);

// Japanese family names of one to four characters; not all.
std::span<const std::string_view> japanese_families();
bool is_japanese_family(std::string_view name);

// Korean family names of one syllable, as one text; those of two.
std::string_view korean_families();
std::span<const std::string_view> korean_compounds();
bool is_korean_compound(std::string_view name);

// Characters that Chinese given names are made of, and syllables of Korean ones, each as one text.
std::string_view given_signs();
std::string_view korean_given_signs();

}  // namespace newsclip::extract::lexicon
