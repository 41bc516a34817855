// Letters of ASCII in lower case, for the names that formats and labels are written in.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace newsclip::reader {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

inline std::string lowered(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), lower);
  return out;
}

}  // namespace newsclip::reader
