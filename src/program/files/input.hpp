// Reads the bytes of a page from a file or from standard input.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include "program/files/problem.hpp"

namespace newsclip {

// All bytes of `file` ("-" is standard input), at most `max_bytes` of them: more is the problem `too-large`, found
// without reading on, or that of the container that they begin like. The others are `missing`, `directory` and
// `unreadable`.
std::variant<std::string, Problem> read_bytes(const std::string& file, std::size_t max_bytes);

// Opens a file to be read; "-" is standard input. -1 and errno when it cannot: EINTR when a signal came while it waited
// for the writer of a pipe.
int open_input(const std::string& file);

// The name of an input as messages show it: "standard input" for "-", else the name on one line, with control
// characters and bytes that are not UTF-8 as \x1b.
std::string shown_name(std::string_view file);

}  // namespace newsclip
