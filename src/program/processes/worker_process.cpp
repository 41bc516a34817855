#include "program/processes/worker_process.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <utility>

#include "program/files/signals.hpp"
#include "program/processes/sandbox.hpp"
#include "program/processes/worker_loop.hpp"
#include "text/sanitized.hpp"

namespace newsclip {
namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

constexpr int kPipeBytes = 256 << 10;  // so that most pages and answers are sent at once
constexpr std::size_t kAnswerChunk = std::size_t{64} << 10;

// A worker is looked at so often, at least, while it works. Under a sanitizer nothing else holds its memory: often.
constexpr milliseconds kLongestPause{kSanitized ? 20 : 1000};
// A worker that uses no time at all hangs. A machine that is overloaded lets it wait, but hardly so long.
constexpr milliseconds kLeastWait{5000};
constexpr milliseconds kSomeTime{1};

// What sits beside the data in the resident set: the program, its stack; and what a sanitizer keeps.
constexpr std::size_t kBeside = std::size_t{kSanitized ? 512 : 64} << 20;
constexpr std::size_t kSanitizerFactor = 3;

// A worker may have ended between two tasks: the next one is not to blame unless a fresh worker dies of it too.
constexpr unsigned kMostDeaths = 2;

void close_all_above(int last) {
#ifdef SYS_close_range
  if (::syscall(SYS_close_range, last + 1, ~0U, 0) == 0) return;
#endif
  const long most = ::sysconf(_SC_OPEN_MAX);  // a kernel before 5.9
  for (int descriptor = last + 1; descriptor < most; ++descriptor) ::close(descriptor);
}

struct HeldMemory {  // bytes
  std::size_t resident = 0;
  std::size_t data = 0;
};

// Nothing where it cannot be read.
HeldMemory memory_of(pid_t process) {
  char name[64];
  char text[128] = {};
  std::snprintf(name, sizeof name, "/proc/%d/statm", static_cast<int>(process));
  const int file = ::open(name, O_RDONLY | O_CLOEXEC);
  if (file < 0) return {};
  const ssize_t got = ::read(file, text, sizeof text - 1);
  ::close(file);
  unsigned long resident = 0;
  unsigned long data = 0;
  if (got <= 0 || std::sscanf(text, "%*u %lu %*u %*u %*u %lu", &resident, &data) != 2) return {};
  const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  return {resident * page, data * page};
}

// Signals are held back until here, so that no handler of the parent's runs in it.
[[noreturn]] void run_worker(const Work& work, pid_t parent, std::size_t data, int in, int out,
                             const sigset_t& signals) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (::getppid() != parent) ::_exit(EXIT_FAILURE);                                 // it has ended before that
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) std::signal(number, SIG_IGN);  // the parent's to follow
  ::pthread_sigmask(SIG_SETMASK, &signals, nullptr);
  if (::dup2(in, STDIN_FILENO) < 0 || ::dup2(out, STDOUT_FILENO) < 0) ::_exit(EXIT_FAILURE);
  close_all_above(STDERR_FILENO);
  confine_worker();
  work_on_tasks(work, data);
}

void set_nonblocking(int descriptor) { ::fcntl(descriptor, F_SETFL, O_NONBLOCK); }

}  // namespace

std::unique_ptr<WorkerProcess> WorkerProcess::start(const Work& work) {
  int tasks[2];
  int answers[2];
  if (::pipe2(tasks, O_CLOEXEC) != 0) return nullptr;
  if (::pipe2(answers, O_CLOEXEC) != 0) {
    ::close(tasks[0]);
    ::close(tasks[1]);
    return nullptr;
  }
  for (const int pipe : {tasks[1], answers[1]}) ::fcntl(pipe, F_SETPIPE_SZ, kPipeBytes);  // if refused: more turns
  const pid_t parent = ::getpid();
  const HeldMemory memory = memory_of(parent);
  pid_t process = -1;
  {
    const HeldSignals held;
    process = ::fork();
    if (process == 0) run_worker(work, parent, memory.data, tasks[0], answers[1], held.before());
  }
  ::close(tasks[0]);
  ::close(answers[1]);
  if (process < 0) {
    ::close(tasks[1]);
    ::close(answers[0]);
    return nullptr;
  }
  set_nonblocking(tasks[1]);
  set_nonblocking(answers[0]);
  return std::unique_ptr<WorkerProcess>(new WorkerProcess(process, memory.resident, tasks[1], answers[0]));
}

WorkerProcess::~WorkerProcess() { end(); }

void WorkerProcess::give(Task& task) {
  tasks_.push_back(&task);
  if (tasks_.size() == 1) begin_task();
  static_cast<void>(send());  // a worker that has ended is seen by `move`
}

// What it wrote before it ended counts.
bool WorkerProcess::move() {
  const bool sent = send();
  return receive() && sent;
}

bool WorkerProcess::send() {
  while (sent_tasks_ < tasks_.size()) {
    Task& task = *tasks_[sent_tasks_];
    TaskHead head{task.label.size(), task.input.size(), task.limits.memory, task.attempts, answered_ + sent_tasks_};
    std::array<iovec, 3> parts = {
        {{&head, sizeof head}, {task.label.data(), task.label.size()}, {task.input.data(), task.input.size()}}};
    std::size_t skip = sent_bytes_;
    for (iovec& part : parts) {
      const std::size_t gone = std::min(skip, part.iov_len);
      part.iov_base = static_cast<char*>(part.iov_base) + gone;
      part.iov_len -= gone;
      skip -= gone;
    }
    const ssize_t written = ::writev(to_, parts.data(), static_cast<int>(parts.size()));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno == EAGAIN;
    sent_bytes_ += static_cast<std::size_t>(written);
    if (sent_bytes_ < sizeof head + task.label.size() + task.input.size()) continue;
    ++sent_tasks_;
    sent_bytes_ = 0;
  }
  return true;
}

bool WorkerProcess::receive() {
  std::array<char, kAnswerChunk> chunk;
  while (true) {
    const ssize_t got = ::read(from_, chunk.data(), chunk.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return errno == EAGAIN;
    if (got == 0) return false;
    if (!take(chunk.data(), static_cast<std::size_t>(got))) {
      passed_ = Ending::kCrashed;
      return false;
    }
    if (static_cast<std::size_t>(got) < chunk.size()) return true;
  }
}

// False when it is no answer: it comes unasked, is that to another task, or is larger than the memory that it was made
// in.
bool WorkerProcess::take(const char* bytes, std::size_t size) {
  while (size > 0) {
    if (tasks_.empty()) return false;
    Task& task = *tasks_.front();
    if (head_.size() < sizeof(AnswerHead)) {
      const std::size_t part = std::min(size, sizeof(AnswerHead) - head_.size());
      head_.append(bytes, part);
      bytes += part;
      size -= part;
      if (head_.size() < sizeof(AnswerHead)) return true;
      AnswerHead head;
      std::memcpy(&head, head_.data(), sizeof head);
      if (sent_tasks_ == 0 || head.number != answered_ || head.size > task.limits.memory) return false;
      missing_ = head.size;
      task.answer.clear();
    }
    const std::size_t part = std::min(size, missing_);
    task.answer.append(bytes, part);
    bytes += part;
    size -= part;
    missing_ -= part;
    if (missing_ > 0) return true;
    task.ending = Ending::kAnswered;
    tasks_.pop_front();
    --sent_tasks_;
    ++answered_;
    head_.clear();
    begin_task();
  }
  return true;
}

void WorkerProcess::begin_task() {
  next_watch_ = Clock::time_point::max();
  if (tasks_.empty()) return;
  begun_ = seen_ = used_time();
  waited_ = milliseconds{0};
  watched_ = Clock::now();
  next_watch_ = watched_ + std::min(tasks_.front()->limits.time, kLongestPause);
}

// The processor time of the whole process, also of one that has just ended.
nanoseconds WorkerProcess::used_time() const {
  clockid_t clock = 0;
  timespec time = {};
  if (::clock_getcpuclockid(process_, &clock) != 0 || ::clock_gettime(clock, &time) != 0) return seen_;
  return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

// Reads the resident set. The limit of the data is the kernel's, which no worker can pass; this is for what a sanitizer
// leaves without that limit, and for a worker that a page has taken over and that raises its own.
bool WorkerProcess::holds_too_much() const {
  std::size_t most = 0;
  for (const Task* task : tasks_) most = std::max(most, task->limits.memory);
  if (kSanitized) most *= kSanitizerFactor;
  return memory_of(process_).resident > most + inherited_ + kBeside;
}

bool WorkerProcess::watch(Clock::time_point now) {
  if (tasks_.empty() || now < next_watch_) return true;
  const milliseconds limit = tasks_.front()->limits.time;
  const nanoseconds used = used_time();
  if (used - begun_ >= limit) {
    passed_ = Ending::kTimeout;
    return false;
  }
  // No more than a pause is counted, as the parent itself may have been stopped or held up.
  if (used - seen_ >= kSomeTime) waited_ = milliseconds{0};
  waited_ += std::min(duration_cast<milliseconds>(now - watched_), kLongestPause);
  if (waited_ >= std::max(limit, kLeastWait)) {
    passed_ = Ending::kTimeout;
    return false;
  }
  if (holds_too_much()) {
    passed_ = Ending::kMemory;
    return false;
  }
  seen_ = used;
  watched_ = now;
  const auto left = duration_cast<milliseconds>(limit - (used - begun_)) + milliseconds{1};
  next_watch_ = now + std::min(left, kLongestPause);
  return true;
}

Ending WorkerProcess::ending_of(int status) {
  Task& task = *tasks_.front();
  if (passed_ == Ending::kTimeout) return passed_;  // trying again would take as long again
  ++task.attempts;
  const bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL && passed_ == Ending::kNone;
  if (task.attempts < (killed ? kMostKills : kMostDeaths)) return Ending::kNone;
  if (killed) return Ending::kKilled;
  const bool memory = passed_ == Ending::kMemory || (WIFEXITED(status) && WEXITSTATUS(status) == kNoMemoryStatus);
  return memory ? Ending::kMemory : Ending::kCrashed;
}

std::deque<Task*> WorkerProcess::end() {
  if (process_ < 0) return {};
  ::kill(process_, SIGKILL);  // too late for one that has ended by itself: its status stays
  int status = 0;
  while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  process_ = -1;
  ::close(to_);
  ::close(from_);
  if (!tasks_.empty()) tasks_.front()->ending = ending_of(status);
  return std::exchange(tasks_, {});
}

}  // namespace newsclip
