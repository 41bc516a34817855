#include "program/processes/own_limits.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <ctime>

#include "text/sanitized.hpp"

namespace newsclip {
namespace {

constexpr Limits kShort{std::chrono::milliseconds(50), std::size_t{4} << 30};
constexpr std::clock_t kLonger = CLOCKS_PER_SEC / 5;

// The result goes to standard error, where a test of an end looks.
void hold_to_limits() { limit_own_process(kShort, {.output = STDERR_FILENO}, {"late,", "line"}, {"down,", "line"}); }

[[noreturn]] void work_long() {
  const std::clock_t end = std::clock() + kLonger;
  while (std::clock() < end) {
  }
  std::_Exit(0);
}

TEST(OwnLimits, EndsAPageThatTakesLong) {
  const auto run = [] {
    hold_to_limits();
    work_long();
  };
  EXPECT_EXIT(run(), testing::ExitedWithCode(2), "^late,line$");
}

TEST(OwnLimits, EndsItAlsoWhereTheSignalWasHeldBack) {
  const auto run = [] {
    sigset_t signals;
    ::sigfillset(&signals);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    hold_to_limits();
    work_long();
  };
  EXPECT_EXIT(run(), testing::ExitedWithCode(2), "^late,line$");
}

TEST(OwnLimits, AddsNothingToAResult) {
  const auto run_long = [] {
    hold_to_limits();
    begin_own_result();
    work_long();
  };
  EXPECT_EXIT(run_long(), testing::ExitedWithCode(0), "^$");
  if (kSanitized) return;  // it reports a crash itself
  const auto crash = [](bool has_result) {
    hold_to_limits();
    if (has_result) begin_own_result();
    static_cast<void>(std::raise(SIGABRT));
  };
  EXPECT_EXIT(crash(false), testing::ExitedWithCode(2), "^down,line$");
  EXPECT_EXIT(crash(true), testing::ExitedWithCode(2), "^down,$");
}

}  // namespace
}  // namespace newsclip
