// What makes newsclip-faulty of the program: a worker does what stands in its page, as "newsclip-fault:KIND;". See
// faults_test.py.
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <ctime>
#include <string>
#include <string_view>

#include "program/processes/faults.hpp"
#include "program/processes/worker_loop.hpp"

namespace newsclip {
namespace {

std::string kind;  // of the page in hand, "" where it asks for nothing

void put(const void* bytes, std::size_t size) {
  if (::write(STDOUT_FILENO, bytes, size) < 0) ::_exit(1);
}

[[noreturn]] void crash() {
  volatile int* const nowhere = nullptr;
  *nowhere = 1;
  ::_exit(1);
}

// Takes more stack than there is.
int overflow(int depth) {
  volatile char room[4096];
  room[depth % 4096] = 1;
  return depth == 0 ? 0 : overflow(depth - 1) + room[0];
}

// Takes processor time, for ever.
[[noreturn]] void hang() {
  volatile bool for_ever = true;
  while (for_ever) {
  }
  ::_exit(1);
}

// Takes none.
[[noreturn]] void wait() {
  std::array<char, 4096> unused;
  while (::read(STDIN_FILENO, unused.data(), unused.size()) > 0) {
  }
  ::_exit(1);
}

[[noreturn]] void eat() {
  constexpr std::size_t kPart = std::size_t{1} << 20;
  while (true) {
    volatile char* const part = new char[kPart];
    for (std::size_t i = 0; i < kPart; i += 4096) part[i] = 1;
  }
}

// What the sandbox does not allow, but for "library"; where there is none, nothing comes of it.
void ask_for(std::string_view what) {
  if (what == "open") ::close(::open("/dev/null", O_RDONLY | O_CLOEXEC));
  if (what == "socket") ::close(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (what == "process" && ::fork() == 0) ::_exit(0);
  if (what == "program") ::execl("/bin/true", "true", nullptr);
  if (what == "unlink") ::unlink("/none");
  if (what == "kill") ::kill(::getppid(), 0);
  if (what == "library") {  // what the C library may ask for by itself
    char random[8];
    timespec now = {};
    ::prctl(PR_SET_VMA, PR_SET_VMA_ANON_NAME, 0, 0, 0);
    ::syscall(SYS_getrandom, random, sizeof random, 0);
    ::syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
  }
}

}  // namespace

void before_work(std::string_view input, std::uint64_t attempts) {
  constexpr std::string_view kMark = "newsclip-fault:";
  kind.clear();
  const std::size_t at = input.find(kMark);
  if (at == std::string_view::npos) return;
  const std::size_t begin = at + kMark.size();
  kind = input.substr(begin, input.find(';', begin) - begin);
  if (kind == "crash" || (kind == "crash-once" && attempts == 0)) crash();
  if (kind == "overflow") overflow(1 << 30);
  if (kind == "hang") hang();
  if (kind == "wait") wait();
  if (kind == "memory") eat();
  if (kind == "throw") throw 1;
  if (kind == "end") ::_exit(0);
  ask_for(kind);
}

void before_answer(const AnswerHead& head, std::string_view answer) {
  const AnswerHead endless{std::uint64_t{1} << 60, head.number};
  if (kind == "half" || kind == "half-hang") {
    put(&head, sizeof head);
    put(answer.data(), answer.size() / 2);
    if (kind == "half-hang") hang();
    ::_exit(0);
  }
  if (kind == "half-head") {
    put(&head, sizeof head / 2);
    ::_exit(0);
  }
  if (kind == "endless") put(&endless, sizeof endless);
  if (kind == "twice") {  // the second one is read as the next page's, or comes unasked
    put(&head, sizeof head);
    put(answer.data(), answer.size());
  }
  if (kind == "foreign") {
    std::string other(answer);
    constexpr std::string_view kFile = "\"file\":\"";
    const std::size_t file = other.find(kFile);
    if (file == std::string::npos) {
      other.assign(answer.size(), 'x');  // what no record's answer is
    } else {
      ++other[file + kFile.size()];  // well formed, with another page's name
    }
    put(&head, sizeof head);
    put(other.data(), other.size());
    ::_exit(0);
  }
}

void after_answer() {
  if (kind == "end-after") ::_exit(0);
  if (kind == "crash-after") crash();
}

}  // namespace newsclip
