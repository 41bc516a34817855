#include "program/files/page_names.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include "program/files/signals.hpp"

namespace newsclip {
namespace {

namespace fs = std::filesystem;

}  // namespace

Names::Names(const NameOptions& options, bool told, std::vector<FileIdentity> own)
    : options_(options), walk_(options.hidden, told, std::move(own)) {
  if (!options.files_from.empty()) list_.emplace(options.files_from, options.nul_separated, told);
}

bool Names::next(std::string& name) {
  while (!walk_.next(name)) {
    if (!next_given(name)) return false;
    std::error_code error;
    if (!options_.recursive || name == "-" || !fs::is_directory(name, error)) break;
    walk_.start(name);
    walked_ = true;
  }
  ++count_;
  return true;
}

bool Names::must_wait() { return list_ && walk_.at_end() && given_ == options_.files.size() && list_->must_wait(); }

bool Names::next_given(std::string& name) {
  if (given_ < options_.files.size()) {
    name = options_.files[given_++];
    return true;
  }
  return list_ && list_->next(name);
}

std::optional<std::size_t> count_names(const NameOptions& options) {
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
