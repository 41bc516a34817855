// Whether two names are of one file, whatever the names are.
#pragma once

#include <sys/types.h>

#include <compare>
#include <optional>
#include <string>

struct stat;

namespace newsclip {

struct FileIdentity {
  dev_t device = 0;
  ino_t inode = 0;
  auto operator<=>(const FileIdentity&) const = default;
};

FileIdentity identity_of(const struct stat& status);

// Of the regular file behind `name` ("-" is standard input) and its links; nullopt when there is none.
std::optional<FileIdentity> regular_file(const std::string& name);
std::optional<FileIdentity> regular_file(int descriptor);

}  // namespace newsclip
