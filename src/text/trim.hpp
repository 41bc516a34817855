// A text without what stands at its edges.
#pragma once

#include <string_view>

namespace newsclip {

// The white space of HTML's syntax.
inline constexpr std::string_view kAsciiSpace = " \t\n\r\f";

inline std::string_view trim(std::string_view text, std::string_view edges = " ") {
  const std::size_t begin = text.find_first_not_of(edges);
  if (begin == std::string_view::npos) return text.substr(0, 0);
  return text.substr(begin, text.find_last_not_of(edges) - begin + 1);
}

}  // namespace newsclip
