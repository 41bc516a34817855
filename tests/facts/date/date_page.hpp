// A page for the tests of dates: its headline and body are the blocks that begin with "Head" and "Body".
#pragma once

#include <string_view>
#include <vector>

#include "facts/date/shown_dates.hpp"

namespace newsclip::extract {

struct MarkedPage {
  explicit MarkedPage(std::string_view html) : document(dom::Document::parse(html)), list(make_blocks(document)) {
    for (std::size_t b = 0; b < list.blocks.size(); ++b) {
      if (list.blocks[b].text.starts_with("Body")) body.push_back(b);
      if (list.blocks[b].text.starts_with("Head")) headline = static_cast<int>(b);
    }
  }
  DatePage at(std::string_view url) const { return {document, list, body, headline, url}; }

  dom::Document document;
  BlockList list;
  std::vector<std::size_t> body;
  int headline = -1;
};

}  // namespace newsclip::extract
