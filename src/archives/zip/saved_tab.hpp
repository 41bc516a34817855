// What a MAFF archive says of a page, in the index.rdf of its folder.
#pragma once

#include <string>
#include <string_view>

namespace newsclip::archives {

struct SavedTab {
  std::string file;  // that is the page, in the same folder; "" when not said
  std::string url;   // "" when not said
  std::string day;   // when it was saved, "2024-05-18"; "" when not said
};

SavedTab read_saved_tab(std::string_view rdf);

}  // namespace newsclip::archives
