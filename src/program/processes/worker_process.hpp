// One worker process, as its parent sees it.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>

#include "program/processes/task.hpp"

namespace newsclip {

class WorkerProcess {
 public:
  using Clock = std::chrono::steady_clock;

  // Forks; nullptr when the system does not allow it, and errno says why. Call it while there is one thread. The worker
  // ends when its parent does, whatever it is doing, and takes no notice of SIGINT, SIGTERM and SIGHUP.
  static std::unique_ptr<WorkerProcess> start(const Work& work);
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;
  ~WorkerProcess();  // ends it, whatever it is doing

  // The next task is sent while the one before it is worked on.
  bool has_room() const { return tasks_.size() < kMostTasks; }
  std::size_t tasks() const { return tasks_.size(); }
  void give(Task& task);

  // Descriptors to wait for: answers to read, and -1 or where a task can be sent on.
  int answers() const { return from_; }
  int unsent() const { return sent_tasks_ < tasks_.size() ? to_ : -1; }

  // Sends and reads what can be without waiting. False when the worker has ended.
  bool move();

  // When to call `watch` next, if nothing else happens before.
  Clock::time_point next_watch() const { return next_watch_; }
  // False when it has passed a limit; `end` then says which.
  bool watch(Clock::time_point now);

  // Ends it, and what its tasks come to: the first one has an ending, or none where it may be tried again. Those left
  // are in the order in which they were given.
  std::deque<Task*> end();

 private:
  static constexpr std::size_t kMostTasks = 2;

  WorkerProcess(pid_t process, std::size_t inherited, int to, int from)
      : process_(process), inherited_(inherited), to_(to), from_(from) {}
  bool send();
  bool receive();
  bool take(const char* bytes, std::size_t size);
  void begin_task();
  std::chrono::nanoseconds used_time() const;
  bool holds_too_much() const;
  Ending ending_of(int status);

  pid_t process_;
  std::size_t inherited_;  // bytes that its parent held when it was started: no page's
  int to_;
  int from_;
  std::deque<Task*> tasks_;              // the first one is worked on
  std::size_t sent_tasks_ = 0;           // of these, wholly
  std::size_t sent_bytes_ = 0;           // of the one after them, with its head
  std::uint64_t answered_ = 0;           // tasks so far
  std::string head_;                     // of an answer, as far as it came
  std::size_t missing_ = 0;              // bytes of the answer
  Ending passed_ = Ending::kNone;        // why its parent ends it
  std::chrono::nanoseconds begun_{0};    // the worker's time when it began its task
  std::chrono::nanoseconds seen_{0};     // and when it was looked at last
  std::chrono::milliseconds waited_{0};  // since it last used any
  Clock::time_point watched_;
  Clock::time_point next_watch_ = Clock::time_point::max();
};

}  // namespace newsclip
