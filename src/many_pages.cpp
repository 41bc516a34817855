#include "many_pages.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "names.hpp"
#include "one_page.hpp"
#include "resume.hpp"

namespace newsclip {
namespace {

// Pages in hand for each thread: enough that one slow page does not leave the other threads without work.
constexpr std::size_t kWindowPerThread = 16;
constexpr std::chrono::milliseconds kProgressPause{200};

volatile std::sig_atomic_t caught_signal = 0;

void remember_signal(int number) { caught_signal = number; }

// The first signal ends the run in good order, a second one ends it at once.
void catch_signals() {
  struct sigaction action = {};
  action.sa_handler = remember_signal;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
}

struct Page {
  std::string name;
  Outcome outcome;
  bool done = false;
};

// Threads that take pages in the order in which they were added.
class Workers {
 public:
  Workers(const Options& options, std::size_t count) : options_(options) {
    // The main thread is to get the signals, so that they interrupt its reading of a list.
    sigset_t signals;
    sigset_t before;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGINT);
    ::sigaddset(&signals, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &signals, &before);
    for (std::size_t i = 0; i < count; ++i) threads_.emplace_back([this] { work(); });
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
  }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  ~Workers() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
      waiting_.clear();
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  void add(Page& page) {
    if (threads_.empty()) {
      page.outcome = process_file(page.name, options_);
      return;
    }
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back(&page);
    }
    changed_.notify_one();
  }

  void wait_for(const Page& page) {
    if (threads_.empty()) return;
    std::unique_lock lock(mutex_);
    finished_.wait(lock, [&] { return page.done; });
  }

 private:
  void work() {
    std::unique_lock lock(mutex_);
    while (true) {
      changed_.wait(lock, [&] { return closed_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      Page* const page = waiting_.front();
      waiting_.pop_front();
      lock.unlock();
      Outcome outcome = process_file(page->name, options_);
      lock.lock();
      page->outcome = std::move(outcome);
      page->done = true;
      finished_.notify_one();
    }
  }

  const Options& options_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::condition_variable finished_;
  std::deque<Page*> waiting_;
  bool closed_ = false;
  std::vector<std::thread> threads_;
};

// Counts pages by status; shows the number on a terminal while the run goes on, and the totals at its end.
class Tally {
 public:
  explicit Tally(bool told) : told_(told), on_terminal_(told && ::isatty(STDERR_FILENO) == 1) {}

  void count(Status status) {
    ++counts_[static_cast<std::size_t>(status)];
    const auto now = std::chrono::steady_clock::now();
    if (!on_terminal_ || now - shown_ < kProgressPause) return;
    shown_ = now;
    show("\r" + std::to_string(all()) + " pages");
  }
  // Takes the progress line away before something else is written to the terminal.
  void clear() const {
    if (on_terminal_) show("\r\x1b[K");
  }
  void tell() const {
    clear();
    if (!told_) return;
    complain("", std::to_string(all()) + " pages: " + std::to_string(counts_[0]) + " articles, " +
                     std::to_string(counts_[1]) + " without an article, " + std::to_string(counts_[2]) + " failed");
  }

 private:
  std::size_t all() const { return counts_[0] + counts_[1] + counts_[2]; }
  static void show(const std::string& text) {
    // A lost progress line is no loss.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
  }

  bool told_;
  bool on_terminal_;
  std::size_t counts_[3] = {0, 0, 0};
  std::chrono::steady_clock::time_point shown_;
};

std::size_t thread_count(const Options& options) {
  const std::size_t jobs = options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
  return jobs == 1 ? 0 : jobs;  // one thread is the caller's own
}

}  // namespace

int process_many(const Options& options, Output& output) {
  catch_signals();
  Names names(options);
  if (!options.resume.empty()) {
    const std::string fault = skip_done(output, names);
    if (!fault.empty()) {
      complain(shown_name(options.resume), fault);
      return static_cast<int>(Status::kFailed);
    }
  }
  // The window outlives the threads that write into it; a deque's elements stay where they are.
  std::deque<std::unique_ptr<Page>> window;
  const std::size_t threads = thread_count(options);
  const std::size_t size = std::max<std::size_t>(threads * kWindowPerThread, 1);
  Workers workers(options, threads);
  Tally tally(!options.files_from.empty() || options.recursive || !options.resume.empty());
  int status = 0;
  bool more = true;
  while (true) {
    std::string name;
    while (more && window.size() < size) {
      more = caught_signal == 0 && names.next(name);
      if (!more) break;
      window.push_back(std::make_unique<Page>(Page{name, {}, false}));
      workers.add(*window.back());
    }
    if (window.empty()) break;
    workers.wait_for(*window.front());
    const Page& page = *window.front();
    status = std::max(status, static_cast<int>(page.outcome.status));
    if (!page.outcome.message.empty()) {
      tally.clear();
      complain(shown_name(page.name), page.outcome.message);
    }
    if (!output.write(page.outcome.json)) break;
    tally.count(page.outcome.status);
    if (options.fail_fast && page.outcome.status == Status::kFailed) break;
    window.pop_front();
  }
  tally.tell();
  if (!names.whole()) status = static_cast<int>(Status::kFailed);
  return caught_signal == 0 ? status : 128 + static_cast<int>(caught_signal);
}

}  // namespace newsclip
