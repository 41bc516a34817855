#include "names.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "input.hpp"
#include "output.hpp"
#include "signals.hpp"

namespace newsclip {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kChunk = std::size_t{64} << 10;

std::string reason(int error) { return "cannot be read: " + std::generic_category().message(error); }

}  // namespace

bool has_page_name(std::string_view file) {
  constexpr std::string_view kEndings[] = {".html", ".htm", ".xhtml", ".shtml", ".mhtml", ".mht", ".txt"};
  if (file.ends_with(".gz")) file.remove_suffix(3);
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [&](std::string_view end) { return file.ends_with(end); });
}

Names::Names(const Options& options, bool told) : options_(options), told_(told) {
  const std::string& list = options.files_from;
  if (list.empty()) return;
  list_ = list == "-" ? STDIN_FILENO : ::open(list.c_str(), O_RDONLY | O_CLOEXEC);
  if (list_ >= 0) return;
  tell_list_fault(errno);
  list_ended_ = true;
}

void Names::tell_list_fault(int error) {
  if (told_) complain(shown_name(options_.files_from), reason(error));
  whole_ = false;
}

Names::~Names() {
  if (list_ > STDIN_FILENO) ::close(list_);
}

bool Names::next(std::string& name) {
  while (true) {
    bool listed = false;
    if (!open_.empty()) {
      name = std::move(open_.back().name);
      listed = open_.back().listed;
      open_.pop_back();
    } else if (!next_given(name)) {
      return false;
    }
    std::error_code error;
    if (listed || !options_.recursive || name == "-" || !fs::is_directory(name, error)) {
      ++count_;
      return true;
    }
    open_folder(name);
  }
}

bool Names::next_given(std::string& name) {
  if (given_ < options_.files.size()) {
    name = options_.files[given_++];
    return true;
  }
  return !options_.files_from.empty() && next_listed(name);
}

bool Names::next_listed(std::string& name) {
  const char separator = options_.nul_separated ? '\0' : '\n';
  while (true) {
    std::size_t end = unread_.find(separator, start_);
    while (end == std::string::npos && read_more()) end = unread_.find(separator, start_);
    if (interrupted_) return false;  // what is unread may be half a name
    const bool last = end == std::string::npos;
    if (last) end = unread_.size();
    name = unread_.substr(start_, end - start_);
    start_ = last ? end : end + 1;
    if (!name.empty()) return true;
    if (last) return false;
  }
}

bool Names::read_more() {
  if (list_ended_) return false;
  interrupted_ = !wait_readable(list_);
  if (interrupted_) return false;
  unread_.erase(0, start_);
  start_ = 0;
  const std::size_t used = unread_.size();
  unread_.resize(used + kChunk);
  const ssize_t got = ::read(list_, unread_.data() + used, kChunk);
  const int error = errno;
  // The signal may also have come just before: then its sender has ended, and the list with it, in the middle of a
  // name.
  interrupted_ = caught_signal() != 0;
  if (got < 0 && !interrupted_) tell_list_fault(error);
  unread_.resize(used + (got > 0 ? static_cast<std::size_t>(got) : 0));
  list_ended_ = got <= 0;
  return got > 0;
}

void Names::open_folder(const std::string& folder) {
  std::vector<std::string> files;
  std::vector<std::string> folders;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::error_code ignored;
    const std::string path = it->path().string();
    if (fs::is_directory(it->symlink_status(ignored))) {
      folders.push_back(path);
    } else if (has_page_name(path)) {
      files.push_back(path);
    }
  }
  std::sort(files.rbegin(), files.rend());
  std::sort(folders.rbegin(), folders.rend());
  if (error) open_.push_back({folder, true});
  for (std::string& name : folders) open_.push_back({std::move(name), false});
  for (std::string& name : files) open_.push_back({std::move(name), false});
}

std::optional<std::size_t> count_names(const Options& options) {
  std::error_code error;
  if (!options.files_from.empty() && !fs::is_regular_file(options.files_from, error)) return std::nullopt;
  Names names(options, false);
  std::string name;
  while (names.next(name)) {
    if (caught_signal() != 0) return std::nullopt;
  }
  return names.count();
}

}  // namespace newsclip
