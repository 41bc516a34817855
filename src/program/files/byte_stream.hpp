// The bytes of a file or of standard input as they come, unpacked where they are gzip.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "program/files/file_bytes.hpp"
#include "reader/gzip_stream.hpp"

namespace newsclip {

class ByteStream {
 public:
  // "-" is standard input, which stays open. What cannot be opened is a fault at the first reading.
  explicit ByteStream(const std::string& name) : file_(name) {}

  using Got = archives::Got;

  // Appends what comes next to `bytes`, a bounded piece.
  Got read(std::string& bytes, bool wait);

  int descriptor() const { return file_.descriptor(); }

  const std::string& fault() const { return fault_.empty() ? file_.fault() : fault_; }

 private:
  Got unpack(std::string& bytes);
  Got fail(std::string fault);

  FileBytes file_;
  bool begun_ = false;
  std::optional<reader::GzipStream> gzip_;  // where the bytes are packed
  std::string packed_;                      // what was read of them last
  std::string fault_;                       // of the packing
};

}  // namespace newsclip
