// Elements that are an author's by their names and addresses: words of programmers, in class and id attributes.
#pragma once

#include <string>
#include <string_view>

#include "dom/document.hpp"

namespace newsclip::extract {

// Class, id and test id of an element, in lower case.
std::string attribute_names(const dom::Document& document, dom::NodeIndex node);

bool is_byline_name(std::string_view names);
bool is_author_name(std::string_view names);
// Boxes about an author, other articles' authors, comments.
bool is_misleading_name(std::string_view names);

// Whether a link leads to an author's page.
bool is_author_address(std::string_view href);

// The visible text, with a bar between elements that follow each other without a space, where a name ends before them:
// <a>Abby Larkin</a><i>Harbour</i>.
std::string parted_text(const dom::Document& document, dom::NodeIndex node);

}  // namespace newsclip::extract
