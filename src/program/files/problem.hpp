// What is said of what cannot be done, and of bytes that are no page.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "newsclip/newsclip.hpp"

namespace newsclip {

// What is wrong, for people; nothing where all is well.
using Fault = std::optional<std::string>;

// Why something could not be done: a fixed word for programs, and for people what is wrong and what to do.
struct Problem {
  std::string code;
  std::string message;
};

Problem too_large(std::size_t max_bytes);

// Its code, and in words what the bytes are and what to do: for a container, what takes the pages out of it.
Problem read_problem(ReadFault fault, std::size_t max_bytes);

// Brotli has no mark: the name of the file tells it.
bool is_brotli_name(const std::string& file);
Problem packed_with_brotli();

}  // namespace newsclip
