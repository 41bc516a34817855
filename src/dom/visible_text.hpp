// The text of a subtree as a reader would see it, white space folded.
#pragma once

#include <string>
#include <string_view>

#include "dom/document.hpp"

namespace newsclip::dom {

// The visible text of the subtree, its blocks parted by a space; script, style, a heading's edit link and the like left
// out.
std::string visible_text(const Document& document, NodeIndex node);

// Whether an element inside a heading is the link by which a wiki's readers edit the section, "[edit]", the last of the
// heading.
bool is_edit_link(const Document& document, NodeIndex node, NodeIndex heading);

}  // namespace newsclip::dom
