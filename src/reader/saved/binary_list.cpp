#include "reader/saved/binary_list.hpp"

#include "text/characters.hpp"

namespace newsclip::reader {
namespace {

constexpr std::string_view kListMark = "bplist00";
constexpr std::size_t kTrailerSize = 32;

enum Type { kIntegerType = 0x1, kDataType = 0x4, kAsciiType = 0x5, kUtf16Type = 0x6, kDictionaryType = 0xD };

std::uint64_t big_endian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char c : bytes) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

std::string utf8_of_utf16(std::string_view bytes) {
  constexpr char32_t kReplacement = 0xFFFD;
  std::string text;
  for (std::size_t i = 0; i + 2 <= bytes.size(); i += 2) {
    auto point = static_cast<char32_t>(big_endian(bytes.substr(i, 2)));
    if ((point & 0xFC00) == 0xD800 && i + 4 <= bytes.size()) {
      const auto low = static_cast<char32_t>(big_endian(bytes.substr(i + 2, 2)));
      if ((low & 0xFC00) == 0xDC00) {
        point = 0x10000 + ((point & 0x3FF) << 10 | (low & 0x3FF));
        i += 2;
      }
    }
    if (point >= 0xD800 && point <= 0xDFFF) point = kReplacement;
    dom::append_character(text, point);
  }
  return text;
}

}  // namespace

std::optional<BinaryList> BinaryList::open(std::string_view bytes) {
  if (!bytes.starts_with(kListMark) || bytes.size() < kListMark.size() + kTrailerSize) return std::nullopt;
  const std::string_view trailer = bytes.substr(bytes.size() - kTrailerSize);
  BinaryList list;
  list.bytes_ = bytes.substr(0, bytes.size() - kTrailerSize);
  list.offset_size_ = static_cast<unsigned char>(trailer[6]);
  list.reference_size_ = static_cast<unsigned char>(trailer[7]);
  list.objects_ = big_endian(trailer.substr(8, 8));
  list.top_ = big_endian(trailer.substr(16, 8));
  const std::uint64_t table = big_endian(trailer.substr(24, 8));
  const auto is_size = [](std::size_t size) { return size >= 1 && size <= 8; };
  if (!is_size(list.offset_size_) || !is_size(list.reference_size_) || table > list.bytes_.size()) return std::nullopt;
  list.offsets_ = list.bytes_.substr(static_cast<std::size_t>(table));
  if (list.objects_ > list.offsets_.size() / list.offset_size_) return std::nullopt;
  return list;
}

std::optional<std::uint64_t> BinaryList::offset(Object object) const {
  if (object >= objects_) return std::nullopt;
  return big_endian(offsets_.substr(static_cast<std::size_t>(object) * offset_size_, offset_size_));
}

std::optional<BinaryList::Body> BinaryList::body(Object object) const {
  const std::optional<std::uint64_t> begin = offset(object);
  if (!begin || *begin >= bytes_.size()) return std::nullopt;
  std::string_view rest = bytes_.substr(static_cast<std::size_t>(*begin));
  const auto mark = static_cast<unsigned char>(rest[0]);
  rest.remove_prefix(1);
  Body body{.type = mark >> 4, .count = mark & 0xFU, .rest = rest};
  if (body.count != 0xF) return body;
  // The length is an integer of its own.
  if (rest.empty() || static_cast<unsigned char>(rest[0]) >> 4 != kIntegerType) return std::nullopt;
  const std::size_t power = static_cast<unsigned char>(rest[0]) & 0xFU;
  if (power > 3 || rest.size() < 1 + (std::size_t{1} << power)) return std::nullopt;
  body.count = big_endian(rest.substr(1, std::size_t{1} << power));
  body.rest = rest.substr(1 + (std::size_t{1} << power));
  return body;
}

std::optional<BinaryList::Object> BinaryList::value(Object dictionary, std::string_view key) const {
  const std::optional<Body> entries = body(dictionary);
  if (!entries || entries->type != kDictionaryType) return std::nullopt;
  if (entries->count > entries->rest.size() / reference_size_ / 2) return std::nullopt;
  const auto count = static_cast<std::size_t>(entries->count);
  const auto reference = [&](std::size_t i) {
    return big_endian(entries->rest.substr(i * reference_size_, reference_size_));
  };
  for (std::size_t i = 0; i < count; ++i) {
    const std::optional<Body> name = body(reference(i));
    if (name && name->type == kAsciiType && name->count == key.size() && name->rest.starts_with(key))
      return reference(count + i);
  }
  return std::nullopt;
}

std::optional<std::string> BinaryList::bytes(Object object) const {
  const std::optional<Body> held = body(object);
  if (!held) return std::nullopt;
  const std::size_t unit = held->type == kUtf16Type ? 2 : 1;
  if (held->count > held->rest.size() / unit) return std::nullopt;
  const std::string_view bytes = held->rest.substr(0, static_cast<std::size_t>(held->count) * unit);
  if (held->type == kUtf16Type) return utf8_of_utf16(bytes);
  if (held->type != kDataType && held->type != kAsciiType) return std::nullopt;
  return std::string(bytes);
}

}  // namespace newsclip::reader
