// Looks into files whose names do not say what they are.
#pragma once

#include <string>

namespace newsclip {

enum class Sniffed { kHtml, kOther, kUnreadable };

// What the first bytes of a regular file say, unpacked where they are gzip.
Sniffed sniff(const std::string& file);

}  // namespace newsclip
