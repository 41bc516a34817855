// The links, marks and pictures of a body's blocks: make_blocks' inline marks cut to the blocks' texts, with addresses.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "dom/document.hpp"
#include "newsclip/article.hpp"
#include "page/blocks.hpp"

namespace newsclip::extract {

// Fills the spans of `blocks`, which are those of `list` that `chosen` names, in reading order. `list` has its marks;
// references are resolved against `base`, "" where it is unknown. What is more than an article has is left out.
void add_spans(const dom::Document& document, const BlockList& list, std::span<const std::size_t> chosen,
               std::string_view base, std::vector<Block>& blocks);

}  // namespace newsclip::extract
