#include "program/files/byte_stream.hpp"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "program/files/input.hpp"
#include "program/files/signals.hpp"

namespace newsclip {
namespace {

constexpr std::size_t kStreamChunk = std::size_t{64} << 10;
constexpr char kGzipMark = '\x1F';  // no text begins with it

std::string reason(int error) { return "cannot be read: " + std::generic_category().message(error); }

bool readable(int file) {
  pollfd state = {file, POLLIN, 0};
  return ::poll(&state, 1, 0) != 0;
}

}  // namespace

ByteStream::ByteStream(const std::string& name) : file_(open_input(name)) {
  if (file_ < 0) fault_ = reason(errno);
}

ByteStream::~ByteStream() {
  if (file_ > STDIN_FILENO) ::close(file_);
}

ByteStream::Got ByteStream::fail(std::string fault) {
  fault_ = std::move(fault);
  return Got::kFault;
}

ByteStream::Got ByteStream::read(std::string& bytes, bool wait) {
  if (file_ < 0 && caught_signal() != 0) return Got::kInterrupted;
  if (!fault_.empty()) return Got::kFault;
  if (gzip_ && (gzip_->damaged() || !gzip_->hungry())) return unpack(bytes);
  std::string& target = gzip_ ? packed_ : bytes;
  if (gzip_) packed_.clear();
  const std::size_t before = target.size();
  const Got got = read_file(target, wait);
  if (got == Got::kEnd && gzip_ && !gzip_->between_members())
    return fail("is gzip that ends too early, and with it the last line; fetch it again");
  if (got != Got::kBytes) return got;
  if (!std::exchange(begun_, true) && target[before] == kGzipMark) {
    gzip_.emplace();
    packed_.assign(target, before);
    bytes.resize(before);
  }
  if (!gzip_) return Got::kBytes;
  gzip_->feed(packed_);
  return unpack(bytes);
}

ByteStream::Got ByteStream::read_file(std::string& bytes, bool wait) {
  if (!wait && !readable(file_)) return Got::kNothingYet;
  if (wait && !wait_readable(file_)) return Got::kInterrupted;
  const std::size_t before = bytes.size();
  bytes.resize(before + kStreamChunk);
  const ssize_t got = ::read(file_, bytes.data() + before, kStreamChunk);
  const int error = errno;
  bytes.resize(before + (got > 0 ? static_cast<std::size_t>(got) : 0));
  if (got > 0) return Got::kBytes;
  if (got == 0) return Got::kEnd;
  if (error == EINTR && caught_signal() != 0) return Got::kInterrupted;
  return error == EINTR || error == EAGAIN ? Got::kNothingYet : fail(reason(error));
}

ByteStream::Got ByteStream::unpack(std::string& bytes) {
  const std::size_t before = bytes.size();
  bytes.resize(before + kStreamChunk);
  const std::size_t got = gzip_->unpack(bytes.data() + before, kStreamChunk);
  bytes.resize(before + got);
  if (got > 0) return Got::kBytes;
  return gzip_->damaged() ? fail("is damaged gzip and not read on; fetch it again") : Got::kNothingYet;
}

}  // namespace newsclip
