// Names and text of an element that may hold an author.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dom/document.hpp"
#include "page/blocks.hpp"

namespace newsclip::extract {

// Class, id and test id of an element, in lower case.
std::string attribute_names(const dom::Document& document, dom::NodeIndex node);

// By block: whether it stands after block `last` in an element that holds what others wrote, by its names or microdata:
// comments, reviews, related stories.
std::vector<bool> find_blocks_of_others(const dom::Document& document, const BlockList& list, int last);

// The visible text, with a bar between elements that follow each other without a space, where a name ends before them:
// <a>Abby Larkin</a><i>Harbour</i>.
std::string parted_text(const dom::Document& document, dom::NodeIndex node);

}  // namespace newsclip::extract
