// Reads the bytes of a page from a file or from standard input.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "program/files/file_bytes.hpp"
#include "program/files/problem.hpp"

namespace newsclip {

// A file that is open, and its first bytes.
class InputFile {
 public:
  // "-" is standard input, which stays open.
  explicit InputFile(const std::string& file);
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  ~InputFile();

  // As many as show what the file is, or all; none where it cannot be read.
  std::string_view beginning() const { return bytes_; }

  // All bytes, at most `max_bytes` of them: more is the problem `too-large`, found without reading on, or that of the
  // container that they begin like. The others are `missing`, `directory` and `unreadable`. Once.
  std::variant<std::string, Problem> read_all(std::size_t max_bytes);

  // Gives the file to be read on from behind its beginning. Once.
  std::unique_ptr<FileBytes> take();

 private:
  bool read_more(std::size_t room);

  int file_ = -1;
  std::size_t size_ = 0;  // of a regular file other than standard input
  std::string bytes_;
  bool ended_ = false;
  std::optional<Problem> problem_;
};

// read_all of the file.
std::variant<std::string, Problem> read_bytes(const std::string& file, std::size_t max_bytes);

// The name of an input as messages show it: "standard input" for "-", else the name on one line, with control
// characters and bytes that are not UTF-8 as \x1b.
std::string shown_name(std::string_view file);

}  // namespace newsclip
