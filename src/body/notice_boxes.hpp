// Boxes in which a site speaks of itself: appeals for money, dialogs on cookies, what stands in place of content from
// outside. A line alone may be an article's; several in one element, apart from the other text, are not.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "page/page_analysis.hpp"

namespace newsclip::extract {

// Blocks whose lines may belong to such a box (furniture.hpp), in order.
struct NoticeLines {
  std::vector<std::size_t> appeals;
  std::vector<std::size_t> consents;
};

// The blocks of the boxes. `likely`: the words of each block that is likely to be of the body, 0 for the others.
std::vector<BlockRange> find_notice_boxes(const PageAnalysis& page, const NoticeLines& lines,
                                          std::span<const double> likely);

}  // namespace newsclip::extract
