// Looks into files whose names do not say what they are.
#pragma once

#include <string>
#include <string_view>

namespace newsclip {

// Whether bytes begin like HTML, as the WHATWG's MIME Sniffing Standard tells it; comments and an XML declaration may
// come first, and UTF-16 is looked through.
bool begins_like_html(std::string_view bytes);

enum class Sniffed { kHtml, kOther, kUnreadable };

// What the first bytes of a regular file say, unpacked where they are gzip.
Sniffed sniff(const std::string& file);

}  // namespace newsclip
