#include "program/files/byte_stream.hpp"

#include <cstddef>
#include <utility>

namespace newsclip {
namespace {

constexpr std::size_t kStreamChunk = std::size_t{64} << 10;
constexpr char kGzipMark = '\x1F';  // no text begins with it

}  // namespace

ByteStream::Got ByteStream::fail(std::string fault) {
  fault_ = std::move(fault);
  return Got::kFault;
}

ByteStream::Got ByteStream::read(std::string& bytes, bool wait) {
  if (!fault_.empty()) return Got::kFault;
  if (gzip_ && (gzip_->damaged() || !gzip_->hungry())) return unpack(bytes);
  std::string& target = gzip_ ? packed_ : bytes;
  if (gzip_) packed_.clear();
  const std::size_t before = target.size();
  const Got got = file_.read(target, wait);
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

ByteStream::Got ByteStream::unpack(std::string& bytes) {
  const std::size_t before = bytes.size();
  bytes.resize(before + kStreamChunk);
  const std::size_t got = gzip_->unpack(bytes.data() + before, kStreamChunk);
  bytes.resize(before + got);
  if (got > 0) return Got::kBytes;
  return gzip_->damaged() ? fail("is damaged gzip and not read on; fetch it again") : Got::kNothingYet;
}

}  // namespace newsclip
