// What the form of a page's address says about the kind of page: articles have long last segments, front pages none.
#pragma once

#include <string_view>

namespace newsclip::extract {

struct UrlShape {
  int segments = -1;    // of the path, less an index file; -1: no address known
  int slug_words = -1;  // words parted by hyphens or underscores in the longest of the last two segments
  int digits = -1;      // digits of the path
  int listing = 0;      // 1: a segment before the last is one under which lists stand, 2: the last is
};

UrlShape shape_of(std::string_view url);

}  // namespace newsclip::extract
