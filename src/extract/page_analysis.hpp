// All that is known of a page before anything is chosen: its tree, blocks, containers, headline match and totals.
#pragma once

#include <string_view>
#include <vector>

#include "dom/document.hpp"
#include "extract/blocks.hpp"
#include "extract/containers.hpp"
#include "extract/page_totals.hpp"
#include "extract/title_match.hpp"
#include "extract/url_shape.hpp"

namespace newsclip::extract {

struct PageAnalysis {
  dom::Document document;
  BlockList list;
  ContainerTree tree;
  TitleMatch title;
  std::vector<float> description_overlap;  // by block, see description_match.hpp
  PageTotals totals;
  UrlShape url;
};

// `url` is the address that the page was fetched from, "" if unknown: the page's own canonical address serves then.
PageAnalysis analyse_page(dom::Document document, std::string_view url);

// The same over blocks that were made before, and perhaps thinned out.
PageAnalysis analyse_blocks(dom::Document document, BlockList list, std::string_view url);

}  // namespace newsclip::extract
