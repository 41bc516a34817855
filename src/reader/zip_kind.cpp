#include "reader/zip_kind.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

// The last record, its fixed part, and the longest comment behind it.
constexpr std::string_view kEndMark = "PK\5\6";
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kLongestEnd = kEndSize + 65535;

constexpr std::string_view kEntryMark = "PK\1\2";
constexpr std::size_t kEntrySize = 46;
constexpr std::size_t kMostEntries = 4096;  // those that tell a kind are among the first

constexpr std::size_t kLocalSize = 30;

// A number of `size` bytes, little-endian, which must be there.
std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::size_t number = 0;
  for (std::size_t i = size; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

// By its last byte, which pages hardly have: each page is looked through.
std::optional<std::size_t> last_end_mark(std::string_view bytes) {
  while (const void* const last = ::memrchr(bytes.data(), kEndMark.back(), bytes.size())) {
    bytes = bytes.substr(0, static_cast<std::size_t>(static_cast<const char*>(last) - bytes.data()) + 1);
    if (bytes.ends_with(kEndMark)) return bytes.size() - kEndMark.size();
    bytes.remove_suffix(1);
  }
  return std::nullopt;
}

// The records of the entries and what follows them; "" where the archive is torn or damaged.
std::string_view directory(std::string_view bytes) {
  const std::size_t from = bytes.size() - std::min(bytes.size(), kLongestEnd);
  const std::optional<std::size_t> found = last_end_mark(bytes.substr(from));
  if (!found) return {};
  const std::size_t end = from + *found;
  if (bytes.size() - end < kEndSize) return {};
  const std::size_t size = number_at(bytes, end + 12, 4);
  if (size > end || bytes.size() - end - kEndSize != number_at(bytes, end + 20, 2)) return {};
  const std::string_view entries = bytes.substr(end - size);
  return entries.starts_with(kEntryMark) || size == 0 ? entries : std::string_view();
}

}  // namespace

std::optional<ReadFault> zip_kind_by_name(std::string_view name) {
  if (name == "META-INF/container.xml") return ReadFault::kEpub;
  if (name == "[Content_Types].xml" || name == "META-INF/manifest.xml") return ReadFault::kOffice;
  if (name == "index.rdf" || name.ends_with("/index.rdf")) return ReadFault::kMaff;
  if (name == "datapackage.json") return ReadFault::kWacz;
  return std::nullopt;
}

ReadFault zip_kind(std::string_view bytes) {
  if (bytes.size() >= kLocalSize) {
    const std::size_t length = number_at(bytes, 26, 2);
    const std::string_view name = bytes.substr(kLocalSize, length);
    if (const auto kind = zip_kind_by_name(name)) return *kind;
    // Books and OpenDocument begin with this entry, unpacked.
    if (name == "mimetype") {
      const std::size_t data = std::min(kLocalSize + length + number_at(bytes, 28, 2), bytes.size());
      return bytes.substr(data).starts_with("application/epub") ? ReadFault::kEpub : ReadFault::kOffice;
    }
  }
  std::string_view entries = directory(bytes);
  for (std::size_t i = 0; i < kMostEntries && entries.size() >= kEntrySize && entries.starts_with(kEntryMark); ++i) {
    const std::size_t length = number_at(entries, 28, 2);
    if (const auto kind = zip_kind_by_name(entries.substr(kEntrySize, length))) return *kind;
    const std::size_t size = kEntrySize + length + number_at(entries, 30, 2) + number_at(entries, 32, 2);
    entries.remove_prefix(std::min(size, entries.size()));
  }
  return ReadFault::kZip;
}

bool ends_with_zip(std::string_view bytes) { return directory(bytes).starts_with(kEntryMark); }

}  // namespace newsclip::reader
