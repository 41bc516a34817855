// Pages saved with the headers that they came with: `curl -i`, `curl -iL`, `wget --save-headers`.
#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "newsclip/newsclip.hpp"

namespace newsclip::reader {

struct HttpMessage {
  int status = 0;
  std::string_view type;  // Content-Type as it stands, "" when not said
  std::string_view body;
  std::string_view charset;  // of Content-Type, "" when not said
  std::string_view coding;   // Content-Encoding as it stands, "" when not said
  bool chunked = false;      // is said of the body; it may not be true
  bool cut = false;          // the body is shorter than was said, and not packed
};

// The last message where there are several: redirects and interim ones stand before it. Headers are read as browsers
// do: ended by LF or CR LF, folded, with blanks before the colon; what is none is skipped. Nothing where the bytes do
// not begin like a message; kBadMessage where its headers do not end.
std::optional<std::variant<HttpMessage, ReadFault>> read_http_message(std::string_view bytes);

// The charset of a Content-Type, "" when not said.
std::string_view charset_of(std::string_view type);

}  // namespace newsclip::reader
