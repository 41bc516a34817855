// The directory of a zip archive, which stands at its end and says where its entries are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archives/base/byte_source.hpp"

namespace newsclip::archives {

struct ZipEntry {
  std::string_view name;     // as it stands there: never the name of a file here
  std::uint64_t offset = 0;  // of its head, in the file
  std::uint64_t limit = 0;   // where the next entry or the directory begins, in the file
  std::uint64_t packed_size = 0;
  std::uint64_t size = 0;  // unpacked
  std::uint32_t crc = 0;
  std::uint16_t method = 0;
  std::uint16_t flags = 0;

  bool is_folder() const { return name.ends_with('/'); }
  bool is_encrypted() const { return (flags & 1) != 0; }
};

// How an entry is packed.
inline constexpr std::uint16_t kStored = 0;
inline constexpr std::uint16_t kDeflate = 8;

// Of what stands before an entry and its name, at least.
inline constexpr std::size_t kEntryHeadSize = 30;

class ZipDirectory {
 public:
  ZipDirectory() = default;
  ZipDirectory(const ZipDirectory&) = delete;
  ZipDirectory& operator=(const ZipDirectory&) = delete;

  enum class Step {
    kRead,
    kRefused,  // see refusal()
    kInterrupted,
    kFault,  // of the file
  };

  // `source` can seek.
  Step read(ByteSource& source);

  // In the order of the directory.
  const std::vector<ZipEntry>& entries() const { return entries_; }

  // Why the archive is not read, for people.
  const std::string& refusal() const { return refusal_; }

 private:
  struct End;

  Step refuse(std::string why);
  std::optional<Step> get(ByteSource& source, std::uint64_t offset, std::size_t size, std::string& bytes);
  std::optional<Step> find_end(ByteSource& source, End& end);
  std::optional<Step> read_wide_end(ByteSource& source, std::uint64_t said, End& end);
  std::optional<Step> load(ByteSource& source, const End& end);
  bool take_entry(std::string_view& rest);
  bool set_limits();

  std::string bytes_;                 // of the directory
  std::uint64_t begin_ = 0;           // of it, in the file
  std::uint64_t bytes_in_front_ = 0;  // of the archive, in the file: of a program or a page that unpacks it
  std::vector<ZipEntry> entries_;
  std::string refusal_;
};

}  // namespace newsclip::archives
