#include "program/files/input.hpp"

#include <fcntl.h>
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

// A descriptor that is closed at the end of its scope; standard input stays open.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ > STDIN_FILENO) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

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

// The first bytes of a file, "" where they cannot be read.
std::string beginning_of(int file) {
  std::string bytes(kChunk, '\0');
  ssize_t got = ::pread(file, bytes.data(), bytes.size(), 0);
  while (got < 0 && errno == EINTR) got = ::pread(file, bytes.data(), bytes.size(), 0);
  bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  return bytes;
}

// Archives of pages are large: what helps is not a higher limit.
Problem larger_than(std::size_t max_bytes, std::string_view beginning) {
  return read_problem(reader::fault_of_beginning(beginning), max_bytes);
}

}  // namespace

std::variant<std::string, Problem> read_bytes(const std::string& file, std::size_t max_bytes) {
  int opened = open_input(file);
  while (opened < 0 && errno == EINTR) opened = open_input(file);  // a page in hand is finished, whatever signal came
  const Descriptor in(opened);
  if (in.number() < 0) return unreadable(errno);
  struct stat status = {};
  if (::fstat(in.number(), &status) != 0) return unreadable(errno);
  if (S_ISDIR(status.st_mode)) return unreadable(EISDIR);
  const auto size = S_ISREG(status.st_mode) ? static_cast<std::uintmax_t>(status.st_size) : 0;
  if (size > max_bytes && file != "-") return larger_than(max_bytes, beginning_of(in.number()));
  const auto expected = static_cast<std::size_t>(std::min<std::uintmax_t>(size, max_bytes));

  // One byte more than the size, so that the end of a file is seen without growing.
  std::string bytes(std::max(expected + 1, kChunk), '\0');
  std::size_t used = 0;
  while (true) {
    if (used == bytes.size()) bytes.resize(bytes.size() * 2);
    const ssize_t got = ::read(in.number(), bytes.data() + used, bytes.size() - used);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 && errno == EAGAIN) {  // another process has set the pipe or terminal not to block
      pollfd state = {in.number(), POLLIN, 0};
      ::poll(&state, 1, -1);
      continue;
    }
    if (got < 0) return unreadable(errno);
    if (got == 0) break;
    used += static_cast<std::size_t>(got);
    if (used > max_bytes) return larger_than(max_bytes, std::string_view(bytes).substr(0, used));
  }
  bytes.resize(used);
  return bytes;
}

int open_input(const std::string& file) {
  return file == "-" ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
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
