// The first and last lines of a body that sign it and are no part of it.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "newsclip/article.hpp"

namespace newsclip::extract {

// How many lines were taken off at either end.
struct Edges {
  std::size_t first = 0;
  std::size_t last = 0;
};

// Takes them off. `names` are those of the article's authors and of its site. The finders of facts need the lines, so
// that this comes after them.
Edges trim_edges(std::vector<Block>& blocks, std::span<const std::string> names);

}  // namespace newsclip::extract
