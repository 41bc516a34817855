// The labelled values of a page.
#pragma once

#include <cstdint>
#include <vector>

#include "dom/document.hpp"
#include "lines/labels.hpp"
#include "page/blocks.hpp"

namespace newsclip::extract {

// A labelled value of a page. Its value may stand in the block after the label's: a cell beside it, a <dd>.
struct PageLabel {
  LabelledValue found;
  std::uint32_t block = 0;        // where the label stands
  std::uint32_t value_block = 0;  // where the value stands
};

// All labels of the page in reading order. Views point into the blocks' texts.
std::vector<PageLabel> find_page_labels(const dom::Document& document, const BlockList& list);

}  // namespace newsclip::extract
