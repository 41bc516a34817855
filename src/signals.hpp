// SIGINT and SIGTERM end a long run in good order.
#pragma once

#include <csignal>

namespace newsclip {

// Holds both back from this thread, and from those that it starts, while it lives.
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

// From now on the first signal is only remembered; a second one ends the program at once.
void catch_signals();

// The number of the signal that came, 0 when none did.
int caught_signal();

// Waits until there is something to read, or the end; false when a caught signal ends the waiting.
bool wait_readable(int descriptor);

}  // namespace newsclip
