// The bytes of a file or of standard input as they come, unpacked where they are gzip.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "reader/gzip_stream.hpp"

namespace newsclip {

class ByteStream {
 public:
  // "-" is standard input, which stays open. What cannot be opened is a fault at the first reading.
  explicit ByteStream(const std::string& name);
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;
  ~ByteStream();

  enum class Got {
    kBytes,
    kNothingYet,   // and without `wait` there would be some only later
    kInterrupted,  // by a signal that ends the run
    kEnd,
    kFault,  // no more can be read: see `fault`
  };

  // Appends what comes next to `bytes`, a bounded piece.
  Got read(std::string& bytes, bool wait);

  int descriptor() const { return file_; }

  const std::string& fault() const { return fault_; }

 private:
  Got read_file(std::string& bytes, bool wait);
  Got unpack(std::string& bytes);
  Got fail(std::string fault);

  int file_;
  bool begun_ = false;
  std::optional<reader::GzipStream> gzip_;  // where the bytes are packed
  std::string packed_;                      // what was read of them last
  std::string fault_;
};

}  // namespace newsclip
