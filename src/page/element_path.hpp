// Where an element stands, as a CSS selector that a person can follow: "main > article > p.byline".
#pragma once

#include <string>

#include "dom/document.hpp"

namespace newsclip::extract {

// From the nearest element with an id, else from below body, at most kMostSteps elements. An element has its id, else
// its first class, else, where it is the path's last and not the first of its name, its number. "" for text nodes and
// body.
inline constexpr int kMostSteps = 8;
std::string element_path(const dom::Document& document, dom::NodeIndex node);

// The same without the number and of the last steps alone, in constant time: for one path a block.
inline constexpr int kMostPlainSteps = 5;
std::string plain_element_path(const dom::Document& document, dom::NodeIndex node);

}  // namespace newsclip::extract
