// Text of an article as it is shown to people: valid UTF-8 without what terminals and readers of lines act on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "newsclip/article.hpp"

namespace newsclip::writer {

// Bytes that are not UTF-8 become U+FFFD; controls but for line feeds and tabs go, bidi embeddings and overrides, and
// the separators of lines and paragraphs become spaces.
std::string shown_text(std::string_view text);

// The same on one line: line feeds and tabs become spaces, too.
std::string shown_line(std::string_view text);
std::string on_one_line(std::string text);

// The lines of a text, without their line feeds; at least one.
std::vector<std::string_view> split_lines(std::string_view text);

// How many blocks from `first` on are of its type.
std::size_t run_length(const std::vector<Block>& blocks, std::size_t first);

}  // namespace newsclip::writer
