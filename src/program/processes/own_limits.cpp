#include "program/processes/own_limits.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <csignal>
#include <string_view>
#include <utility>

#include "text/sanitized.hpp"

namespace newsclip {
namespace {

constexpr int kFailedStatus = 2;
constexpr int kCrashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGSYS};
constexpr std::size_t kStack = std::size_t{16} << 10;

// What the handlers need: they may not ask for memory. Kept until the process ends.
struct End {
  OwnFiles files;
  LastWords on_timeout;
  LastWords on_crash;
};
const End* own_end = nullptr;
volatile std::sig_atomic_t result_goes_out = 0;
alignas(16) char signal_stack[kStack];  // the process's own may be what is full

bool write_text(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

void take_away(const OwnFile& file) {
  if (file.written != nullptr) ::syscall(SYS_unlinkat, AT_FDCWD, file.written, 0);
}

// Calls only what a signal handler may call, and what the sandbox allows.
void end_by_signal(int number) {
  const bool has_result = result_goes_out != 0;
  if (has_result && number == SIGPROF) return;
  const OwnFiles& files = own_end->files;
  const LastWords& words = number == SIGPROF ? own_end->on_timeout : own_end->on_crash;
  write_text(STDERR_FILENO, words.error);
  const OwnFile& output = files.output;
  const bool written = !has_result && !words.result.empty() && write_text(output.descriptor, words.result);
  if (written && output.written != nullptr && ::fsync(output.descriptor) == 0) {
    ::syscall(SYS_renameat2, AT_FDCWD, output.written, AT_FDCWD, output.replaced, 0);
  } else {
    take_away(output);
  }
  take_away(files.report);
  ::_exit(kFailedStatus);
}

void set_limit_handlers() {
  stack_t stack = {};
  stack.ss_sp = signal_stack;
  stack.ss_size = sizeof signal_stack;
  ::sigaltstack(&stack, nullptr);
  struct sigaction action = {};
  action.sa_handler = end_by_signal;
  action.sa_flags = SA_ONSTACK | SA_RESTART | static_cast<int>(SA_RESETHAND);  // a second crash ends it
  ::sigfillset(&action.sa_mask);
  ::sigaction(SIGPROF, &action, nullptr);
  sigset_t let_in;  // whoever started the program may have held them back
  ::sigemptyset(&let_in);
  ::sigaddset(&let_in, SIGPROF);
  for (const int number : kCrashes) {
    if (kSanitized) break;  // a sanitizer reports a crash itself
    ::sigaction(number, &action, nullptr);
    ::sigaddset(&let_in, number);
  }
  ::pthread_sigmask(SIG_UNBLOCK, &let_in, nullptr);
}

void set_time(std::chrono::milliseconds limit) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit);
  itimerval timer = {};
  timer.it_value.tv_sec = seconds.count();
  timer.it_value.tv_usec = std::chrono::microseconds(limit - seconds).count();
  ::setitimer(ITIMER_PROF, &timer, nullptr);
}

void set_memory(std::size_t most) {
  if (kSanitized) return;  // its own maps are larger than any limit
  rlimit limit = {};
  if (::getrlimit(RLIMIT_DATA, &limit) != 0 || limit.rlim_cur < most) return;
  limit.rlim_cur = most;
  ::setrlimit(RLIMIT_DATA, &limit);
}

}  // namespace

void limit_own_process(const Limits& limits, const OwnFiles& files, LastWords on_timeout, LastWords on_crash) {
  own_end = new End{files, std::move(on_timeout), std::move(on_crash)};
  set_limit_handlers();
  set_time(limits.time);
  set_memory(limits.memory);
}

void begin_own_result() { result_goes_out = 1; }

}  // namespace newsclip
