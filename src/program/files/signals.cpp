#include "program/files/signals.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <ctime>

namespace newsclip {
namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};
constexpr long long kSameSignal = 500;  // milliseconds

volatile std::sig_atomic_t caught = 0;
volatile std::sig_atomic_t remembers = 0;  // the first signal is only remembered
volatile long long caught_at = 0;
const char* volatile unfinished[2] = {nullptr, nullptr};  // the files to be removed

long long milliseconds() {
  timespec now = {};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

// Calls only what a signal handler may call.
void handle(int number) {
  const int error = errno;
  const long long now = milliseconds();
  if (remembers != 0 && caught == 0) {
    caught = number;
    caught_at = now;
  } else if (remembers == 0 || now - caught_at >= kSameSignal) {
    for (const char* const file : unfinished) {
      if (file != nullptr) ::unlinkat(AT_FDCWD, file, 0);
    }
    std::signal(number, SIG_DFL);
    ::raise(number);  // ends the program when this handler has ended
  }
  errno = error;
}

void set_handlers() {
  struct sigaction action = {};
  action.sa_handler = handle;
  for (const int number : kSignals) ::sigaddset(&action.sa_mask, number);
  for (const int number : kSignals) {
    struct sigaction before = {};
    ::sigaction(number, nullptr, &before);
    // A shell has its jobs in the background ignore SIGINT, and nohup SIGHUP: that stays.
    if (before.sa_handler != SIG_IGN) ::sigaction(number, &action, nullptr);
  }
}

}  // namespace

HeldSignals::HeldSignals() {
  sigset_t signals;
  ::sigemptyset(&signals);
  for (const int number : kSignals) ::sigaddset(&signals, number);
  ::pthread_sigmask(SIG_BLOCK, &signals, &before_);
}

HeldSignals::~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

void catch_signals() {
  remembers = 1;
  set_handlers();
}

void remove_when_ended(const char* file) {
  const HeldSignals held;
  unfinished[unfinished[0] == nullptr ? 0 : 1] = file;
  set_handlers();
}

void keep_when_ended(const char* file) {
  const HeldSignals held;
  for (const char* volatile& place : unfinished) {
    if (place == file) place = nullptr;
  }
}

bool wait_readable(int descriptor) {
  // Let in only while it waits: one that came between looking for it and waiting would not end the waiting.
  {
    const HeldSignals held;
    pollfd state = {descriptor, POLLIN, 0};
    if (caught == 0) ::ppoll(&state, 1, nullptr, &held.before());
  }
  return caught == 0;
}

int caught_signal() { return static_cast<int>(caught); }

}  // namespace newsclip
