// SIGINT and SIGTERM end a long run in good order.
#pragma once

namespace newsclip {

// From now on the first signal is only remembered; a second one ends the program at once.
void catch_signals();

// The number of the signal that came, 0 when none did.
int caught_signal();

// Waits until there is something to read, or the end; false when a caught signal ends the waiting.
bool wait_readable(int descriptor);

}  // namespace newsclip
