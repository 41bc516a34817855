// Finds where the entries of a HAR file begin and end, without reading them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsclip::archives {

class HarScanner {
 public:
  enum class Found {
    kMore,    // bytes are wanted
    kEntry,   // see entry_begin() and at()
    kBroken,  // this is no JSON
  };

  // Goes on over `bytes`, which begin where take() was called last, or at the beginning.
  Found scan(std::string_view bytes);

  // How far it is; where the entry begins that it is in or has found, if there is one.
  std::size_t at() const { return at_; }
  std::optional<std::size_t> entry_begin() const { return entry_begin_; }

  // The bytes up to `size` are gone; what is left of an entry goes on.
  void take(std::size_t size);

  // Goes on at the first byte as between entries, after damage.
  void restart();

  // Whether it is behind the end of everything.
  bool is_whole() const { return begun_ && open_.empty(); }

 private:
  bool in_entry() const { return entry_depth_ > 0; }
  bool scan_string(std::string_view bytes);
  bool scan_sign(char c);
  bool fits(char c) const;
  bool open(char c);
  bool close(char c);
  bool is_among_entries() const;

  std::size_t at_ = 0;
  std::optional<std::size_t> entry_begin_;
  std::size_t entry_depth_ = 0;  // brackets that are open in an entry
  std::string open_;             // those outside of entries
  char last_ = '\0';             // that is no blank
  bool begun_ = false;
  bool in_string_ = false;
  bool escaped_ = false;
  bool keeps_ = false;  // the string in hand may be a key that counts
  std::string text_;    // of it
  std::string log_key_;
  std::string entries_key_;
};

// Where in `bytes` something begins like an entry: an object with one of their keys; nothing where nothing does.
std::optional<std::size_t> find_har_entry(std::string_view bytes);

// So many bytes at the end may be such a beginning in part.
inline constexpr std::size_t kHarEntryLook = 256;

}  // namespace newsclip::archives
