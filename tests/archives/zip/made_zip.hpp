// Zip archives made byte by byte.
#pragma once

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace newsclip::archives {

inline std::string little_endian(std::uint64_t value, int size) {
  std::string bytes;
  for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
  return bytes;
}

inline std::string deflated(const std::string& bytes) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
  std::string packed(bytes.size() + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(packed.size() - stream.avail_out);
  deflateEnd(&stream);
  return packed;
}

struct MadeEntry {
  std::string name;
  std::string bytes;
  bool packs = false;
  std::uint16_t flags = 0;
  std::uint64_t size_more = 0;    // added to the size that is said
  std::uint64_t packed_more = 0;  // likewise, in the directory only
  std::uint32_t crc_more = 0;     // likewise
  bool wide = false;              // with a zip64 field
};

struct MadeZip {
  std::string bytes;
  std::size_t directory = 0;         // where it begins
  std::vector<std::size_t> entries;  // likewise
};

inline MadeZip made_zip(const std::vector<MadeEntry>& entries, const std::string& front = "",
                        const std::string& comment = "") {
  MadeZip zip;
  zip.bytes = front;
  std::string directory;
  for (const MadeEntry& entry : entries) {
    const std::string data = entry.packs ? deflated(entry.bytes) : entry.bytes;
    const std::uint64_t size = entry.bytes.size() + entry.size_more;
    const auto crc = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(entry.bytes.data()), static_cast<uInt>(entry.bytes.size())));
    const std::string begin =
        little_endian(entry.flags, 2) + little_endian(entry.packs ? 8 : 0, 2) + little_endian(0, 4);
    const auto sizes = [&](std::uint64_t packed) {
      return entry.wide ? std::string(8, '\xFF') : little_endian(packed, 4) + little_endian(size, 4);
    };
    const auto wide = [&](std::uint64_t packed) {
      return entry.wide ? little_endian(1, 2) + little_endian(16, 2) + little_endian(size, 8) + little_endian(packed, 8)
                        : std::string();
    };
    const std::uint64_t said = data.size() + entry.packed_more;
    directory += "PK\1\2" + little_endian(20, 2) + little_endian(20, 2) + begin +
                 little_endian(crc + entry.crc_more, 4) + sizes(said) + little_endian(entry.name.size(), 2) +
                 little_endian(wide(0).size(), 2) + std::string(10, '\0') +
                 little_endian(zip.bytes.size() - front.size(), 4) + entry.name + wide(said);
    zip.entries.push_back(zip.bytes.size());
    zip.bytes += "PK\3\4" + little_endian(20, 2) + begin + little_endian(crc, 4) + sizes(data.size()) +
                 little_endian(entry.name.size(), 2) + little_endian(wide(0).size(), 2) + entry.name +
                 wide(data.size()) + data;
  }
  zip.directory = zip.bytes.size();
  zip.bytes += directory + "PK\5\6" + std::string(4, '\0') + little_endian(entries.size(), 2) +
               little_endian(entries.size(), 2) + little_endian(directory.size(), 4) +
               little_endian(zip.directory - front.size(), 4) + little_endian(comment.size(), 2) + comment;
  return zip;
}

}  // namespace newsclip::archives
