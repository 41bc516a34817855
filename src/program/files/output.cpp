#include "program/files/output.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <system_error>

#include "program/files/input.hpp"
#include "program/files/signals.hpp"

namespace newsclip {
namespace {

constexpr const char* kClearLine = "\r\x1b[K";

bool progress_shown = false;  // only one thread talks to people

constexpr mode_t kNewFileMode = 0666;
constexpr int kAppend = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY;

// Writes all of `bytes`; gives 0 or the error number.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {  // another process has set the pipe or terminal not to block
      pollfd state = {descriptor, POLLOUT, 0};
      ::poll(&state, 1, -1);
      continue;
    }
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

// The file that a chain of symbolic links ends at, so that a link stays a link.
std::string behind_links(const std::string& name) {
  char path[PATH_MAX];
  return ::realpath(name.c_str(), path) == nullptr ? name : path;
}

mode_t default_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return kNewFileMode & ~mask;
}

}  // namespace

Output::Output(std::string_view name, Mode mode) {
  if (name.empty() || name == "-") {
    shown_ = "standard output";
    descriptor_ = STDOUT_FILENO;
    identity_ = regular_file(descriptor_);
    return;
  }
  shown_ = shown_name(name);
  const std::string target(name);
  if (mode == Mode::kAppend) {
    descriptor_ = ::open(target.c_str(), kAppend, kNewFileMode);
    if (descriptor_ < 0) fail(errno);
    identity_ = regular_file(descriptor_);
    return;
  }
  struct stat status = {};
  if (::stat(target.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
    descriptor_ = ::open(target.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor_ < 0) fail(errno);
    return;
  }
  identity_ = regular_file(target);
  open_beside(target);
}

void Output::open_beside(const std::string& target) {
  const std::string replaced = behind_links(target);
  std::string beside = replaced + ".XXXXXX";
  const HeldSignals held;
  descriptor_ = ::mkostemp(beside.data(), O_CLOEXEC);
  if (descriptor_ < 0) {
    fail(errno);
    return;
  }
  names_.emplace(beside, replaced);
  remove_when_ended(names_->first());
  struct stat old = {};
  const mode_t mode = ::stat(replaced.c_str(), &old) == 0 ? old.st_mode & 07777 : default_mode();
  if (::fchmod(descriptor_, mode) != 0) fail(errno);
}

Output::~Output() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
  if (!names_) return;
  ::unlinkat(AT_FDCWD, names_->first(), 0);
  keep_when_ended(names_->first());
}

bool Output::write(std::string_view bytes) {
  if (fault_) return false;
  const int error = write_all(descriptor_, bytes);
  return error == 0 || fail(error);
}

bool Output::finish(bool whole) {
  if (fault_) return false;
  whole = whole && names_;
  // EINVAL, EROFS: a file system that has nothing to write.
  if (whole && ::fsync(descriptor_) != 0 && errno != EINVAL && errno != EROFS) return fail(errno);
  const int closed = ::close(descriptor_);
  descriptor_ = -1;
  if (closed != 0 && errno != EINTR) return fail(errno);
  if (!whole) return true;
  if (rename_first_to_second(*names_) != 0) return fail(errno);
  keep_when_ended(names_->first());
  names_.reset();
  return true;
}

bool Output::fail(int error) {
  fault_ = WriteFault{error == EPIPE, "cannot be written: " + std::generic_category().message(error) +
                                          "; name another place for the results"};
  fault_->message = shown_ + ": " + fault_->message;
  return false;
}

std::string complaint(std::string_view subject, std::string_view message) {
  std::string line = "newsclip: ";
  if (!subject.empty()) line.append(subject).append(": ");
  return line.append(message).append("\n");
}

void complain(std::string_view subject, std::string_view message) {
  std::string line = progress_shown ? kClearLine : "";
  progress_shown = false;
  line += complaint(subject, message);
  // Nobody is left to be told when standard error cannot be written.
  static_cast<void>(write_all(STDERR_FILENO, line));
}

void show_progress(std::string_view line) {
  if (line.empty() && !progress_shown) return;
  std::string text = kClearLine;
  text += line;
  progress_shown = !line.empty();
  static_cast<void>(write_all(STDERR_FILENO, text));  // a lost progress line is no loss
}

}  // namespace newsclip
