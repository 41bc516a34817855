// Lines that stand among an article's paragraphs and are no part of it: editors' lines, source and date lines,
// previous/next, print and share bars, disclaimers, reporting credits, invitations to read more or to subscribe.
//
// Made for precision: running text is never taken for furniture.
#pragma once

#include "extract/blocks.hpp"

namespace newsclip::extract {

bool is_furniture(const TextBlock& block);

}  // namespace newsclip::extract
