// Statements from <meta>, <link>, <title>, <base> and <html lang>.
#pragma once

#include "data/statements.hpp"
#include "dom/document.hpp"

namespace newsclip::extract {

// Origins: "meta NAME" with the name in lower case, "link canonical", "<title>", "html lang", "base href".
void read_metas(const dom::Document& document, StatementCollector& out);

}  // namespace newsclip::extract
