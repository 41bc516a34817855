// The lines of a stream of records, one after the other, each bounded.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "program/files/byte_stream.hpp"

namespace newsclip {

class RecordLines {
 public:
  // Of these files, "-" being standard input; lines above `max_line` bytes are not held.
  RecordLines(std::vector<std::string> files, std::size_t max_line) : files_(std::move(files)), max_line_(max_line) {}
  RecordLines(const RecordLines&) = delete;
  RecordLines& operator=(const RecordLines&) = delete;

  enum class Got { kLine, kTooLong, kNothingYet, kEnd };

  // The next line without its line feed, of the files in their order, unpacked where they are gzip; a last line may
  // lack the line feed. For a line that is too long `line` is empty. Does not wait for input unless `wait`, so that an
  // answer is never held back while the sender waits for it. A signal ends it, dropping the line it came in, and so
  // does a file that cannot be read on, with its own.
  Got next(std::string& line, bool wait);

  // What can be waited for where there is nothing yet, else -1.
  int descriptor() const { return file_ ? file_->descriptor() : -1; }

  // Where the line given last stands: `FILE: line 17`.
  std::string place() const;

  // Whether all files could be read to their ends; the faults are already told.
  bool whole() const { return whole_; }

 private:
  bool open_next();
  Got give(std::string& line, std::size_t end, std::size_t next);
  bool read_more(bool wait);

  std::vector<std::string> files_;
  std::size_t max_line_;
  std::size_t opened_ = 0;  // of files_
  std::optional<ByteStream> file_;
  bool at_end_ = false;    // of the file
  bool too_long_ = false;  // the line in hand, whose beginning is dropped
  bool interrupted_ = false;
  std::string unread_;
  std::size_t start_ = 0;     // of the line in hand in unread_
  std::size_t searched_ = 0;  // up to here there is no line feed in it
  std::size_t number_ = 0;    // of the line given last
  bool whole_ = true;
};

}  // namespace newsclip
