// A number as people read it.
#pragma once

#include <cstdio>
#include <string>

namespace newsclip {

// "0.97", "-2.00"; of numbers beyond all use the first digits.
inline std::string with_two_decimals(double value) {
  char digits[48];
  std::snprintf(digits, sizeof digits, "%.2f", value);
  return digits;
}

}  // namespace newsclip
