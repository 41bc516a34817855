// Tells HTML by how it begins.
#pragma once

#include <string_view>

namespace newsclip::reader {

// Whether bytes begin like HTML, as the WHATWG's MIME Sniffing Standard tells it; comments and an XML declaration may
// come first, and UTF-16 is looked through.
bool begins_like_html(std::string_view bytes);

}  // namespace newsclip::reader
