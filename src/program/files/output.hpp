// Where results go: standard output, or a file that is replaced only by a whole run.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "program/files/file_identity.hpp"
#include "program/files/locked_names.hpp"

namespace newsclip {

// Why results could not be written. A closed pipe (EPIPE) is not reported: the run ends quietly.
struct WriteFault {
  bool reader_gone = false;
  std::string message;  // with the name of the output
};

class Output {
 public:
  // "" and "-" are standard output. Another name is a regular file, or none yet: then a file beside it is written,
  // which `finish` renames; else it is taken away again, also when a signal ends the program, and what was there stays.
  // A device or a pipe is written to directly. Appending, the named file itself is written to.
  enum class Mode { kReplace, kAppend };
  explicit Output(std::string_view name, Mode mode = Mode::kReplace);
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  ~Output();

  // Whether it could be opened at all.
  const std::optional<WriteFault>& fault() const { return fault_; }

  int descriptor() const { return descriptor_; }

  // The name for messages.
  const std::string& shown() const { return shown_; }

  // Whether a file is written that only `finish` puts in its place.
  bool replaces() const { return names_.has_value(); }

  // The names of that file and of the one whose place it takes; nothing where none is written.
  const std::optional<LockedNames>& names() const { return names_; }

  // Whether the results go to this input, or will take its place.
  bool is_input(const std::string& file) const { return identity_ && regular_file(file) == identity_; }

  // Hands `bytes` over in one write(2), so that appending processes keep their lines whole; what a full pipe or disk
  // leaves over is written after it. False at the first fault and from then on.
  bool write(std::string_view bytes);

  // Ends it: when `whole`, a written file takes the place of the old one. False when something that was written did not
  // arrive, which some file systems tell only now.
  bool finish(bool whole = true);

 private:
  void open_beside(const std::string& target);
  bool fail(int error);

  std::string shown_;
  std::optional<LockedNames> names_;  // of the file that is being written, until it is there or taken away
  int descriptor_ = -1;
  std::optional<FileIdentity> identity_;  // of the file that is written to or replaced, where it was there before
  std::optional<WriteFault> fault_;
};

// How a run that writes lines ended: its exit status, and whether it went to the end of its input, so that its results
// may take the place of older ones.
struct RunEnd {
  int status = 0;
  bool whole = true;
};

// Writes `newsclip: SUBJECT: MESSAGE` and a line feed to standard error, in one write; "newsclip: MESSAGE" without a
// subject. `subject` is shown as it stands: pass a name through shown_name.
void complain(std::string_view subject, std::string_view message);

// What it writes, where nothing is shown that it would take away.
std::string complaint(std::string_view subject, std::string_view message);

// Shows `line` at standard error, a terminal, in place of the one shown last; "" takes that away, and so does complain.
void show_progress(std::string_view line);

// For an input that is_input.
inline constexpr std::string_view kInputIsOutput =
    "is read and would be written as well; name another file for the results";

}  // namespace newsclip
