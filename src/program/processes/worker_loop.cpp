#include "program/processes/worker_loop.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <limits>
#include <new>
#include <utility>

#include "program/processes/faults.hpp"
#include "text/sanitized.hpp"

namespace newsclip {
namespace {

constexpr int kDone = 0;
constexpr int kThrew = 1;

// All of it, or the end of the process: the parent has gone, or wants no more.
void read_all(void* to, std::size_t size) {
  auto* at = static_cast<char*>(to);
  while (size > 0) {
    const ssize_t got = ::read(STDIN_FILENO, at, size);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) ::_exit(kDone);
    at += got;
    size -= static_cast<std::size_t>(got);
  }
}

void write_all_of(const void* from, std::size_t size) {
  const auto* at = static_cast<const char*>(from);
  while (size > 0) {
    const ssize_t written = ::write(STDOUT_FILENO, at, size);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) ::_exit(kDone);
    at += written;
    size -= static_cast<std::size_t>(written);
  }
}

void set_memory_limit(std::size_t task, std::size_t inherited) {
  if (kSanitized) return;  // its parent looks at it, see WorkerProcess
  rlimit limit = {};
  if (::getrlimit(RLIMIT_DATA, &limit) != 0) return;
  const std::size_t most = std::min(task, std::numeric_limits<std::size_t>::max() - inherited) + inherited;
  limit.rlim_cur = limit.rlim_max < most ? limit.rlim_max : most;
  ::setrlimit(RLIMIT_DATA, &limit);
}

}  // namespace

void work_on_tasks(const Work& work, std::size_t inherited) {
  std::set_new_handler([] { ::_exit(kNoMemoryStatus); });
  try {
    std::string label;
    while (true) {
      TaskHead task;
      read_all(&task, sizeof task);
      set_memory_limit(task.memory, inherited);
      label.resize(task.label);
      read_all(label.data(), label.size());
      std::string input(task.input, '\0');
      read_all(input.data(), input.size());
      before_work(input, task.attempts);
      const std::string answer = work(label, std::move(input));
      const AnswerHead head{answer.size(), task.number};
      before_answer(head, answer);
      write_all_of(&head, sizeof head);
      write_all_of(answer.data(), answer.size());
      after_answer();
    }
  } catch (const std::bad_alloc&) {
    ::_exit(kNoMemoryStatus);
  } catch (...) {
    ::_exit(kThrew);
  }
}

}  // namespace newsclip
