#include "program/processes/worker_pool.hpp"

#include <poll.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <string>
#include <utility>

#include "program/files/output.hpp"
#include "program/files/signals.hpp"

namespace newsclip {
namespace {

using Clock = WorkerProcess::Clock;

constexpr int kForever = -1;

// How long and how often a run that has no worker left asks the system for another one.
constexpr int kPause = 100;  // milliseconds
constexpr int kTries = 100;

// Milliseconds until then, for poll(2).
int pause_until(Clock::time_point time) {
  if (time == Clock::time_point::max()) return kForever;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(time - Clock::now());
  return std::max(static_cast<int>(left.count()), 0);
}

}  // namespace

WorkerPool::WorkerPool(std::size_t processes, Work work) : work_(std::move(work)) {
  while (workers_.size() < processes) {
    std::unique_ptr<WorkerProcess> worker = WorkerProcess::start(work_);
    if (!worker) break;
    workers_.push_back(std::move(worker));
  }
  if (workers_.size() == processes) return;
  const char* const limit = errno == EMFILE ? "open files (ulimit -n)" : "processes (ulimit -u)";
  const std::string wanted = processes == 1 ? "1 process" : std::to_string(processes) + " processes";
  const std::string started = workers_.empty() ? "none" : "only " + std::to_string(workers_.size());
  const char* const goes_on = workers_.empty() ? "without limits on a page" : "with less";
  complain("", "of " + wanted + ' ' + started + " could be started; the run goes on " + goes_on +
                   "; lower --jobs or raise the limit on " + limit);
}

bool WorkerPool::has_room() const {
  if (!waiting_.empty()) return false;
  return workers_.empty() || std::any_of(workers_.begin(), workers_.end(),
                                         [](const auto& worker) { return !worker || worker->has_room(); });
}

void WorkerPool::add(Task& task) {
  waiting_.push_back(&task);
  hand_out();
}

bool WorkerPool::replace(std::size_t worker) {
  workers_[worker] = WorkerProcess::start(work_);
  return workers_[worker] != nullptr;
}

// A worker that has room, the one with the least to do; nullptr when there is none.
WorkerProcess* WorkerPool::least_busy() {
  WorkerProcess* best = nullptr;
  for (std::size_t i = 0; i < workers_.size(); ++i) {
    if (!workers_[i] && !replace(i)) continue;
    WorkerProcess* const worker = workers_[i].get();
    if (worker->has_room() && (best == nullptr || worker->tasks() < best->tasks())) best = worker;
  }
  return best;
}

void WorkerPool::hand_out() {
  int tries = 0;
  while (!waiting_.empty()) {
    WorkerProcess* const worker = least_busy();
    const bool none = std::none_of(workers_.begin(), workers_.end(), [](const auto& one) { return one != nullptr; });
    if (worker == nullptr && !none) return;
    if (worker == nullptr && !workers_.empty() && tries < kTries && caught_signal() == 0) {
      ++tries;
      ::poll(nullptr, 0, kPause);
      continue;
    }
    Task& task = *waiting_.front();
    waiting_.pop_front();
    if (worker != nullptr) {
      worker->give(task);
      continue;
    }
    if (!workers_.empty()) {
      complain("",
               "no process could be started in place of those that ended; the run goes on without limits on a page");
      workers_.clear();
    }
    do_here(task);
  }
}

void WorkerPool::do_here(Task& task) {
  if (task.attempts > 0) {  // a worker has died of it
    task.ending = Ending::kCrashed;
    return;
  }
  task.answer = work_(task.label, task.input);  // the caller counts its bytes
  task.ending = Ending::kAnswered;
}

// What the worker has left goes to others; what it may have died of to a fresh one, so that nothing before it counts.
void WorkerPool::bury(std::size_t worker) {
  std::deque<Task*> left = workers_[worker]->end();
  workers_[worker].reset();
  if (!left.empty() && left.front()->ending != Ending::kNone) left.pop_front();
  if (!left.empty() && left.front()->attempts > 0 && replace(worker)) {
    workers_[worker]->give(*left.front());
    left.pop_front();
  }
  waiting_.insert(waiting_.begin(), left.begin(), left.end());
}

void WorkerPool::wait(int input) {
  if (workers_.empty() && input < 0) return;  // every task has ended as it was added
  std::vector<pollfd> waits = {{input, POLLIN, 0}};
  Clock::time_point until = Clock::time_point::max();
  for (const auto& worker : workers_) {
    waits.push_back({worker ? worker->answers() : -1, POLLIN, 0});
    waits.push_back({worker ? worker->unsent() : -1, POLLOUT, 0});
    if (worker) until = std::min(until, worker->next_watch());
  }
  const int ready = ::poll(waits.data(), waits.size(), pause_until(until));
  const Clock::time_point now = Clock::now();
  for (std::size_t i = 0; i < workers_.size(); ++i) {
    if (!workers_[i]) continue;
    const bool news = ready > 0 && (waits[1 + 2 * i].revents != 0 || waits[2 + 2 * i].revents != 0);
    if ((news && !workers_[i]->move()) || !workers_[i]->watch(now)) bury(i);
  }
  hand_out();
}

}  // namespace newsclip
