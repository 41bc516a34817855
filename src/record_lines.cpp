#include "record_lines.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "input.hpp"
#include "output.hpp"
#include "signals.hpp"

namespace newsclip {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;

std::string reason(int error) { return "cannot be read: " + std::generic_category().message(error); }

}  // namespace

RecordLines::~RecordLines() { close_file(); }

void RecordLines::close_file() {
  if (file_ > STDIN_FILENO) ::close(file_);
  file_ = -1;
}

RecordLines::Got RecordLines::next(std::string& line, bool wait) {
  while (caught_signal() == 0) {
    if (file_ < 0 && !open_next()) return Got::kEnd;
    const std::size_t end = unread_.find('\n', searched_);
    const bool found = end != std::string::npos;
    searched_ = found ? end : unread_.size();
    if (searched_ - start_ > max_line_) {
      too_long_ = true;
      start_ = searched_;
    }
    if (found || (at_end_ && (too_long_ || start_ < unread_.size()))) {
      line.assign(unread_, start_, too_long_ ? 0 : searched_ - start_);
      start_ = searched_ = found ? end + 1 : unread_.size();
      ++number_;
      const Got got = too_long_ ? Got::kTooLong : Got::kLine;
      too_long_ = false;
      return got;
    }
    if (at_end_) {
      close_file();
      continue;
    }
    if (too_long_) start_ = searched_;
    if (!wait && !readable()) return Got::kNothingYet;
    if (wait && !wait_readable(file_)) return Got::kEnd;
    at_end_ = !read_more();
    if (interrupted_) return Got::kEnd;
  }
  return Got::kEnd;
}

bool RecordLines::open_next() {
  while (opened_ < options_.files.size()) {
    const std::string& name = options_.files[opened_++];
    file_ = name == "-" ? STDIN_FILENO : ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    unread_.clear();
    start_ = searched_ = number_ = 0;
    at_end_ = false;
    if (file_ >= 0) return true;
    complain(shown_name(name), reason(errno));
    whole_ = false;
  }
  return false;
}

bool RecordLines::readable() const {
  pollfd state = {file_, POLLIN, 0};
  return ::poll(&state, 1, 0) != 0;
}

bool RecordLines::read_more() {
  unread_.erase(0, start_);
  searched_ -= start_;
  start_ = 0;
  const std::size_t used = unread_.size();
  unread_.resize(used + kChunk);
  const ssize_t got = ::read(file_, unread_.data() + used, kChunk);
  const int error = errno;
  unread_.resize(used + (got > 0 ? static_cast<std::size_t>(got) : 0));
  interrupted_ = got < 0 && error == EINTR;
  if (got < 0 && !interrupted_) {
    complain(shown_name(options_.files[opened_ - 1]), reason(error));
    whole_ = false;
  }
  return got > 0;
}

std::string RecordLines::place() const {
  return shown_name(options_.files[opened_ - 1]) + ": line " + std::to_string(number_);
}

}  // namespace newsclip
