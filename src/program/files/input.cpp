#include "program/files/input.hpp"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <system_error>

#include "reader/encodings/utf8.hpp"
#include "reader/file_kind.hpp"
#include "text/characters.hpp"

namespace newsclip {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;
constexpr std::size_t kBeginning = 4096;  // shows what a file is

Problem unreadable(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return {"missing", "no such file; check the name"};
    case EISDIR:
      return {"directory", "is a directory; name the pages in it or give --recursive"};
    case EACCES:
    case EPERM:
      return {"unreadable", "no permission to read it; change its mode or its owner"};
    default:
      return {"unreadable", "cannot be read: " + std::generic_category().message(error)};
  }
}

void append_escaped(std::string& out, unsigned char byte) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += "\\x";
  out += kDigits[byte >> 4];
  out += kDigits[byte & 15];
}

// Controls, line and paragraph separators, and the marks that turn the direction of what follows.
bool disturbs_a_terminal(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

// Archives of pages are large: what helps is not a higher limit.
Problem larger_than(std::size_t max_bytes, std::string_view beginning) {
  return read_problem(reader::fault_of_beginning(beginning), max_bytes);
}

}  // namespace

InputFile::InputFile(const std::string& file) {
  file_ = open_input(file);
  while (file_ < 0 && errno == EINTR) file_ = open_input(file);  // a page in hand is finished, whatever signal came
  struct stat status = {};
  if (file_ < 0 || ::fstat(file_, &status) != 0) {
    problem_ = unreadable(errno);
  } else if (S_ISDIR(status.st_mode)) {
    problem_ = unreadable(EISDIR);
  } else {
    if (S_ISREG(status.st_mode) && file != "-") size_ = static_cast<std::size_t>(status.st_size);
    while (bytes_.size() < kBeginning && read_more(kChunk)) {
    }
  }
}

InputFile::~InputFile() {
  if (file_ > STDIN_FILENO) ::close(file_);
}

std::unique_ptr<FileBytes> InputFile::take() {
  return std::make_unique<FileBytes>(std::exchange(file_, -1), std::exchange(bytes_, {}));
}

// Appends up to `room` bytes; false at the end and where there is a problem.
bool InputFile::read_more(std::size_t room) {
  if (ended_ || problem_) return false;
  const std::size_t used = bytes_.size();
  bytes_.resize(used + room);
  while (true) {
    const ssize_t got = ::read(file_, bytes_.data() + used, room);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 && errno == EAGAIN) {  // another process has set the pipe or terminal not to block
      pollfd state = {file_, POLLIN, 0};
      ::poll(&state, 1, -1);
      continue;
    }
    bytes_.resize(used + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0) problem_ = unreadable(errno);
    ended_ = got == 0;
    return got > 0;
  }
}

std::variant<std::string, Problem> InputFile::read_all(std::size_t max_bytes) {
  if (problem_) return *problem_;
  if (size_ > max_bytes || bytes_.size() > max_bytes) return larger_than(max_bytes, bytes_);
  // One byte more than the size, so that the end of a file is seen without growing.
  bytes_.reserve(size_ + 1);
  while (read_more(bytes_.capacity() > bytes_.size() ? bytes_.capacity() - bytes_.size() : kChunk)) {
    if (bytes_.size() > max_bytes) return larger_than(max_bytes, bytes_);
  }
  if (problem_) return *problem_;
  return std::exchange(bytes_, {});
}

std::variant<std::string, Problem> read_bytes(const std::string& file, std::size_t max_bytes) {
  return InputFile(file).read_all(max_bytes);
}

std::string shown_name(std::string_view file) {
  if (file == "-") return "standard input";
  std::string shown;
  for (std::size_t at = 0; at < file.size();) {
    const auto* const byte = reinterpret_cast<const unsigned char*>(file.data()) + at;
    std::size_t length = 1;
    bool escaped = false;
    if (*byte < 0x80) {
      escaped = disturbs_a_terminal(*byte);
    } else {
      std::size_t skip = 0;
      const std::size_t sequence = reader::utf8_sequence(byte, byte + (file.size() - at), skip);
      length = std::max<std::size_t>(sequence, 1);
      std::size_t next = at;
      escaped = sequence == 0 || disturbs_a_terminal(dom::next_character(file, next));
    }
    for (std::size_t i = 0; i < length; ++i) {
      if (escaped) {
        append_escaped(shown, byte[i]);
      } else {
        shown += file[at + i];
      }
    }
    at += length;
  }
  return shown;
}

}  // namespace newsclip
