// Reads the bytes of a page from a file or from standard input.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace newsclip {

// What is wrong, for people; nothing where all is well.
using Fault = std::optional<std::string>;

// Why something could not be done: a fixed word for programs, and for people what is wrong and what to do.
struct Problem {
  std::string code;
  std::string message;
};

// All bytes of `file` ("-" is standard input), at most `max_bytes` of them: more is the problem `too-large`, found
// without reading on. The others are `missing`, `directory` and `unreadable`.
std::variant<std::string, Problem> read_bytes(const std::string& file, std::size_t max_bytes);

// Opens a file to be read; "-" is standard input. -1 and errno when it cannot: EINTR when a signal came while it waited
// for the writer of a pipe.
int open_input(const std::string& file);

Problem too_large(std::size_t max_bytes);

// The name of an input as messages show it: "standard input" for "-", else the name on one line, with control
// characters and bytes that are not UTF-8 as \x1b.
std::string shown_name(std::string_view file);

}  // namespace newsclip
