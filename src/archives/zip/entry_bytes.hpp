// The bytes of one entry of a zip archive, unpacked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "archives/base/byte_source.hpp"
#include "archives/zip/zip_directory.hpp"
#include "reader/inflater.hpp"

namespace newsclip::archives {

// While one of these is read, nothing else reads the archive.
class EntryBytes : public ByteSource {
 public:
  EntryBytes(ByteSource& archive, const ZipEntry& entry);

  // Ends with the entry or where it is damaged: no more bytes are given than the directory says.
  Got read(std::string& bytes, bool wait) override;

  // Within what is not packed; of what is, only to the beginning.
  bool seek(std::uint64_t offset) override;
  std::uint64_t size() const override { return entry_.method == kStored ? entry_.size : 0; }

  // What is wrong with the entry, for people; "" while nothing is found.
  const std::string& damage() const { return damage_; }

  // Up to where the archive was read.
  std::uint64_t position() const { return entry_.limit - left_in_archive_; }

 private:
  std::optional<Got> begin(bool wait);
  bool take_head();
  bool sizes_agree(std::string_view head, std::string_view extra) const;
  std::optional<Got> refill(bool wait);
  void take_stored(std::string& bytes);
  void inflate_some(std::string& bytes);
  void count(std::string_view piece);
  Got end();
  Got damaged(std::string what);

  ByteSource& archive_;
  ZipEntry entry_;
  reader::Inflater inflater_;
  std::string window_;             // of the archive: packed
  std::size_t at_ = 0;             // in it
  std::uint64_t left_in_archive_;  // up to the limit of the entry, behind the window
  std::uint64_t data_begin_ = 0;   // in the archive
  std::uint64_t left_ = 0;         // of the packed bytes, to be taken
  std::uint64_t given_ = 0;        // unpacked
  std::uint32_t crc_ = 0;          // of what was given
  bool in_order_ = true;           // all was given up to here, once
  bool begun_ = false;             // the head is read
  bool stream_ended_ = false;      // of what is packed
  std::string damage_;
};

}  // namespace newsclip::archives
