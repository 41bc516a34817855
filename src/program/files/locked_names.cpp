#include "program/files/locked_names.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <new>

namespace newsclip {
namespace {

constexpr std::uintptr_t kPlace = 0x2000'0000;  // programs, heaps and libraries are far above
constexpr std::uintptr_t kLowEnd = std::uintptr_t{1} << 32;

}  // namespace

LockedNames::LockedNames(const std::string& first, const std::string& second)
    : memory_(nullptr), second_(nullptr), size_(first.size() + second.size() + 2) {
  void* const wanted = std::bit_cast<void*>(kPlace);  // where that is taken, the system chooses
  void* const got = ::mmap(wanted, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (got == MAP_FAILED) throw std::bad_alloc();
  memory_ = static_cast<char*>(got);
  std::memcpy(memory_, first.c_str(), first.size() + 1);
  std::memcpy(memory_ + first.size() + 1, second.c_str(), second.size() + 1);
  second_ = memory_ + first.size() + 1;
  ::mprotect(memory_, size_, PROT_READ);
}

LockedNames::~LockedNames() { ::munmap(memory_, size_); }

bool LockedNames::low() const { return reinterpret_cast<std::uintptr_t>(memory_) + size_ < kLowEnd; }

int rename_first_to_second(const LockedNames& names) {
  return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, names.first(), AT_FDCWD, names.second(), 0));
}

}  // namespace newsclip
