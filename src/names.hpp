// The names of the pages of a run, one after the other: those of the command line, of a list, and of folders.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli.hpp"

namespace newsclip {

class Names {
 public:
  // `told`: what cannot be read is told on standard error.
  explicit Names(const Options& options, bool told = true);
  Names(const Names&) = delete;
  Names& operator=(const Names&) = delete;
  ~Names();

  // The next name; false at the end. With options.recursive a folder gives the pages in it instead of itself, sorted by
  // name and each folder's files before its folders; links to folders are not followed. A folder that cannot be listed
  // is given itself, after what could be seen of it. Lists are read as they are used.
  bool next(std::string& name);

  // How many names were given.
  std::size_t count() const { return count_; }

  // Whether the list could be read to its end; the fault is already told.
  bool whole() const { return whole_; }

 private:
  struct Entry {
    std::string name;
    bool listed = false;  // a folder that was listed as far as it could be
  };
  bool next_given(std::string& name);
  bool next_listed(std::string& name);
  bool read_more();
  void open_folder(const std::string& folder);
  void tell_list_fault(int error);

  const Options& options_;
  bool told_;
  std::size_t count_ = 0;
  std::size_t given_ = 0;  // of options.files
  int list_ = -1;
  bool list_ended_ = false;
  bool interrupted_ = false;  // by a signal that ends the run
  std::string unread_;        // bytes of the list after the last name given
  std::size_t start_ = 0;     // where the next name begins in unread_
  std::vector<Entry> open_;   // files and folders still to be given, the next one last
  bool whole_ = true;
};

// How many names a run will have; nullopt when its list is none that can be read twice, or a signal came. Reads the
// list and all folders, which is worth it where somebody looks on.
std::optional<std::size_t> count_names(const Options& options);

// Whether a file in a folder is taken for a saved page: .html .htm .xhtml .shtml .mhtml .mht .txt, also with .gz behind.
bool has_page_name(std::string_view file);

}  // namespace newsclip
