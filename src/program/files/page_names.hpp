// The names of the pages of a run, one after the other: those of the command line, of a list, and of folders.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "program/files/file_identity.hpp"
#include "program/files/folder_walk.hpp"
#include "program/files/name_list.hpp"
#include "program/files/name_options.hpp"

namespace newsclip {

class Names {
 public:
  // `told`: what cannot be read is told on standard error. `own`: files that the run itself writes.
  explicit Names(const NameOptions& options, bool told = true, std::vector<FileIdentity> own = {});

  // The next name; false at the end. With options.recursive a folder gives the pages in it instead of itself.
  bool next(std::string& name);

  // Whether the list, from a pipe, would have to be waited for.
  bool must_wait();
  // What then can be waited for, -1 where there is no list.
  int descriptor() const { return list_ ? list_->descriptor() : -1; }

  // How many names were given.
  std::size_t count() const { return count_; }

  // Whether the list could be read to its end; the fault is already told.
  bool whole() const { return !list_ || list_->whole(); }

  // Whether one was a folder that was gone through.
  bool walked() const { return walked_; }

  // What stands in folders and was not given.
  const PassedOver& passed_over() const { return walk_.passed_over(); }

 private:
  bool next_given(std::string& name);

  const NameOptions& options_;
  std::size_t count_ = 0;
  std::size_t given_ = 0;  // of options.files
  bool walked_ = false;
  std::optional<NameList> list_;
  FolderWalk walk_;
};

// How many names a run will have; nullopt when its list is none that can be read twice, or a signal came. Reads the
// list and all folders, which is worth it where somebody looks on.
std::optional<std::size_t> count_names(const NameOptions& options);

}  // namespace newsclip
