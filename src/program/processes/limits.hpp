// What the work on one page may take.
#pragma once

#include <chrono>
#include <cstddef>

namespace newsclip {

struct Limits {
  std::chrono::milliseconds time{0};  // of the processor, not of the clock on the wall
  std::size_t memory = 0;             // bytes: the process's data, heap and private mappings (RLIMIT_DATA)
};

}  // namespace newsclip
