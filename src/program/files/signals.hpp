// SIGINT, SIGTERM and SIGHUP end a run in good order.
#pragma once

#include <csignal>

namespace newsclip {

// Holds them back from this thread, and from those that it starts, while it lives.
class HeldSignals {
 public:
  HeldSignals();
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;
  ~HeldSignals();

  // What was held back before.
  const sigset_t& before() const { return before_; }

 private:
  sigset_t before_;
};

// From now on the first signal is only remembered. A second one ends the program at once, unless it comes so soon that
// it is the same: timeout(1) and shells signal a process and then its whole group.
void catch_signals();

// Has a signal that ends the program remove a file first. Two may be named at the same time; a name must stay where it
// is until it is given to keep_when_ended.
void remove_when_ended(const char* file);
void keep_when_ended(const char* file);

// The number of the signal that came, 0 when none did.
int caught_signal();

// Waits until there is something to read, or the end; false when a caught signal ends the waiting.
bool wait_readable(int descriptor);

}  // namespace newsclip
