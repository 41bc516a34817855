#include "archives/zip/zip_directory.hpp"

#include <algorithm>
#include <utility>

#include "archives/zip/little_endian.hpp"

namespace newsclip::archives {
namespace {

using namespace std::string_view_literals;

// The last record, its fixed part, and the longest comment behind it; before it stands where the wide one is.
constexpr std::string_view kEndMark = "PK\5\6"sv;
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kLongestComment = 65535;
constexpr std::string_view kLocatorMark = "PK\6\7"sv;
constexpr std::size_t kLocatorSize = 20;
constexpr std::string_view kWideEndMark = "PK\6\6"sv;
constexpr std::size_t kWideEndSize = 56;

constexpr std::string_view kEntryMark = "PK\1\2"sv;
constexpr std::size_t kEntrySize = 46;

constexpr std::uint64_t kMostEntries = 1'000'000;
constexpr std::uint64_t kLongestDirectory = std::uint64_t{128} << 20;

constexpr const char* kNotWhole =
    "is a zip archive without a directory, which should stand at its end: the file is not whole; fetch it again";
constexpr const char* kDamaged =
    "is a zip archive whose directory is damaged; fetch it again, or mend it: zip -FF FILE --out MENDED.zip";
constexpr const char* kSplit =
    "is a part of a zip archive that was split; put the parts together: zip -s 0 FILE --out WHOLE.zip";
constexpr const char* kTooMany =
    "is a zip archive of more than 1000000 entries; unpack it and give the folder with --recursive";
constexpr const char* kOverlap =
    "is a zip archive whose entries overlap, as those of archives do that are to fill a disk; it is not read";

// Where the last record begins: with its comment it ends the file.
std::size_t find_end_mark(std::string_view tail) {
  std::size_t at = tail.size();
  while (at > 0 && (at = tail.rfind(kEndMark, at - 1)) != std::string_view::npos) {
    if (tail.size() - at >= kEndSize && tail.size() - at - kEndSize == number_at(tail, at + 20, 2)) return at;
  }
  return std::string_view::npos;
}

// Takes from a zip64 field what an entry has no room for.
bool widen(std::string_view& field, std::uint64_t& value) {
  constexpr std::size_t kWide = 8;
  if (value != kElsewhere32) return true;
  if (field.size() < kWide) return false;
  value = number_at(field, 0, kWide);
  field.remove_prefix(kWide);
  return true;
}

}  // namespace

struct ZipDirectory::End {
  std::uint64_t at = 0;  // of the record that says these, in the file: the directory ends there
  std::uint64_t entries = 0;
  std::uint64_t size = 0;    // of the directory
  std::uint64_t offset = 0;  // of the directory, in the archive
};

ZipDirectory::Step ZipDirectory::refuse(std::string why) {
  refusal_ = std::move(why);
  entries_.clear();
  return Step::kRefused;
}

// Nothing where the bytes are there.
std::optional<ZipDirectory::Step> ZipDirectory::get(ByteSource& source, std::uint64_t offset, std::size_t size,
                                                    std::string& bytes) {
  switch (read_at(source, offset, size, bytes)) {
    case Got::kBytes:
      return std::nullopt;
    case Got::kInterrupted:
      return Step::kInterrupted;
    case Got::kFault:
      return Step::kFault;
    default:
      return refuse(kNotWhole);
  }
}

ZipDirectory::Step ZipDirectory::read(ByteSource& source) {
  End end;
  if (const auto stop = find_end(source, end)) return *stop;
  if (end.entries > kMostEntries || end.size > kLongestDirectory) return refuse(kTooMany);
  if (const auto stop = load(source, end)) return *stop;
  std::string_view rest = bytes_;
  entries_.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(end.entries, rest.size() / kEntrySize)));
  for (std::uint64_t i = 0; i < end.entries; ++i) {
    if (!take_entry(rest)) return refuse(kDamaged);
  }
  return set_limits() ? Step::kRead : refuse(kOverlap);
}

std::optional<ZipDirectory::Step> ZipDirectory::find_end(ByteSource& source, End& end) {
  const std::uint64_t file_size = source.size();
  const auto tail_size =
      static_cast<std::size_t>(std::min<std::uint64_t>(file_size, kLocatorSize + kEndSize + kLongestComment));
  std::string tail;
  if (const auto stop = get(source, file_size - tail_size, tail_size, tail)) return stop;
  const std::size_t at = find_end_mark(tail);
  if (at == std::string_view::npos) return refuse(kNotWhole);
  end = {file_size - tail_size + at, number_at(tail, at + 10, 2), number_at(tail, at + 12, 4),
         number_at(tail, at + 16, 4)};
  const bool wide = end.entries == kElsewhere16 || end.size == kElsewhere32 || end.offset == kElsewhere32;
  if (wide && at >= kLocatorSize && std::string_view(tail).substr(at - kLocatorSize).starts_with(kLocatorMark))
    return read_wide_end(source, number_at(tail, at - kLocatorSize + 8, 8), end);
  const std::uint64_t disk = number_at(tail, at + 4, 2);
  if (disk != 0 || number_at(tail, at + 6, 2) != 0) return refuse(kSplit);
  return std::nullopt;
}

// That of zip64, which stands where it is said, or, behind other bytes in front, right before what says it.
std::optional<ZipDirectory::Step> ZipDirectory::read_wide_end(ByteSource& source, std::uint64_t said, End& end) {
  const std::uint64_t locator = end.at - kLocatorSize;
  if (locator < kWideEndSize) return refuse(kDamaged);
  for (const std::uint64_t at : {said, locator - kWideEndSize}) {
    if (at > locator - kWideEndSize) continue;
    std::string record;
    if (const auto stop = get(source, at, kWideEndSize, record)) return stop;
    if (!record.starts_with(kWideEndMark)) continue;
    end = {at, number_at(record, 32, 8), number_at(record, 40, 8), number_at(record, 48, 8)};
    return std::nullopt;
  }
  return refuse(kDamaged);
}

// Reads the bytes of the directory, which ends where its end is told.
std::optional<ZipDirectory::Step> ZipDirectory::load(ByteSource& source, const End& end) {
  if (end.size > end.at || end.offset > end.at - end.size) return refuse(kDamaged);
  begin_ = end.at - end.size;
  bytes_in_front_ = begin_ - end.offset;
  if (const auto stop = get(source, begin_, static_cast<std::size_t>(end.size), bytes_)) return stop;
  return end.entries == 0 || bytes_.starts_with(kEntryMark) ? std::nullopt : std::optional(refuse(kDamaged));
}

bool ZipDirectory::take_entry(std::string_view& rest) {
  if (rest.size() < kEntrySize || !rest.starts_with(kEntryMark)) return false;
  const auto name_size = static_cast<std::size_t>(number_at(rest, 28, 2));
  const auto extra_size = static_cast<std::size_t>(number_at(rest, 30, 2));
  const std::size_t size = kEntrySize + name_size + extra_size + static_cast<std::size_t>(number_at(rest, 32, 2));
  if (size > rest.size()) return false;
  ZipEntry entry;
  entry.name = rest.substr(kEntrySize, name_size);
  entry.flags = static_cast<std::uint16_t>(number_at(rest, 8, 2));
  entry.method = static_cast<std::uint16_t>(number_at(rest, 10, 2));
  entry.crc = static_cast<std::uint32_t>(number_at(rest, 16, 4));
  entry.packed_size = number_at(rest, 20, 4);
  entry.size = number_at(rest, 24, 4);
  entry.offset = number_at(rest, 42, 4);
  std::string_view wide = extra_field(rest.substr(kEntrySize + name_size, extra_size), kZip64Field);
  if (!widen(wide, entry.size) || !widen(wide, entry.packed_size) || !widen(wide, entry.offset)) return false;
  if (entry.offset > begin_) return false;
  entry.offset += bytes_in_front_;
  entries_.push_back(entry);
  rest.remove_prefix(size);
  return true;
}

// Of each entry, where the next one in the file begins. False where one would reach into it: many that share their
// bytes would make much of little.
bool ZipDirectory::set_limits() {
  std::vector<std::uint32_t> order(entries_.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return entries_[a].offset > entries_[b].offset; });
  std::uint64_t limit = begin_;
  for (const std::uint32_t i : order) {
    ZipEntry& entry = entries_[i];
    entry.limit = limit;
    if (entry.packed_size > limit || kEntryHeadSize + entry.packed_size > limit - std::min(entry.offset, limit))
      return false;
    limit = entry.offset;
  }
  return true;
}

}  // namespace newsclip::archives
