// What an element tells about the text inside it, by its tag, role, microdata and style.
#pragma once

#include <cstdint>

#include "dom/document.hpp"

namespace newsclip::extract {

// What an element or one of its ancestors is; a set of bits.
enum Context : std::uint32_t {
  kInArticle = 1U << 0,
  kInMain = 1U << 1,
  kInBodyProperty = 1U << 2,  // itemprop articleBody or text
  kInHeader = 1U << 3,
  kInFooter = 1U << 4,
  kInNav = 1U << 5,
  kInAside = 1U << 6,
  kInForm = 1U << 7,
  kInFigure = 1U << 8,
  kInCaption = 1U << 9,
  kInTable = 1U << 10,
  kInList = 1U << 11,
  kInQuote = 1U << 12,
  kInHidden = 1U << 13,
  kInControl = 1U << 14,  // button, label, summary
  kInHeading = 1U << 15,
  kInNoscript = 1U << 16,
  kInDialog = 1U << 17,
  kInAddress = 1U << 18,
};
inline constexpr int kContextCount = 19;

// The bits of Context that this element itself adds.
std::uint32_t element_context(const dom::Document& document, dom::NodeIndex node);

}  // namespace newsclip::extract
