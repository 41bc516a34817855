// Worker processes that do tasks: replaced when they end, held to limits, each in a sandbox.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <vector>

#include "program/processes/task.hpp"
#include "program/processes/worker_process.hpp"

namespace newsclip {

class WorkerPool {
 public:
  // Starts `processes` workers. Where the system allows fewer, it is told and these do the work; where it allows none,
  // the work is done here, without limits.
  WorkerPool(std::size_t processes, Work work);
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  // Whether a task would be sent to a worker at once.
  bool has_room() const;
  // Has the task done; it must stay where it is until it has an ending, or the pool has gone.
  void add(Task& task);
  // Goes on with the tasks until a worker has news, something can be read from `input` (-1: nothing), or a signal came.
  // Returns at once where there is nothing to wait for.
  void wait(int input = -1);

 private:
  void hand_out();
  bool replace(std::size_t worker);
  WorkerProcess* least_busy();
  void bury(std::size_t worker);
  void do_here(Task& task);

  Work work_;
  std::vector<std::unique_ptr<WorkerProcess>> workers_;  // nullptr: has ended
  std::deque<Task*> waiting_;                            // what workers that ended have left
};

}  // namespace newsclip
