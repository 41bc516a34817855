// Which of a tag's attributes reach Gumbo.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace newsclip::dom {

// Bytes to leave out.
struct Edit {
  // Whole attributes, a value's end, a value to have a placeholder.
  enum class What { kAttributes, kData, kPlaceholder };
  std::size_t begin = 0;
  std::size_t end = 0;
  What what = What::kAttributes;
  bool space = false;  // must stand in their place
};

struct AttributeCut {
  std::size_t end = 0;         // past the tag; kNoEnd when the page ends within it
  std::size_t attributes = 0;  // how many stay
  bool self_closing = false;
  bool over_limit = false;
  std::string_view type;  // the value as written
};

// Reads the attributes from `name_end`, just past the tag's name, to the tag's end. Appends to `edits`, in order, what
// can go: attributes that are not in tag.hpp, those named before, the data after a data: address's comma, and those
// past `limit`; with `placeholders` also the long values that stay. With `keep_all` only those past the limit.
AttributeCut select_attributes(std::string_view html, std::size_t name_end, bool keep_all, std::size_t limit,
                               bool placeholders, std::vector<Edit>& edits);

}  // namespace newsclip::dom
