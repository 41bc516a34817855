#include "program/processes/sandbox.hpp"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>

#include "text/sanitized.hpp"

namespace newsclip {
namespace {

#if defined __x86_64__
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
constexpr std::uint32_t kMostCalls = 0x3FFFFFFF;  // above are those of x32, which have other numbers
#elif defined __aarch64__
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
constexpr std::uint32_t kMostCalls = 0xFFFFFFFF;
#else
constexpr std::uint32_t kArchitecture = 0;  // the calls of this one were never tried: no filter
constexpr std::uint32_t kMostCalls = 0;
#endif

constexpr std::uint32_t kArgumentHigh = 4;  // both architectures are little-endian

// A filter in the making, in an array: no memory is asked for in a worker before it is confined.
class Filter {
 public:
  // `otherwise` is what becomes of a call that no rule allows.
  explicit Filter(std::uint32_t otherwise) : otherwise_(otherwise) {
    load(offsetof(seccomp_data, arch));
    add(BPF_JMP | BPF_JEQ | BPF_K, kArchitecture, 1, 0);
    add(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
    load(offsetof(seccomp_data, nr));
    add(BPF_JMP | BPF_JGT | BPF_K, kMostCalls, 0, 1);
    add(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
  }

  void allow(long call) {
    add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 1);
    add(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
  }

  // The call does nothing and gives the error.
  void refuse(long call, std::uint32_t error) {
    add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 1);
    add(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | error);
  }

  // Begins the one rule of a call; its conditions follow, and `end` allows it where all hold.
  void begin(long call) {
    begun_ = used_;
    add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 0);
  }
  void equal(std::uint32_t argument, std::uint64_t value) {
    equal_half(at(argument), static_cast<std::uint32_t>(value));
    equal_half(at(argument) + kArgumentHigh, static_cast<std::uint32_t>(value >> 32));
  }
  // The kernel looks at the lower half alone of what is an int.
  void equal_int(std::uint32_t argument, int value) { equal_half(at(argument), static_cast<std::uint32_t>(value)); }
  void equal_one_of(std::uint32_t argument, std::initializer_list<int> values) {
    load(at(argument));
    std::size_t left = values.size();  // each that is equal jumps over those behind it and the end
    for (const int value : values) {
      add(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(value), static_cast<std::uint8_t>(left--), 0);
    }
    add(BPF_RET | BPF_K, otherwise_);
  }
  // Both the names of one of these files, which stand below 4 GiB.
  void equal_names(std::uint32_t first, std::uint32_t second, std::span<const OwnFile* const> files) {
    constexpr std::size_t kInstructions = 4;  // for each file
    equal_half(at(first) + kArgumentHigh, 0);
    equal_half(at(second) + kArgumentHigh, 0);
    load(at(first));
    std::size_t left = files.size();
    for (const OwnFile* file : files) {
      const std::size_t over = 1 + --left * kInstructions + 1;
      add(BPF_JMP | BPF_JEQ | BPF_K, low_half(file->written), 0, kInstructions - 1);
      load(at(second));
      add(BPF_JMP | BPF_JEQ | BPF_K, low_half(file->replaced), static_cast<std::uint8_t>(over), 0);
      add(BPF_RET | BPF_K, otherwise_);
    }
    add(BPF_RET | BPF_K, otherwise_);
  }
  void equal_name(std::uint32_t argument, std::span<const OwnFile* const> files) {
    equal_half(at(argument) + kArgumentHigh, 0);
    load(at(argument));
    std::size_t left = files.size();
    for (const OwnFile* file : files) {
      add(BPF_JMP | BPF_JEQ | BPF_K, low_half(file->written), static_cast<std::uint8_t>(left--), 0);
    }
    add(BPF_RET | BPF_K, otherwise_);
  }
  void without_bits(std::uint32_t argument, std::uint32_t bits) {
    load(at(argument));
    add(BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1);
    add(BPF_RET | BPF_K, otherwise_);
  }
  void with_bits(std::uint32_t argument, std::uint32_t bits) {
    load(at(argument));
    add(BPF_JMP | BPF_JSET | BPF_K, bits, 1, 0);
    add(BPF_RET | BPF_K, otherwise_);
  }
  // Below, the call does nothing and fails.
  void above_4_gib(std::uint32_t argument) {
    load(at(argument) + kArgumentHigh);
    add(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1);
    add(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
  }
  void end() {
    add(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    // Another call goes on behind it; its number is still loaded.
    code_[begun_].jf = static_cast<std::uint8_t>(used_ - begun_ - 1);
  }

  bool install() {
    add(BPF_RET | BPF_K, otherwise_);
    if (used_ > code_.size()) return false;
    const sock_fprog program = {static_cast<unsigned short>(used_), code_.data()};
    // Without this flag older kernels slow the process down, against reading its own memory by speculation.
    return ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program) == 0 ||
           ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0;
  }

 private:
  static std::uint32_t low_half(const char* name) {
    return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(name));
  }
  static constexpr std::uint32_t at(std::uint32_t argument) {
    return static_cast<std::uint32_t>(offsetof(seccomp_data, args)) + argument * 8;
  }
  void load(std::uint32_t offset) { add(BPF_LD | BPF_W | BPF_ABS, offset); }
  void equal_half(std::uint32_t offset, std::uint32_t value) {
    load(offset);
    add(BPF_JMP | BPF_JEQ | BPF_K, value, 1, 0);
    add(BPF_RET | BPF_K, otherwise_);
  }
  void add(int code, std::uint32_t value, std::uint8_t yes = 0, std::uint8_t no = 0) {
    if (used_ < code_.size()) code_[used_] = {static_cast<std::uint16_t>(code), yes, no, value};
    ++used_;
  }

  std::uint32_t otherwise_;
  std::array<sock_filter, 256> code_{};
  std::size_t used_ = 0;
  std::size_t begun_ = 0;
};

// Memory that is private, of no file, and never code.
void allow_memory(Filter& filter) {
  filter.allow(SYS_brk);
  filter.begin(SYS_mmap);
  filter.equal(0, 0);
  filter.without_bits(2, PROT_EXEC);
  filter.with_bits(3, MAP_ANONYMOUS);
  filter.without_bits(3, MAP_SHARED | MAP_FIXED | MAP_FIXED_NOREPLACE);
  filter.end();
}

// Renames and removals of the files that are written, of nothing else.
void allow_names(Filter& filter, const OwnFiles& files) {
  std::array<const OwnFile*, 2> named = {};
  std::size_t count = 0;
  for (const OwnFile* file : {&files.output, &files.report}) {
    if (file->written != nullptr) named[count++] = file;
  }
  if (count == 0) return;
  const auto list = std::span<const OwnFile* const>(named).first(count);
  filter.begin(SYS_renameat2);
  filter.equal_int(0, AT_FDCWD);
  filter.equal_int(2, AT_FDCWD);
  filter.equal_int(4, 0);
  filter.equal_names(1, 3, list);
  filter.end();
  filter.begin(SYS_unlinkat);
  filter.equal_int(0, AT_FDCWD);
  filter.equal_int(2, 0);
  filter.equal_name(1, list);
  filter.end();
}

void allow_one_descriptor(Filter& filter, long call, int descriptor) {
  filter.begin(call);
  filter.equal_int(0, descriptor);
  filter.end();
}

// What the C library may call beside what it was asked for, as settings and versions of it have it.
void allow_library_calls(Filter& filter) {
  filter.refuse(SYS_prctl, EINVAL);  // to give memory a name (GLIBC_TUNABLES=glibc.mem.decorate_maps=1)
  filter.allow(SYS_getrandom);
  filter.allow(SYS_clock_gettime);
}

void allow_ends(Filter& filter) {
  filter.allow(SYS_exit_group);
  filter.allow(SYS_exit);
  filter.allow(SYS_rt_sigreturn);
  filter.allow(SYS_futex);  // the first exception wakes whoever waits for it, though nobody does
  filter.allow(SYS_restart_syscall);
}

// No more privileges than the process has, and no memory left behind as a file.
bool give_up_privileges() {
  constexpr rlimit kNone = {0, 0};
  ::setrlimit(RLIMIT_CORE, &kNone);
  return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

}  // namespace

bool confine_worker() {
  const bool confined = give_up_privileges();
  if (kSanitized) return false;
  constexpr rlimit kNoMore = {0, 0};
  ::setrlimit(RLIMIT_NOFILE, &kNoMore);  // those that are open stay
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  if (kArchitecture == 0 || !confined) return false;
  Filter filter(SECCOMP_RET_KILL_PROCESS);
  allow_one_descriptor(filter, SYS_read, STDIN_FILENO);
  allow_one_descriptor(filter, SYS_write, STDOUT_FILENO);
  allow_memory(filter);
  filter.allow(SYS_munmap);
  filter.begin(SYS_mremap);
  filter.without_bits(3, MREMAP_FIXED);
  filter.end();
  filter.allow(SYS_madvise);
  filter.begin(SYS_mprotect);
  filter.without_bits(2, PROT_EXEC);
  filter.end();
  filter.begin(SYS_prlimit64);  // the limit of its next page
  filter.equal_int(0, 0);
  filter.equal_int(1, RLIMIT_DATA);
  filter.end();
  allow_library_calls(filter);
  allow_ends(filter);
  return filter.install();
}

bool confine_own_process(const OwnFiles& files) {
  const bool confined = give_up_privileges();
  if (kSanitized || kArchitecture == 0 || !confined) return false;
  const int report = files.report.descriptor >= 0 ? files.report.descriptor : files.output.descriptor;
  Filter filter(SECCOMP_RET_TRAP);
  filter.begin(SYS_write);
  filter.equal_one_of(0, {files.output.descriptor, STDERR_FILENO, report});
  filter.end();
  filter.begin(SYS_fsync);
  filter.equal_one_of(0, {files.output.descriptor, report});
  filter.end();
  allow_memory(filter);
  // The names are below 4 GiB and stay: nothing there can be unmapped, moved, emptied or made writable.
  filter.begin(SYS_munmap);
  filter.above_4_gib(0);
  filter.end();
  filter.refuse(SYS_mremap, ENOMEM);
  filter.refuse(SYS_mprotect, ENOMEM);
  filter.refuse(SYS_madvise, EINVAL);
  allow_library_calls(filter);
  allow_ends(filter);
  filter.allow(SYS_close);
#ifdef SYS_poll
  filter.allow(SYS_poll);  // for an output that is full
#endif
  filter.allow(SYS_ppoll);
  // A signal that ends the program takes the unfinished file away, and is then sent again.
  filter.allow(SYS_rt_sigprocmask);
  filter.allow(SYS_rt_sigaction);
  filter.allow(SYS_getpid);
  filter.allow(SYS_gettid);
  filter.begin(SYS_tgkill);
  filter.equal_int(0, ::getpid());
  filter.end();
  allow_names(filter, files);
  return filter.install();
}

const char* sandbox_kind() {
  if (kSanitized) return "none: built with a sanitizer";
  if (kArchitecture == 0) return "none: made for x86-64 and arm64";
  std::uint32_t action = SECCOMP_RET_KILL_PROCESS;
  return ::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0 ? "seccomp"
                                                                           : "none: this kernel has no seccomp filters";
}

}  // namespace newsclip
