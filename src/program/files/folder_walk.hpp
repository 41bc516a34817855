// The pages in a folder and in the folders in it.
#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "program/files/file_identity.hpp"

namespace newsclip {

// What was met on the way and is not read.
struct PassedOver {
  std::size_t files = 0;
  std::size_t folders = 0;
};

class FolderWalk {
 public:
  // `hidden`: also files and folders whose names begin with a dot, and what browsers put beside a saved page.
  // `told`: loops are told on standard error. `own`: files that the run itself writes, which are not counted.
  FolderWalk(bool hidden, bool told, std::vector<FileIdentity> own);

  void start(const std::string& folder);

  // The next page; false at the end. Sorted by name, each folder's files before its folders. Links to folders come
  // last; no folder is walked twice. A folder that cannot be listed is given itself, after what could be seen of it,
  // and so is a file that cannot be looked into.
  bool next(std::string& name);

  // Whether `next` would give nothing more.
  bool at_end() const { return open_.empty() && links_.empty(); }

  const PassedOver& passed_over() const { return passed_over_; }

 private:
  enum class Kind { kPage, kUnknown, kFolder };
  struct Entry {
    std::string name;
    Kind kind;
  };
  struct Listing;

  bool open_next_link();
  bool is_page(const std::string& file);
  void open_folder(const std::string& folder);
  void sort_in(const std::filesystem::directory_entry& entry, Listing& listing);
  void sort_in_link(const std::string& path, Listing& listing);
  void take_folders(Listing& listing);
  bool enter(const std::string& folder);
  bool holds(const FileIdentity& folder, const std::string& path) const;
  void tell_loop(const std::string& path) const;

  bool hidden_;
  bool told_;
  std::vector<FileIdentity> own_;
  std::string root_;
  std::vector<Entry> open_;        // still to be given or opened, the next one last
  std::deque<std::string> links_;  // to folders, the next one first
  std::set<FileIdentity> walked_;  // folders
  PassedOver passed_over_;
};

}  // namespace newsclip
