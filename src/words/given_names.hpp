// Given names of many languages: what tells a person's name from two words with capitals.
#pragma once

#include <string_view>

namespace newsclip::extract {

// Whether a word, folded by fold_word, is a given name in a language whose script has capitals.
bool is_given_name(std::string_view folded);

}  // namespace newsclip::extract
