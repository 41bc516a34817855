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

// The words of a text as written outside of tags, up to `most`. Entities and escapes count as words or part them, so
// that there are never fewer than in its blocks, but for what tags hold in a text that is not read as markup.
std::size_t count_raw_words(std::string_view text, std::size_t most);

// False: the blocks of this text hold fewer words.
inline bool may_have_words(std::string_view text, std::size_t words) {
  return (text.size() + 1) / 2 >= words && count_raw_words(text, words) >= words;
}

}  // namespace newsclip::extract
