// What SingleFile, a browser's extension, writes of a page into the page that it saves.
#pragma once

#include <string>
#include <string_view>

namespace newsclip::reader {

struct SingleFileNote {
  std::string url;       // "" when not said
  std::string captured;  // YYYY-MM-DD, "" when not said
};

// Of its first comment; nothing is said where that is none of SingleFile's.
SingleFileNote single_file_note(std::string_view text);

}  // namespace newsclip::reader
