// Lines that stand among an article's paragraphs and are no part of it: editors' lines, source and date lines,
// previous/next, print and share bars, disclaimers, reporting credits, invitations to read more or to subscribe.
//
// Made for precision: running text is never taken for furniture.
#pragma once

#include <cstdint>
#include <string_view>

#include "newsclip/article.hpp"

namespace newsclip::extract {

// What a line is, or is in a box of several such lines.
enum class LineKind : std::uint8_t {
  kText,
  kFurniture,
  kAppeal,   // asks the readers for money, as articles may do too
  kConsent,  // speaks of cookies or of content from outside, and of what the reader may choose
};

// `link_share`: how much of the line is inside links, 0 to 1.
LineKind line_kind(std::string_view text, BlockType type, float link_share);
bool is_furniture(std::string_view text, BlockType type, float link_share);

}  // namespace newsclip::extract
