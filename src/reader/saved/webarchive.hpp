// Safari's web archives: property lists, binary or in XML, of a page and what it shows.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsclip::reader {

struct WebarchivePage {
  std::string bytes;
  std::string charset;   // "" when not said
  std::string url;       // "" when not said
  bool is_text = false;  // no HTML
};

// The main resource; nothing where the bytes are no such archive or have none. Linear in the bytes.
std::optional<WebarchivePage> read_webarchive(std::string_view bytes);

}  // namespace newsclip::reader
