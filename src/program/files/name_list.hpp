// A list of names, as --files-from reads it: one a line, or ended by NUL.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace newsclip {

// What such lists have in common with something else is told, and read only where no name can be meant by it.
class NameList {
 public:
  // "-" is standard input. `told`: what is wrong is told on standard error.
  NameList(std::string file, bool nul_separated, bool told);
  NameList(const NameList&) = delete;
  NameList& operator=(const NameList&) = delete;
  ~NameList();

  // The next name; false at the end. Reads as names are wanted. Lines that end in CR LF, and a byte order mark, are
  // taken for what a name has at its end or beginning only if there is such a file.
  bool next(std::string& name);

  // Whether the next name, or the end, would have to be waited for. Reads what is there.
  bool must_wait();

  int descriptor() const { return descriptor_; }

  // Whether it could be read to its end; the fault is already told.
  bool whole() const { return whole_; }

 private:
  bool next_entry(std::string& entry);
  bool read_more();
  bool is_fault(std::string_view entry, bool last);
  void drop_windows_marks(std::string& name);
  bool fail(std::string_view fault);
  void tell_once(bool& told, std::string_view message) const;

  std::string file_;
  char separator_;
  bool told_;
  int descriptor_ = -1;
  bool ended_ = false;
  bool interrupted_ = false;  // by a signal that ends the run
  bool whole_ = true;
  std::string unread_;      // bytes after the last entry given
  std::size_t start_ = 0;   // where the next one begins in unread_
  std::size_t number_ = 0;  // of the entry given last
  bool named_ = false;      // whether it had a name
  bool told_line_ends_ = false;
  bool told_mark_ = false;
};

}  // namespace newsclip
