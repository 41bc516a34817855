// What one page may take of time and memory, and what is said of one that takes more.
#pragma once

#include <string_view>

#include "program/files/input.hpp"
#include "program/options/cli.hpp"
#include "program/processes/task.hpp"

namespace newsclip {

// Of a page of these bytes, or of a record that holds one: 10 s and 1 s for each MB, 256 MiB and 14 times its size,
// unless the options say otherwise. Where the bytes are packed or may be, the size is the one that they say they unpack
// to, or eight times their own where that is more, and at most options.max_bytes.
Limits page_limits(std::string_view bytes, const Options& options);

// The codes `timeout`, `memory` and `crashed`. `ending` is one of these.
Problem problem_of(Ending ending, const Limits& limits);

}  // namespace newsclip
