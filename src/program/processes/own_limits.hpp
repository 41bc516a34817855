// Limits of a process that works on its only page: it has no parent that would answer for it.
#pragma once

#include <string>

#include "program/processes/limits.hpp"
#include "program/processes/sandbox.hpp"

namespace newsclip {

// What is left to say when the process has to end: on standard error, and as a result, "" where there is none.
struct LastWords {
  std::string error;
  std::string result;
};

// From now on the process ends with status 2 where it takes more processor time than `limits` say (saying
// `on_timeout`), or crashes or asks for what the sandbox does not allow (`on_crash`). More memory is not given:
// std::bad_alloc. An unfinished file is taken away, or put in its place where there is a result.
void limit_own_process(const Limits& limits, const OwnFiles& files, LastWords on_timeout, LastWords on_crash);

// Call it before the result is written: from now on the limit of time is not held, and a crash adds no result.
void begin_own_result();

}  // namespace newsclip
