#include "program/files/file_bytes.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "program/files/signals.hpp"

namespace newsclip {
namespace {

using archives::Got;

// Behind a place that was sought less is read at first: a record's head may show that it is to be gone over, too.
constexpr std::size_t kFirstChunk = std::size_t{4} << 10;
constexpr std::size_t kFileChunk = std::size_t{64} << 10;

std::string reason(int error) { return "cannot be read: " + std::generic_category().message(error); }

bool readable(int file) {
  pollfd state = {file, POLLIN, 0};
  return ::poll(&state, 1, 0) != 0;
}

}  // namespace

int open_input(const std::string& file) {
  return file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
}

FileBytes::FileBytes(const std::string& name) : file_(open_input(name)), piece_(kFileChunk) {
  if (file_ < 0) fault_ = reason(errno);
}

FileBytes::FileBytes(int file, std::string beginning)
    : file_(file), beginning_(std::move(beginning)), piece_(kFileChunk) {
  origin_ = std::max<off_t>(::lseek(file_, 0, SEEK_CUR), 0);
  origin_ -= std::min(origin_, static_cast<off_t>(beginning_.size()));
}

FileBytes::~FileBytes() {
  if (file_ > STDIN_FILENO) ::close(file_);
}

Got FileBytes::read(std::string& bytes, bool wait) {
  if (file_ < 0 && caught_signal() != 0) return Got::kInterrupted;
  if (!fault_.empty()) return Got::kFault;
  if (!beginning_.empty()) {
    bytes += std::exchange(beginning_, {});
    return Got::kBytes;
  }
  if (!wait && !readable(file_)) return Got::kNothingYet;
  if (wait && !wait_readable(file_)) return Got::kInterrupted;
  const std::size_t before = bytes.size();
  const std::size_t piece = piece_;
  piece_ = std::min(2 * piece, kFileChunk);
  bytes.resize(before + piece);
  const ssize_t got = ::read(file_, bytes.data() + before, piece);
  const int error = errno;
  bytes.resize(before + (got > 0 ? static_cast<std::size_t>(got) : 0));
  if (got > 0) return Got::kBytes;
  if (got == 0) return Got::kEnd;
  if (error == EINTR && caught_signal() != 0) return Got::kInterrupted;
  if (error == EINTR || error == EAGAIN) return Got::kNothingYet;
  fault_ = reason(error);
  return Got::kFault;
}

std::uint64_t FileBytes::size() const {
  struct stat status = {};
  const bool regular = ::fstat(file_, &status) == 0 && S_ISREG(status.st_mode);
  return regular ? static_cast<std::uint64_t>(std::max<off_t>(status.st_size - origin_, 0)) : 0;
}

bool FileBytes::seek(std::uint64_t offset) {
  if (!fault_.empty() || offset > size()) return false;
  if (::lseek(file_, origin_ + static_cast<off_t>(offset), SEEK_SET) < 0) return false;
  beginning_.clear();
  piece_ = kFirstChunk;
  return true;
}

}  // namespace newsclip
