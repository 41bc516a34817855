// The words that announce who wrote a text: "By", "Von", "作者：".
#pragma once

#include <cstddef>
#include <string_view>

namespace newsclip::extract {

// The length of the byline word that the text begins with, the space or colon after it included; 0: none.
std::size_t byline_prefix(std::string_view text);

// Whether the text is a byline word and nothing else: "By", "Autor:".
bool is_byline_word(std::string_view text);

// Bytes of the words before a date that a line begins with: "Last updated", "Mis à jour"; 0: none.
std::size_t date_label_prefix(std::string_view text);

}  // namespace newsclip::extract
