#include "workers.hpp"

#include <algorithm>
#include <utility>

#include "signals.hpp"

namespace newsclip {

std::size_t thread_count(const Options& options) {
  const std::size_t jobs = options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
  return jobs == 1 ? 0 : jobs;
}

Workers::Workers(std::size_t threads, std::function<Outcome(Job&)> work) : work_(std::move(work)) {
  const HeldSignals held;
  for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

Workers::~Workers() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    waiting_.clear();
  }
  changed_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void Workers::add(Job& job) {
  if (threads_.empty()) {
    job.outcome = work_(job);
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(&job);
  }
  changed_.notify_one();
}

void Workers::wait_for(const Job& job) {
  if (threads_.empty()) return;
  std::unique_lock lock(mutex_);
  finished_.wait(lock, [&] { return job.done; });
}

void Workers::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [&] { return closed_ || !waiting_.empty(); });
    if (waiting_.empty()) return;
    Job* const job = waiting_.front();
    waiting_.pop_front();
    lock.unlock();
    Outcome outcome = work_(*job);
    lock.lock();
    job->outcome = std::move(outcome);
    job->done = true;
    finished_.notify_one();
  }
}

}  // namespace newsclip
