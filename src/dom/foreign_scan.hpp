// Where the content of an svg or math element ends, when that is certain.
#pragma once

#include <cstddef>
#include <string_view>

#include "dom/tag.hpp"

namespace newsclip::dom {

struct ForeignScan {
  std::size_t content_end = 0;  // where the element's end tag begins; kNoEnd when it is not certain or there is none
  std::size_t tags = 0;
  std::size_t depth = 0;  // the deepest
  bool text = false;      // there is text other than white space
};

// `position` is just past the start tag of the svg or math element. Not certain: elements that leave foreign content,
// HTML inside it, end tags that hold more than a name or might close an element outside of it, "</>", more than
// 1,000 attributes in a tag.
ForeignScan scan_foreign(std::string_view html, std::size_t position, Tag root);

}  // namespace newsclip::dom
