#include "program/files/file_identity.hpp"

#include <sys/stat.h>
#include <unistd.h>

namespace newsclip {

FileIdentity identity_of(const struct stat& status) { return {status.st_dev, status.st_ino}; }

std::optional<FileIdentity> regular_file(const std::string& name) {
  if (name == "-") return regular_file(STDIN_FILENO);
  struct stat status = {};
  if (::stat(name.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return identity_of(status);
}

std::optional<FileIdentity> regular_file(int descriptor) {
  struct stat status = {};
  if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return identity_of(status);
}

}  // namespace newsclip
