// Dates in figures inside names and short lines, where only their place counts; date_text.hpp reads all others.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace newsclip::extract {

// Bytes [begin, end) of a date with a year, and its time, in figures ("2024-05-13 08:49", "2024年5月13日"); the first
// in the text.
struct DateSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
};
std::optional<DateSpan> find_date_span(std::string_view text);

}  // namespace newsclip::extract
