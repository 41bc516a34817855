#include "tally.hpp"

#include <unistd.h>

#include <utility>

#include "output.hpp"

namespace newsclip {
namespace {

constexpr std::chrono::milliseconds kProgressPause{200};

void show(const std::string& text) {
  // A lost progress line is no loss.
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace

Tally::Tally(std::string what, bool told)
    : what_(std::move(what)), told_(told), on_terminal_(told && ::isatty(STDERR_FILENO) == 1) {}

void Tally::count(Status status) {
  ++counts_[static_cast<std::size_t>(status)];
  const auto now = std::chrono::steady_clock::now();
  if (!on_terminal_ || now - shown_ < kProgressPause) return;
  shown_ = now;
  show("\r" + std::to_string(all()) + ' ' + what_);
}

void Tally::clear() const {
  if (on_terminal_) show("\r\x1b[K");
}

void Tally::tell() const {
  clear();
  if (!told_) return;
  complain("", std::to_string(all()) + ' ' + what_ + ": " + std::to_string(counts_[0]) + " articles, " +
                   std::to_string(counts_[1]) + " without an article, " + std::to_string(counts_[2]) + " failed");
}

}  // namespace newsclip
