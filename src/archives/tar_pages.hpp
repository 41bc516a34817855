// The pages of a tar archive, packed or not: its entries that are named like pages or begin like HTML.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "archives/parts/tar_head.hpp"
#include "archives/stream_pages.hpp"

namespace newsclip::archives {

// Named by their paths; "#2" stands behind the second of a path.
class TarPages : public StreamPages {
 public:
  // `max_bytes`: of an entry.
  TarPages(ByteSource& source, std::size_t max_bytes) : StreamPages(source, true), max_bytes_(max_bytes) {}

 private:
  enum class State { kHead, kAbout, kMap, kChoose, kHold, kPassOver, kSearch };

  std::optional<Step> advance() override;
  std::string place() const override { return std::to_string(offset_); }

  // Each does what it can; false where it wants more bytes.
  bool read_head();
  bool read_about();
  bool read_map();
  bool choose();
  bool hold();
  bool pass_over();
  bool search();

  void take_bytes(std::size_t size);
  void begin_entry(TarHead head);
  void begin_search();
  void end_search();
  bool goes_on_at(std::size_t at) const;
  void give_page(std::size_t size, bool cut);
  void end_in_entry();
  std::string record_of(std::string path);

  std::size_t max_bytes_;
  State state_ = State::kHead;
  TarHead head_;              // of the entry in hand
  TarAttributes attributes_;  // of the next one
  bool page_entry_ = false;   // the one in hand
  std::uint64_t left_ = 0;    // of what is passed over
  std::uint64_t offset_ = 0;  // in what is unpacked
  std::uint64_t damage_begin_ = 0;
  // What is to be given, one after the other.
  bool page_ready_ = false;
  bool damage_ready_ = false;
  std::unordered_map<std::size_t, std::uint32_t> paths_;  // by their hashes, how often
};

}  // namespace newsclip::archives
