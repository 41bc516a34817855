// Everything that a page knows about itself apart from its visible text: meta and link elements, JSON-LD, microdata,
// RDFa, microformats, and the states that scripts carry. It gathers and decides nothing; docs/origins.md lists what is
// read.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "data/page_data_types.hpp"
#include "dom/document.hpp"

namespace newsclip::extract {

// The scripts as the document has them; the views live as long as the text that was parsed.
std::vector<ScriptBody> scripts_of(const dom::Document& document);

struct PageDataOptions {
  std::string_view url;          // the page's address where known: it helps to tell its article from related ones
  std::size_t fewest_words = 0;  // bodies with fewer words are dropped, before they are built if possible
};

PageData read_page_data(const dom::Document& document, std::span<const ScriptBody> scripts,
                        const PageDataOptions& options = {});

}  // namespace newsclip::extract
