// Counts the pages or records of a run.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "one_page.hpp"

namespace newsclip {

// Shows the number on a terminal while the run goes on, and the totals at its end, when `told`.
class Tally {
 public:
  Tally(std::string what, bool told);

  void count(Status status);
  // Takes the progress line away before something else is written to the terminal.
  void clear() const;
  void tell() const;

 private:
  std::size_t all() const { return counts_[0] + counts_[1] + counts_[2]; }

  std::string what_;
  bool told_;
  bool on_terminal_;
  std::size_t counts_[3] = {0, 0, 0};
  std::chrono::steady_clock::time_point shown_;
};

}  // namespace newsclip
