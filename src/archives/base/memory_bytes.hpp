// Bytes of an archive that are held, as its file can be read only once.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "archives/base/byte_source.hpp"

namespace newsclip::archives {

class MemoryBytes : public ByteSource {
 public:
  explicit MemoryBytes(std::string bytes) : bytes_(std::move(bytes)) {}

  Got read(std::string& bytes, bool /*wait*/) override {
    constexpr std::size_t kPiece = std::size_t{64} << 10;
    if (at_ == bytes_.size()) return Got::kEnd;
    const std::size_t size = std::min(kPiece, bytes_.size() - at_);
    bytes.append(bytes_, at_, size);
    at_ += size;
    return Got::kBytes;
  }

  bool seek(std::uint64_t offset) override {
    if (offset > bytes_.size()) return false;
    at_ = static_cast<std::size_t>(offset);
    return true;
  }

  std::uint64_t size() const override { return bytes_.size(); }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

}  // namespace newsclip::archives
