// Which block of the page its title names.
#pragma once

#include <string_view>
#include <vector>

#include "page/blocks.hpp"

namespace newsclip::extract {

// The block that stands for the headline: most like the title, headings before others; -1 if there is none.
struct TitleMatch {
  int block = -1;
  std::vector<float> likeness;  // by block, 0 to 1
};
TitleMatch match_title(const BlockList& list, std::string_view title);

}  // namespace newsclip::extract
