// Counts and shares of the page as a whole.
#pragma once

#include <algorithm>

#include "page/blocks.hpp"
#include "page/containers.hpp"
#include "page/headline_match.hpp"

namespace newsclip::extract {

// How many of `a` there are for each of `b`, of which there counts at least one.
inline double ratio(double a, double b) { return a / std::max(1.0, b); }

struct PageTotals {
  double words = 0;
  double link_density = 0;
  double good_share = 0;  // good words among all
  double top_good = 0;    // good words inside the top candidate
  double top_share = 0;   // those among the page's
  double cjk_share = 0;
  int articles = 0;     // article elements
  int h1_count = 0;     // main headings
  int title_twins = 0;  // blocks whose element is made like that of the headline, with it; 0 without a headline
};

PageTotals sum_page(const dom::Document& document, const BlockList& list, const ContainerTree& tree,
                    const TitleMatch& title);

// A heading of the first level with more than a word.
bool is_main_heading(const dom::Document& document, const TextBlock& block);

}  // namespace newsclip::extract
