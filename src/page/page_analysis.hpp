// All that is known of a page before anything is chosen: its tree, blocks, containers, headline match and totals.
#pragma once

#include <string_view>
#include <vector>

#include "dom/document.hpp"
#include "page/article_units.hpp"
#include "page/blocks.hpp"
#include "page/containers.hpp"
#include "page/headline_match.hpp"
#include "page/page_totals.hpp"
#include "page/url_shape.hpp"

namespace newsclip::extract {

struct PageAnalysis {
  dom::Document document;
  BlockList list;
  ContainerTree tree;
  TitleMatch title;
  ArticleUnits units;
  std::vector<float> description_overlap;  // by block, see description_match.hpp
  PageTotals totals;
  UrlShape url;
};

// What the page's head states of it, each "" where it is silent.
struct StatedHead {
  std::string_view title;
  std::string_view description;
  std::string_view url;
};

PageAnalysis analyse_blocks(dom::Document document, BlockList list, const StatedHead& head);

}  // namespace newsclip::extract
