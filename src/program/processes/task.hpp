// What is handed to a worker process, and what comes of it.
#pragma once

#include <functional>
#include <string>

#include "program/processes/limits.hpp"

namespace newsclip {

// What a worker does: gives the answer to an input. `label` says what the input is, as the caller pleases.
using Work = std::function<std::string(const std::string& label, std::string input)>;

// Workers that SIGKILL ended did not end by themselves: a person did it, or the system for want of memory, for which
// the page may be to blame.
inline constexpr unsigned kMostKills = 16;

enum class Ending {
  kNone,      // not yet
  kAnswered,  // `answer` is what the work gave
  kTimeout,   // the worker took more time than the limit, or none for as long: it hung
  kMemory,    // it asked for more memory than the limit
  kKilled,    // workers at it were ended from outside, kMostKills times
  kCrashed,   // it ended by itself, did what a worker may not, or wrote what is no answer
};

// Stays where it is until it has ended.
struct Task {
  std::string label;
  std::string input;
  Limits limits;
  Ending ending = Ending::kNone;
  std::string answer;
  unsigned attempts = 0;  // workers that died of it
};

}  // namespace newsclip
