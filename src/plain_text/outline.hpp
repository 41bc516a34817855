// Which of a text page's items are its headline, the facts under it, and its body.
#pragma once

#include <cstddef>
#include <vector>

#include "plain_text/paragraphs.hpp"

namespace newsclip::plain_text {

enum class Role { kMenu, kBreadcrumb, kTitle, kFacts, kBody, kFurniture, kEnd };

// One role an item. Without running text there is no body, and all are menu.
std::vector<Role> outline(const std::vector<Item>& items);

}  // namespace newsclip::plain_text
