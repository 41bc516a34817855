// What a process gives up before it works on a page: all but memory, what it reads from and what it writes to. Linux
// ends a process that asks for more (seccomp, on x86-64 and arm64).
#pragma once

namespace newsclip {

// What a process that works on one page by itself writes.
struct OwnFile {
  int descriptor = -1;  // none
  // The file that is written and the one that it will replace; nullptr when there is none. The names stand in memory
  // that cannot be changed (LockedNames): the filter compares addresses, and so holds the names only as long as they
  // are there.
  const char* written = nullptr;
  const char* replaced = nullptr;
};

// The files of such a process. The input has been read.
struct OwnFiles {
  OwnFile output;
  OwnFile report = {};  // what explains the output, if that is asked for
};

// A worker: reads from descriptor 0 and writes to descriptor 1, and its end is all that comes of anything else. False
// where the kernel has no filter or the program was built with a sanitizer; the process then has only given up new
// privileges, a core and files to be opened.
bool confine_worker();

// A process that works on its only page: writes to its files and standard error, renames what is `written` and nothing
// else. Anything else raises SIGSYS. False as above.
bool confine_own_process(const OwnFiles& files);

// For --version: "seccomp", or "none" and why.
const char* sandbox_kind();

}  // namespace newsclip
