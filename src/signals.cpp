#include "signals.hpp"

#include <csignal>
#include <initializer_list>

namespace newsclip {
namespace {

volatile std::sig_atomic_t caught = 0;

void remember(int number) { caught = number; }

}  // namespace

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

int caught_signal() { return static_cast<int>(caught); }

}  // namespace newsclip
