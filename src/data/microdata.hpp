// Statements from attributes on the page's elements: microdata (itemprop), RDFa (property) and microformats (classes).
#pragma once

#include "data/page_identity.hpp"
#include "data/statements.hpp"
#include "dom/document.hpp"

namespace newsclip::extract {

// Origins: "microdata NAME", "rdfa NAME", "class NAME". A property belongs to the nearest itemscope around it; a
// person's or organisation's `name` is that of the property whose value the item is.
void read_microdata(const dom::Document& document, const PageIdentity& page, StatementCollector& out);

}  // namespace newsclip::extract
