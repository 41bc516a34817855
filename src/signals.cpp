#include "signals.hpp"

#include <poll.h>

#include <initializer_list>

namespace newsclip {
namespace {

volatile std::sig_atomic_t caught = 0;

void remember(int number) { caught = number; }

}  // namespace

HeldSignals::HeldSignals() {
  sigset_t signals;
  ::sigemptyset(&signals);
  ::sigaddset(&signals, SIGINT);
  ::sigaddset(&signals, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &signals, &before_);
}

HeldSignals::~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

void catch_signals() {
  struct sigaction action = {};
  action.sa_handler = remember;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  for (const int number : {SIGINT, SIGTERM}) {
    struct sigaction before = {};
    ::sigaction(number, nullptr, &before);
    // A shell has its jobs in the background ignore SIGINT: that stays.
    if (before.sa_handler != SIG_IGN) ::sigaction(number, &action, nullptr);
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
