#include "program/workers.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <new>
#include <system_error>
#include <utility>

#include "program/files/output.hpp"
#include "program/files/signals.hpp"

namespace newsclip {
namespace {

// Where address space is limited (ulimit -v), threads must not take with their stacks what their pages will need: while
// they are started, so much is held back for each, about what the C library's heap of a thread takes.
class HeldBack {
 public:
  static constexpr std::size_t kForOne = std::size_t{64} << 20;

  HeldBack() = default;
  HeldBack(const HeldBack&) = delete;
  HeldBack& operator=(const HeldBack&) = delete;
  ~HeldBack() {
    for (void* const room : rooms_) ::munmap(room, kForOne);
  }

  bool one_more() {
    void* const room = ::mmap(nullptr, kForOne, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (room == MAP_FAILED) return false;
    rooms_.push_back(room);
    return true;
  }

 private:
  std::vector<void*> rooms_;
};

}  // namespace

std::size_t thread_count(const Options& options) {
  const std::size_t jobs = options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
  return jobs == 1 ? 0 : jobs;
}

Workers::Workers(std::size_t threads, std::function<Outcome(Job&)> work) : work_(std::move(work)) {
  start(threads);
  if (threads_.size() == threads) return;
  const std::string started = threads_.empty() ? "none" : "only " + std::to_string(threads_.size());
  complain("",
           "of " + std::to_string(threads) + " threads " + started +
               " could be started; the run goes on with less; lower --jobs or raise the limits (ulimit -u, ulimit -v)");
}

void Workers::start(std::size_t threads) {
  const HeldSignals held;
  HeldBack room;
  try {
    threads_.reserve(threads);
    while (threads_.size() < threads && room.one_more()) threads_.emplace_back([this] { run(); });
  } catch (const std::system_error&) {  // there are fewer then, which the caller tells
  } catch (const std::bad_alloc&) {
  }
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
  if (job.fault) std::rethrow_exception(job.fault);
}

void Workers::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [&] { return closed_ || !waiting_.empty(); });
    if (waiting_.empty()) return;
    Job* const job = waiting_.front();
    waiting_.pop_front();
    lock.unlock();
    Outcome outcome;
    std::exception_ptr fault;
    try {
      outcome = work_(*job);
    } catch (...) {
      fault = std::current_exception();
    }
    lock.lock();
    job->outcome = std::move(outcome);
    job->fault = std::move(fault);
    job->done = true;
    finished_.notify_one();
  }
}

}  // namespace newsclip
