#include "program/files/name_list.hpp"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "program/files/file_bytes.hpp"
#include "program/files/input.hpp"
#include "program/files/output.hpp"
#include "program/files/signals.hpp"

namespace newsclip {
namespace {

constexpr std::size_t kListChunk = std::size_t{64} << 10;
constexpr std::size_t kLongestName = std::size_t{64} << 10;  // far above what any system allows
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool exists(const std::string& name) {
  struct stat status = {};
  return ::lstat(name.c_str(), &status) == 0;
}

bool is_utf16(std::string_view text) { return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"); }

}  // namespace

NameList::NameList(std::string file, bool nul_separated, bool told)
    : file_(std::move(file)), separator_(nul_separated ? '\0' : '\n'), told_(told) {
  descriptor_ = open_input(file_);
  interrupted_ = descriptor_ < 0 && errno == EINTR;
  ended_ = interrupted_;
  if (descriptor_ < 0 && !interrupted_) fail("cannot be read: " + std::generic_category().message(errno));
}

NameList::~NameList() {
  if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
}

bool NameList::fail(std::string_view fault) {
  if (told_) complain(shown_name(file_), fault);
  whole_ = false;
  ended_ = true;
  unread_.clear();
  start_ = 0;
  return false;
}

void NameList::tell_once(bool& told, std::string_view message) const {
  if (told_ && !std::exchange(told, true)) complain(shown_name(file_), message);
}

bool NameList::next(std::string& name) {
  while (next_entry(name)) {
    if (separator_ == '\n') drop_windows_marks(name);
    named_ = named_ || !name.empty();
    if (!name.empty()) return true;
  }
  if (!interrupted_ && whole_) tell_once(named_, "is an empty list, so that no page is read from it");
  return false;
}

bool NameList::must_wait() {
  while (!ended_ && caught_signal() == 0 && unread_.find(separator_, start_) == std::string::npos &&
         unread_.size() - start_ <= kLongestName) {
    pollfd state = {descriptor_, POLLIN, 0};
    if (::poll(&state, 1, 0) == 0) return true;
    if (!read_more()) return false;
  }
  return false;
}

bool NameList::next_entry(std::string& entry) {
  std::size_t searched = start_;
  std::size_t end = unread_.find(separator_, searched);
  while (end == std::string::npos && unread_.size() - start_ <= kLongestName) {
    searched = unread_.size() - start_;  // reading drops what is before start_
    if (!read_more()) break;
    end = unread_.find(separator_, searched);
  }
  if (interrupted_) return false;  // what is unread may be half a name
  const bool last = end == std::string::npos;
  if (last) end = unread_.size();
  entry = unread_.substr(start_, end - start_);
  if (last && entry.empty()) return false;
  if (is_fault(entry, last)) return false;
  start_ = last ? end : end + 1;
  ++number_;
  return true;
}

// Tells what shows that the list is of another kind than was said.
bool NameList::is_fault(std::string_view entry, bool last) {
  if (separator_ == '\n' && entry.find('\0') != std::string_view::npos) {
    return !fail(number_ == 0 && is_utf16(entry) ? "is in UTF-16; save the list as UTF-8"
                                                 : "holds NUL bytes; give -0 if they end its names");
  }
  if (separator_ == '\0' && last && number_ == 0 && !exists(std::string(entry))) {
    return !fail("holds no NUL; leave out -0 if its names stand one a line");
  }
  if (entry.size() > kLongestName) return !fail("has an entry that is too long for a name; is it a list of names?");
  return false;
}

void NameList::drop_windows_marks(std::string& name) {
  if (number_ == 1 && name.starts_with(kByteOrderMark) && !exists(name)) {
    tell_once(told_mark_, "begins with a byte order mark, which is not taken for a part of its first name");
    name.erase(0, kByteOrderMark.size());
  }
  if (name.ends_with('\r') && !exists(name)) {
    tell_once(told_line_ends_, "has lines that end in CR LF; the CR is not taken for a part of the names");
    name.pop_back();
  }
}

bool NameList::read_more() {
  while (!ended_) {
    interrupted_ = !wait_readable(descriptor_);
    if (interrupted_) return false;
    unread_.erase(0, start_);
    start_ = 0;
    const std::size_t used = unread_.size();
    unread_.resize(used + kListChunk);
    const ssize_t got = ::read(descriptor_, unread_.data() + used, kListChunk);
    const int error = errno;
    // The signal may also have come just before: then its sender has ended, and the list with it, in the middle of a
    // name.
    interrupted_ = caught_signal() != 0;
    unread_.resize(used + (got > 0 ? static_cast<std::size_t>(got) : 0));
    if (got > 0) return true;
    if (got < 0 && (error == EINTR || error == EAGAIN) && !interrupted_) continue;
    if (got < 0 && !interrupted_) return fail("cannot be read: " + std::generic_category().message(error));
    ended_ = true;
  }
  return false;
}

}  // namespace newsclip
