// Lines that stand among an article's paragraphs and are no part of it: editors' lines, source and date lines,
// previous/next, print and share bars, disclaimers, reporting credits, invitations to read more or to subscribe.
//
// Made for precision: running text is never taken for furniture.
#pragma once

#include <string_view>

#include "newsclip/article.hpp"

namespace newsclip::extract {

// `link_share`: how much of the line is inside links, 0 to 1.
bool is_furniture(std::string_view text, BlockType type, float link_share);

}  // namespace newsclip::extract
