// Everything that a page knows about itself apart from its visible text: meta and link elements, JSON-LD, microdata,
// RDFa, microformats, and the states that scripts carry. It gathers and decides nothing; docs/origins.md lists what is
// read.
#pragma once

#include <cstddef>
#include <string_view>

#include "data/page_data_types.hpp"
#include "dom/document.hpp"

namespace newsclip::extract {

struct PageDataOptions {
  std::string_view url;          // the page's address where known: it helps to tell its article from related ones
  std::size_t fewest_words = 0;  // bodies with fewer words are dropped, before they are built if possible
};

PageData read_page_data(const dom::Document& document, const PageDataOptions& options = {});

}  // namespace newsclip::extract
