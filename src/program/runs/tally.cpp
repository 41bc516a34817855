#include "program/runs/tally.hpp"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include "writer/json.hpp"

namespace newsclip {
namespace {

constexpr std::chrono::milliseconds kProgressPause{200};
constexpr double kLeastTime = 1e-3;  // seconds: less gives no rate

}  // namespace

Tally::Tally(std::string what, bool told, const Output& output)
    : what_(std::move(what)),
      told_(told),
      shows_progress_(told && ::isatty(STDERR_FILENO) == 1 && ::isatty(output.descriptor()) != 1),
      begun_(std::chrono::steady_clock::now()) {}

void Tally::count(const Outcome& outcome) {
  ++counts_[static_cast<std::size_t>(outcome.status)];
  if (outcome.reason) ++reasons_[*outcome.reason];
  const auto now = std::chrono::steady_clock::now();
  if (!shows_progress_ || now - shown_ < kProgressPause) return;
  shown_ = now;
  show_progress(progress(now - begun_));
}

std::string Tally::progress(std::chrono::duration<double> elapsed) const {
  const std::size_t done = all();
  const double rate = static_cast<double>(done) / std::max(elapsed.count(), kLeastTime);
  char number[32];
  std::string text = expected_ ? std::to_string(done) + " of " + counted(*expected_, what_) : counted(done, what_);
  std::snprintf(number, sizeof number, "%.*f", rate < 10 ? 1 : 0, rate);
  text.append(", ").append(number).append(" a second, ");
  text += std::to_string(counts_[static_cast<std::size_t>(Status::kFailed)]) + " failed";
  if (share_) {
    std::snprintf(number, sizeof number, "%.0f", std::floor(*share_ * 100));
    text.append(", ").append(number).append(" % of the archive");
  }
  if (!expected_ || *expected_ < done) return text;
  const auto left = static_cast<unsigned long long>(std::ceil(static_cast<double>(*expected_ - done) / rate));
  std::snprintf(number, sizeof number, "%llu:%02llu:%02llu", left / 3600, left / 60 % 60, left % 60);
  return text + ", " + number + " left";
}

std::string Tally::reasons() const {
  std::string list;
  for (const auto& [reason, count] : reasons_) {
    list += (list.empty() ? " (" : ", ") + std::to_string(count) + ' ';
    list += writer::reason_code(reason);
  }
  return list.empty() ? list : list + ')';
}

void Tally::tell(const std::string& more) const {
  show_progress("");
  if (!told_) return;
  complain("", counted(all(), what_) + ": " + counted(counts_[0], "article") + ", " + std::to_string(counts_[1]) +
                   " without an article" + reasons() + ", " + std::to_string(counts_[2]) + " failed" + more);
}

std::string counted(std::size_t number, std::string_view what) {
  std::string text = std::to_string(number);
  text.append(" ").append(what);
  return number == 1 ? text : text + 's';
}

}  // namespace newsclip
