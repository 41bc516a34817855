// Gumbo, called so that its tree lives in an arena and no page can make it take more than its share of memory.
#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>
#include <vector>

#include "dom/arena.hpp"
#include "dom/prepass.hpp"

namespace newsclip::dom {

// nullptr: the tree does not fit into the arena. `html` and `arena` must outlive the tree, which is never destroyed by
// itself.
const GumboNode* parse_with_gumbo(std::string_view html, Arena& arena);

struct ParsedPage {
  Prepared prepared;  // what the tree points into; a move keeps the tree good
  const GumboNode* root = nullptr;
};

// Prepares and parses any page: under stricter limits, then shorter and shorter, until the tree fits. The tree takes at
// most 192 MiB and 12 bytes for each byte of the page. Throws std::bad_alloc only where the system has no memory left.
ParsedPage parse_page(std::string_view html, Arena& arena);

}  // namespace newsclip::dom
