// Gumbo, called so that its tree lives in an arena.
#pragma once

#include <gumbo.h>

#include <string_view>

#include "dom/arena.hpp"

namespace newsclip::dom {

// `html` and `arena` must outlive the tree, which is never destroyed by itself.
const GumboNode& parse_with_gumbo(std::string_view html, Arena& arena);

}  // namespace newsclip::dom
