// A file that tests make up.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "archives/base/byte_source.hpp"

namespace newsclip::archives {

// Gives `bytes` in pieces of so many; nothing at every second call that does not wait.
class TextSource : public ByteSource {
 public:
  TextSource(std::string bytes, std::size_t piece, bool seeks)
      : bytes_(std::move(bytes)), piece_(piece), seeks_(seeks) {}

  Got read(std::string& bytes, bool wait) override {
    if (!wait && std::exchange(late_, !late_)) return Got::kNothingYet;
    if (at_ == bytes_.size()) return Got::kEnd;
    const std::size_t size = std::min(piece_, bytes_.size() - at_);
    bytes.append(bytes_, at_, size);
    at_ += size;
    read_ += size;
    return Got::kBytes;
  }

  bool seek(std::uint64_t offset) override {
    if (!seeks_ || offset > bytes_.size()) return false;
    at_ = static_cast<std::size_t>(offset);
    return true;
  }

  std::uint64_t size() const override { return seeks_ ? bytes_.size() : 0; }

  // How many bytes were read.
  std::size_t bytes_read() const { return read_; }

 private:
  std::string bytes_;
  std::size_t piece_;
  bool seeks_;
  std::size_t at_ = 0;
  std::size_t read_ = 0;
  bool late_ = false;
};

inline std::string warc_record(std::string_view type, std::string_view block, std::string_view more = "") {
  std::string record = "WARC/1.0\r\nWARC-Type: ";
  record.append(type).append("\r\nWARC-Target-URI: https://news.example/\r\n").append(more);
  return record + "Content-Length: " + std::to_string(block.size()) + "\r\n\r\n" + std::string(block) + "\r\n\r\n";
}

inline std::string http_page(std::string_view body, std::string_view headers = "Content-Type: text/html\r\n") {
  return "HTTP/1.1 200 OK\r\n" + std::string(headers) + "\r\n" + std::string(body);
}

}  // namespace newsclip::archives
