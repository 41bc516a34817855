// The bytes of a file or of standard input as they come.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <string>

#include "archives/base/byte_source.hpp"

namespace newsclip {

// Opens a file to be read; "-" is standard input. -1 and errno when it cannot: EINTR when a signal came while it waited
// for the writer of a pipe.
int open_input(const std::string& file);

class FileBytes : public archives::ByteSource {
 public:
  // "-" is standard input, which stays open. What cannot be opened is a fault at the first reading.
  explicit FileBytes(const std::string& name);
  // Of an open file, of which `beginning` was read already; it is closed at the end unless it is standard input.
  FileBytes(int file, std::string beginning);
  ~FileBytes() override;

  archives::Got read(std::string& bytes, bool wait) override;
  bool seek(std::uint64_t offset) override;

  int descriptor() const { return file_; }

  // 0 where it is no regular file.
  std::uint64_t size() const override;

  // Why no more can be read.
  const std::string& fault() const { return fault_; }

 private:
  int file_;
  off_t origin_ = 0;       // standard input may begin within a file
  std::string beginning_;  // was read, and not given yet
  std::size_t piece_;      // to be read next
  std::string fault_;
};

}  // namespace newsclip
