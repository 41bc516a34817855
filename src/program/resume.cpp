#include "program/resume.hpp"

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <string_view>
#include <system_error>
#include <vector>

#include "program/files/input.hpp"
#include "program/one_page.hpp"

namespace newsclip {
namespace {

constexpr std::size_t kReadChunk = std::size_t{256} << 10;

// Stands behind a name that is not UTF-8: what comes before is then not the whole name.
constexpr std::string_view kBytesKey = R"("file_base64")";

struct Written {
  std::uintmax_t lines = 0;
  off_t last_line = 0;  // where the last whole line begins
  off_t end = 0;        // where the last whole line ends
};

// Counts the whole lines of a file; false when it cannot be read.
bool count_lines(int descriptor, Written& written) {
  std::vector<char> chunk(kReadChunk);
  off_t at = 0;
  while (true) {
    const ssize_t got = ::pread(descriptor, chunk.data(), chunk.size(), at);
    if (got < 0) return false;
    if (got == 0) return true;
    const auto end = chunk.begin() + got;
    for (auto it = std::find(chunk.begin(), end, '\n'); it != end; it = std::find(it + 1, end, '\n')) {
      ++written.lines;
      written.last_line = written.end;
      written.end = at + (it - chunk.begin()) + 1;
    }
    at += got;
  }
}

std::string resume_fault(int error) { return "cannot be resumed: " + std::generic_category().message(error); }

}  // namespace

Fault skip_done(const Output& output, Names& names) {
  const int descriptor = output.descriptor();
  struct stat status = {};
  if (::fstat(descriptor, &status) != 0) return resume_fault(errno);
  if (!S_ISREG(status.st_mode))
    return "is no regular file, so that what was written cannot be counted; name another file";
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    return errno == EWOULDBLOCK ? "is being written by another run; wait for it" : resume_fault(errno);
  }
  Written written;
  if (!count_lines(descriptor, written)) return resume_fault(errno);
  std::string name;
  for (std::uintmax_t i = 0; i < written.lines; ++i) {
    if (!names.next(name)) return "holds more lines than there are pages; resume with the list that it was begun with";
  }
  if (written.lines > 0) {
    const std::string expected = line_beginning(name);
    std::string line(expected.size() + kBytesKey.size(), '\0');
    const ssize_t got = ::pread(descriptor, line.data(), line.size(), written.last_line);
    if (got < 0) return resume_fault(errno);
    if (!line.starts_with(expected) || line.substr(expected.size()) == kBytesKey) {
      return "ends with another page than " + shown_name(name) + "; resume with the list that it was begun with";
    }
  }
  return ::ftruncate(descriptor, written.end) == 0 ? Fault() : resume_fault(errno);
}

}  // namespace newsclip
