#include "archives/zip/entry_bytes.hpp"

#include <algorithm>
#include <utility>

#include "archives/zip/little_endian.hpp"

namespace newsclip::archives {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kPiece = std::size_t{64} << 10;
// The sizes may stand behind the bytes only, where an archive was written as a stream.
constexpr std::uint64_t kSizesBehind = 8;

constexpr std::string_view kLostHead = "has no head where the directory says it is; fetch the archive again";

}  // namespace

EntryBytes::EntryBytes(ByteSource& archive, const ZipEntry& entry)
    : archive_(archive), entry_(entry), inflater_(-MAX_WBITS), left_in_archive_(entry.limit - entry.offset) {
  if (!archive_.seek(entry.offset)) damage_ = kLostHead;
}

Got EntryBytes::damaged(std::string what) {
  damage_ = std::move(what);
  return Got::kEnd;
}

// Reads more of the archive, not beyond the entry. Nothing where there is more.
std::optional<Got> EntryBytes::refill(bool wait) {
  window_.erase(0, at_);
  at_ = 0;
  const std::size_t before = window_.size();
  if (left_in_archive_ == 0) return damaged("is not whole");
  const Got got = archive_.read(window_, wait);
  if (got == Got::kEnd) return damaged("is not whole: the archive ends within it");
  if (got != Got::kBytes) return got;
  const auto kept = static_cast<std::size_t>(std::min<std::uint64_t>(window_.size() - before, left_in_archive_));
  window_.resize(before + kept);
  left_in_archive_ -= kept;
  return std::nullopt;
}

// Nothing once the head is read.
std::optional<Got> EntryBytes::begin(bool wait) {
  while (!begun_) {
    const std::string_view head = window_;
    if (head.size() >= kEntryHeadSize) {
      const std::size_t size =
          kEntryHeadSize + static_cast<std::size_t>(number_at(head, 26, 2) + number_at(head, 28, 2));
      if (head.size() >= size) {
        if (!take_head()) return Got::kEnd;
        break;
      }
    }
    if (const auto stop = refill(wait)) return stop;
  }
  return std::nullopt;
}

bool EntryBytes::take_head() {
  const std::string_view head = window_;
  const auto name_size = static_cast<std::size_t>(number_at(head, 26, 2));
  const auto extra_size = static_cast<std::size_t>(number_at(head, 28, 2));
  const std::size_t size = kEntryHeadSize + name_size + extra_size;
  if (!head.starts_with("PK\3\4"sv) || head.substr(kEntryHeadSize, name_size) != entry_.name) {
    damage_ = kLostHead;
  } else if (!sizes_agree(head, head.substr(kEntryHeadSize + name_size, extra_size))) {
    damage_ = "says other sizes than the directory; fetch the archive again";
  } else if (size + entry_.packed_size > entry_.limit - entry_.offset) {
    damage_ = "reaches into what follows it; fetch the archive again";
  }
  if (!damage_.empty()) return false;
  at_ = size;
  data_begin_ = entry_.offset + size;
  left_ = entry_.packed_size;
  begun_ = true;
  return true;
}

bool EntryBytes::sizes_agree(std::string_view head, std::string_view extra) const {
  if ((number_at(head, 6, 2) & kSizesBehind) != 0) return true;
  std::uint64_t packed = number_at(head, 18, 4);
  std::uint64_t size = number_at(head, 22, 4);
  const std::string_view wide = extra_field(extra, kZip64Field);
  if (wide.size() >= 16 && (packed == kElsewhere32 || size == kElsewhere32)) {
    size = number_at(wide, 0, 8);
    packed = number_at(wide, 8, 8);
  }
  return packed == entry_.packed_size && size == entry_.size;
}

Got EntryBytes::read(std::string& bytes, bool wait) {
  if (!damage_.empty()) return Got::kEnd;
  if (const auto stop = begin(wait)) return *stop;
  const std::size_t before = bytes.size();
  while (bytes.size() == before) {
    if (entry_.method == kStored ? left_ == 0 : stream_ended_) return end();
    if (at_ == window_.size() && left_ > 0) {
      if (const auto stop = refill(wait)) return *stop;
    }
    if (entry_.method == kStored) {
      take_stored(bytes);
    } else {
      inflate_some(bytes);
    }
    if (!damage_.empty() && bytes.size() == before) return Got::kEnd;
  }
  count(std::string_view(bytes).substr(before));
  if (given_ > entry_.size) {
    bytes.resize(bytes.size() - static_cast<std::size_t>(given_ - entry_.size));
    damage_ = "unpacks to more than the " + std::to_string(entry_.size) + " bytes that are said";
    if (bytes.size() == before) return Got::kEnd;
  }
  return Got::kBytes;
}

void EntryBytes::take_stored(std::string& bytes) {
  const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(window_.size() - at_, left_));
  bytes.append(window_, at_, size);
  at_ += size;
  left_ -= size;
}

void EntryBytes::inflate_some(std::string& bytes) {
  const std::size_t before = bytes.size();
  const auto there = static_cast<std::size_t>(std::min<std::uint64_t>({window_.size() - at_, left_, kPiece}));
  bytes.resize(before + kPiece);
  z_stream& stream = inflater_.stream();
  stream.next_in = reinterpret_cast<Bytef*>(window_.data() + at_);
  stream.avail_in = static_cast<uInt>(there);
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data() + before);
  stream.avail_out = static_cast<uInt>(kPiece);
  const int status = inflater_.ready() ? inflate(&stream, Z_NO_FLUSH) : Z_MEM_ERROR;
  at_ += there - stream.avail_in;
  left_ -= there - stream.avail_in;
  bytes.resize(bytes.size() - stream.avail_out);
  stream_ended_ = status == Z_STREAM_END;
  const bool starved = status == Z_BUF_ERROR && left_ == 0;
  if (starved || (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR))
    damage_ = "is damaged: not all of it can be unpacked";
}

void EntryBytes::count(std::string_view piece) {
  given_ += piece.size();
  crc_ = static_cast<std::uint32_t>(
      crc32(crc_, reinterpret_cast<const Bytef*>(piece.data()), static_cast<uInt>(piece.size())));
}

Got EntryBytes::end() {
  if (!in_order_) return Got::kEnd;
  if (given_ != entry_.size) return damaged("is damaged: it unpacks to less than is said");
  if (crc_ != entry_.crc) return damaged("is damaged: its bytes are not those that were packed");
  return Got::kEnd;
}

bool EntryBytes::seek(std::uint64_t offset) {
  if (entry_.method != kStored || offset > entry_.size || entry_.size != entry_.packed_size) return false;
  while (!begun_) {
    const auto stop = begin(true);
    if (stop && *stop != Got::kNothingYet) return false;
  }
  if (!archive_.seek(data_begin_ + offset)) return false;
  window_.clear();
  at_ = 0;
  left_ = entry_.size - offset;
  left_in_archive_ = entry_.limit - data_begin_ - offset;
  given_ = offset;
  in_order_ = false;
  return true;
}

}  // namespace newsclip::archives
