// What runs in a worker process.
#pragma once

#include <cstddef>
#include <cstdint>

#include "program/processes/task.hpp"

namespace newsclip {

// Before each input on descriptor 0; the label and the input follow.
struct TaskHead {
  std::uint64_t label = 0;   // bytes
  std::uint64_t input = 0;   // bytes
  std::uint64_t memory = 0;  // bytes, as in Limits
  std::uint64_t attempts = 0;
  std::uint64_t number = 0;  // of the tasks of this worker
};

// Before each answer on descriptor 1; its bytes follow.
struct AnswerHead {
  std::uint64_t size = 0;
  std::uint64_t number = 0;  // of the task
};

// The exit status of a worker that got no memory.
inline constexpr int kNoMemoryStatus = 77;

// Works until there is nothing more to read. `inherited` are the bytes of data that the process began with; they count
// for no task.
[[noreturn]] void work_on_tasks(const Work& work, std::size_t inherited);

}  // namespace newsclip
