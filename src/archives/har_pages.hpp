// The pages of a HAR file, which holds all that a browser loaded: entries whose answer is one. Named by their numbers
// from 1.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "archives/parts/har_entry.hpp"
#include "archives/parts/har_scanner.hpp"
#include "archives/stream_pages.hpp"

namespace newsclip::archives {

class HarPages : public StreamPages {
 public:
  // `max_bytes`: of a page; an entry may have as many, or 64 MiB.
  HarPages(ByteSource& source, std::size_t max_bytes);

 private:
  std::optional<Step> advance() override;
  std::string place() const override { return std::to_string(number_ + 1); }

  // Each does what it can; false where it wants more bytes.
  bool scan();
  bool search();

  void take_entry();
  void drop_entry();
  void give(HarEntry entry, bool too_large);
  void give_damage_of(std::uint64_t record, std::string message);
  void begin_search();
  void end();
  void take_scanned(std::size_t size);

  std::size_t max_bytes_;
  std::size_t max_entry_;
  HarScanner scanner_;
  std::uint64_t number_ = 0;     // of the last entry
  std::uint64_t offset_ = 0;     // up to where all is taken
  std::uint64_t rescanned_ = 0;  // bytes that were looked at once more
  std::uint64_t damage_begin_ = 0;
  bool drops_ = false;     // the entry in hand, which is too large
  bool searches_ = false;  // after damage
  bool ended_ = false;
  // What is to be given, one after the other.
  bool page_ready_ = false;
  bool damage_ready_ = false;
};

}  // namespace newsclip::archives
