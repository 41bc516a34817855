// What is looked at to find the zone of a page.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "body/body.hpp"
#include "data/statements.hpp"
#include "page/page_analysis.hpp"
#include "page/page_labels.hpp"

namespace newsclip::extract {

struct ZonePage {
  const PageAnalysis& page;
  std::span<const PageLabel> labels;
  const Body& body;
  std::span<const Statement> statements;
  std::span<const std::string> section;  // the breadcrumb's steps
  std::string_view site;                 // the site's name, "" where it is not known
  std::string_view headline;             // "" where it is not known
  int headline_block = -1;
  std::string_view url = {};  // the page's address, "" where it is not known

  // The body's first block and the one after its last; the number of blocks twice where there is no body.
  std::size_t body_begin() const { return body.blocks.empty() ? page.list.blocks.size() : body.blocks.front(); }
  std::size_t body_end() const { return body.blocks.empty() ? page.list.blocks.size() : body.blocks.back() + 1; }
};

}  // namespace newsclip::extract
