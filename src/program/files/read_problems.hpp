// What is said of bytes that are no page.
#pragma once

#include <cstddef>
#include <string>

#include "newsclip/newsclip.hpp"
#include "program/files/input.hpp"

namespace newsclip {

// Its code, and in words what the bytes are and what to do: for a container, what takes the pages out of it.
Problem read_problem(ReadFault fault, std::size_t max_bytes);

// Brotli has no mark: the name of the file tells it.
bool is_brotli_name(const std::string& file);
Problem packed_with_brotli();

}  // namespace newsclip
