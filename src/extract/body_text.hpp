// A text held by structured data as blocks.
#pragma once

#include <string_view>
#include <vector>

#include "newsclip/article.hpp"

namespace newsclip::extract {

// Markup is read as HTML; plain text is parted at blank lines, or at line ends where it has no blank lines.
std::vector<Block> blocks_of_text(std::string_view text);

// Words of the blocks; a CJK character counts as one.
std::size_t count_words(const std::vector<Block>& blocks);

}  // namespace newsclip::extract
