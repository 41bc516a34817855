#include "program/files/folder_walk.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "archives/base/saved_names.hpp"
#include "program/files/input.hpp"
#include "program/files/output.hpp"
#include "program/files/sniff.hpp"

namespace newsclip {

namespace fs = std::filesystem;

namespace {

// By its name.
bool may_hold_pages(std::string_view file) { return archives::has_page_name(file) || archives::has_archive_name(file); }

}  // namespace

// What stands in one folder.
struct FolderWalk::Listing {
  std::vector<Entry> files;
  std::vector<std::string> folders;
  std::vector<std::string> links;  // to folders
  std::vector<std::string> saved;  // the NAMEs of files like NAME.html
};

FolderWalk::FolderWalk(bool hidden, bool told, std::vector<FileIdentity> own)
    : hidden_(hidden), told_(told), own_(std::move(own)) {}

void FolderWalk::start(const std::string& folder) {
  root_ = folder;
  walked_.clear();
  open_.push_back({folder, Kind::kFolder});
}

bool FolderWalk::next(std::string& name) {
  while (!open_.empty() || open_next_link()) {
    Entry entry = std::move(open_.back());
    open_.pop_back();
    if (entry.kind == Kind::kFolder) {
      open_folder(entry.name);
    } else if (entry.kind == Kind::kPage || is_page(entry.name)) {
      name = std::move(entry.name);
      return true;
    }
  }
  return false;
}

bool FolderWalk::open_next_link() {
  if (links_.empty()) return false;
  open_.push_back({std::move(links_.front()), Kind::kFolder});
  links_.pop_front();
  return true;
}

bool FolderWalk::is_page(const std::string& file) {
  const Sniffed sniffed = sniff(file);
  if (sniffed == Sniffed::kHtml || sniffed == Sniffed::kUnreadable) return true;
  const auto identity = regular_file(file);
  if (!identity || std::find(own_.begin(), own_.end(), *identity) == own_.end()) ++passed_over_.files;
  return false;
}

// Whether a folder is to be listed: not one that was already.
bool FolderWalk::enter(const std::string& folder) {
  struct stat status = {};
  if (::stat(folder.c_str(), &status) != 0) return true;  // the listing says why not
  const FileIdentity identity = identity_of(status);
  if (walked_.insert(identity).second) return true;
  if (holds(identity, folder)) tell_loop(folder);
  return false;
}

// Whether `path` goes through the folder.
bool FolderWalk::holds(const FileIdentity& folder, const std::string& path) const {
  const std::size_t root = root_.find_last_not_of('/') + 1;
  std::size_t end = path.rfind('/');
  while (end != std::string::npos && end >= root) {
    struct stat status = {};
    const std::string above = end == 0 ? "/" : path.substr(0, end);
    if (::stat(above.c_str(), &status) == 0 && identity_of(status) == folder) return true;
    end = end == 0 ? std::string::npos : path.rfind('/', end - 1);
  }
  return false;
}

void FolderWalk::tell_loop(const std::string& path) const {
  if (told_) complain(shown_name(path), "is a loop of folders or links, which is not followed again");
}

void FolderWalk::open_folder(const std::string& folder) {
  if (!enter(folder)) return;
  Listing listing;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) sort_in(*it, listing);
  if (error) open_.push_back({folder, Kind::kPage});  // reading it as a page will tell why it cannot be listed
  take_folders(listing);
  std::sort(listing.links.begin(), listing.links.end());
  links_.insert(links_.end(), listing.links.begin(), listing.links.end());
  std::sort(listing.files.begin(), listing.files.end(), [](const Entry& a, const Entry& b) { return a.name > b.name; });
  std::move(listing.files.begin(), listing.files.end(), std::back_inserter(open_));
}

void FolderWalk::sort_in(const fs::directory_entry& entry, Listing& listing) {
  const std::string& path = entry.path().native();
  const std::string name = entry.path().filename().native();
  std::error_code error;
  const fs::file_type type = entry.symlink_status(error).type();
  if (!hidden_ && name.starts_with('.')) {
    ++(type == fs::file_type::directory ? passed_over_.folders : passed_over_.files);
  } else if (error) {
    listing.files.push_back({path, Kind::kPage});  // reading it will tell what is wrong
  } else if (type == fs::file_type::directory) {
    listing.folders.push_back(path);
  } else if (type == fs::file_type::symlink) {
    sort_in_link(path, listing);
  } else if (type == fs::file_type::regular) {
    listing.files.push_back({path, may_hold_pages(name) ? Kind::kPage : Kind::kUnknown});
    if (const auto stem = archives::saved_page_stem(name)) listing.saved.emplace_back(*stem);
  } else {
    ++passed_over_.files;  // pipes, sockets and devices hold no page that was saved
  }
}

void FolderWalk::sort_in_link(const std::string& path, Listing& listing) {
  struct stat status = {};
  const bool there = ::stat(path.c_str(), &status) == 0;
  if (!there && errno == ELOOP) {
    ++passed_over_.files;
    tell_loop(path);
  } else if (!there && !may_hold_pages(path)) {
    ++passed_over_.files;
  } else if (there && S_ISDIR(status.st_mode)) {
    listing.links.push_back(path);
  } else if (!there || S_ISREG(status.st_mode)) {
    listing.files.push_back({path, may_hold_pages(path) ? Kind::kPage : Kind::kUnknown});
  } else {
    ++passed_over_.files;
  }
}

// Leaves out the folders that browsers put beside a page: they hold its frames and adverts.
void FolderWalk::take_folders(Listing& listing) {
  std::sort(listing.saved.begin(), listing.saved.end());
  std::sort(listing.folders.rbegin(), listing.folders.rend());
  for (std::string& folder : listing.folders) {
    const auto stem = archives::saved_parts_stem(std::string_view(folder).substr(folder.rfind('/') + 1));
    if (!hidden_ && stem && std::binary_search(listing.saved.begin(), listing.saved.end(), *stem)) {
      ++passed_over_.folders;
    } else {
      open_.push_back({std::move(folder), Kind::kFolder});
    }
  }
}

}  // namespace newsclip
