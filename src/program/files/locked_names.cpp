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

// Programs, heaps and libraries are far above. A process has two files at most.
constexpr std::uintptr_t kPlaces[] = {0x2000'0000, 0x2100'0000};
constexpr std::uintptr_t kLowEnd = std::uintptr_t{1} << 32;

bool is_low(const void* memory, std::size_t size) { return std::bit_cast<std::uintptr_t>(memory) + size < kLowEnd; }

// Where all places are taken, the system chooses.
void* take_memory(std::size_t size) {
  void* got = MAP_FAILED;
  for (const std::uintptr_t place : kPlaces) {
    if (got != MAP_FAILED) ::munmap(got, size);
    got = ::mmap(std::bit_cast<void*>(place), size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (got != MAP_FAILED && is_low(got, size)) break;
  }
  return got;
}

}  // namespace

LockedNames::LockedNames(const std::string& first, const std::string& second)
    : memory_(nullptr), second_(nullptr), size_(first.size() + second.size() + 2) {
  void* const got = take_memory(size_);
  if (got == MAP_FAILED) throw std::bad_alloc();
  memory_ = static_cast<char*>(got);
  std::memcpy(memory_, first.c_str(), first.size() + 1);
  std::memcpy(memory_ + first.size() + 1, second.c_str(), second.size() + 1);
  second_ = memory_ + first.size() + 1;
  ::mprotect(memory_, size_, PROT_READ);
}

LockedNames::~LockedNames() { ::munmap(memory_, size_); }

bool LockedNames::low() const { return is_low(memory_, size_); }

int rename_first_to_second(const LockedNames& names) {
  return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, names.first(), AT_FDCWD, names.second(), 0));
}

}  // namespace newsclip
