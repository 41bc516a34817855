// Two names of files in memory that can only be read.
#pragma once

#include <cstddef>
#include <string>

namespace newsclip {

// They stand below 4 GiB where the system allows it: a sandbox that lets nothing there be unmapped, moved or made
// writable can then tell them by their addresses. Without memory for them it throws std::bad_alloc.
class LockedNames {
 public:
  LockedNames(const std::string& first, const std::string& second);
  LockedNames(const LockedNames&) = delete;
  LockedNames& operator=(const LockedNames&) = delete;
  ~LockedNames();

  const char* first() const { return memory_; }
  const char* second() const { return second_; }
  // Whether they stand where a sandbox can hold them.
  bool low() const;

 private:
  char* memory_;
  const char* second_;
  std::size_t size_;
};

// As rename(2), with the call that a sandbox knows.
int rename_first_to_second(const LockedNames& names);

}  // namespace newsclip
