// A text held by structured data as blocks.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "newsclip/article.hpp"

namespace newsclip::extract {

// Markup is read as HTML; plain text is parted at blank lines, or at line ends where it has no blank lines.
std::vector<Block> blocks_of_text(std::string_view text);

// Words of the blocks; a CJK character counts as one.
std::size_t count_words(const std::vector<Block>& blocks);

// Upper bound of the words outside tags, counted up to `most`; too low only for text inside the tags of a value that is
// not parsed as HTML. Linear in the text; bytes that are not UTF-8 count as letters.
std::size_t count_raw_words(std::string_view text, std::size_t most);

// False: the blocks of this text hold fewer words.
inline bool may_have_words(std::string_view text, std::size_t words) {
  return (text.size() + 1) / 2 >= words && count_raw_words(text, words) >= words;
}

}  // namespace newsclip::extract
