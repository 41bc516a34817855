#include "archives/parts/tar_head.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "text/ascii.hpp"

namespace newsclip::archives {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMagicAt = 257;
constexpr std::string_view kUstar = "ustar"sv;
constexpr std::size_t kSumAt = 148;
constexpr std::size_t kSumSize = 8;
constexpr std::size_t kHeadMapAt = 482;  // GNU's sparse files: whether more of the map follows
constexpr std::size_t kBlockMapAt = 504;

unsigned char byte_at(std::string_view text, std::size_t i) { return static_cast<unsigned char>(text[i]); }

std::string_view up_to_nul(std::string_view field) { return field.substr(0, field.find('\0')); }

// Big-endian with the first bit set, where octal digits have no room.
std::optional<std::uint64_t> binary_number(std::string_view field) {
  std::uint64_t value = byte_at(field, 0) & 0x7FU;
  for (const char c : field.substr(1)) {
    if (value >> 55 != 0) return std::nullopt;
    value = value << 8 | static_cast<unsigned char>(c);
  }
  return value;
}

std::optional<std::uint64_t> number_in(std::string_view field) {
  if ((byte_at(field, 0) & 0x80U) != 0) return binary_number(field);
  field.remove_prefix(std::min(field.find_first_not_of(' '), field.size()));
  std::uint64_t value = 0;
  for (const char c : field) {
    if (c == '\0' || c == ' ') break;
    if (c < '0' || c > '7') return std::nullopt;
    value = value << 3 | static_cast<unsigned>(c - '0');
  }
  return value;
}

bool has_right_sum(std::string_view block) {
  const std::optional<std::uint64_t> said = number_in(block.substr(kSumAt, kSumSize));
  std::int64_t sum = 0;
  std::int64_t signed_sum = 0;  // of some old programs
  for (std::size_t i = 0; i < kTarBlock; ++i) {
    const bool counted = i < kSumAt || i >= kSumAt + kSumSize;
    sum += counted ? byte_at(block, i) : ' ';
    signed_sum += counted ? static_cast<signed char>(block[i]) : ' ';
  }
  return said && (static_cast<std::int64_t>(*said) == sum || static_cast<std::int64_t>(*said) == signed_sum);
}

TarHead::Kind kind_of(char type) {
  switch (type) {
    case '0':
    case '\0':
    case '7':
      return TarHead::Kind::kFile;
    case 'L':
      return TarHead::Kind::kLongName;
    case 'x':
      return TarHead::Kind::kAttributes;
    case 'S':
      return TarHead::Kind::kSparse;
    case 'K':  // where the next one is a long link to
    case 'g':
      return TarHead::Kind::kNote;
    default:
      return TarHead::Kind::kOther;
  }
}

// Links, devices and folders: nothing stands behind them, whatever size they say.
bool has_no_content(char type) { return type >= '1' && type <= '6'; }

// Takes "27 path=folder/page.html\n" off.
std::optional<std::string_view> take_attribute(std::string_view& content) {
  std::size_t length = 0;
  const char* const end = content.data() + content.size();
  const auto parsed = std::from_chars(content.data(), end, length);
  const auto digits = static_cast<std::size_t>(parsed.ptr - content.data());
  if (parsed.ec != std::errc() || digits == content.size() || *parsed.ptr != ' ') return std::nullopt;
  if (length > content.size() || length < digits + 2) return std::nullopt;
  const std::string_view attribute = content.substr(digits + 1, length - digits - 2);
  content.remove_prefix(length);
  return attribute;
}

}  // namespace

std::optional<TarHead> read_tar_head(std::string_view block) {
  if (block.size() < kTarBlock || block.substr(kMagicAt, kUstar.size()) != kUstar || !has_right_sum(block))
    return std::nullopt;
  const std::optional<std::uint64_t> size = number_in(block.substr(124, 12));
  if (!size) return std::nullopt;
  const char type = block[156];
  TarHead head;
  head.kind = kind_of(type);
  head.size = has_no_content(type) ? 0 : *size;
  // GNU has other things where POSIX has what stands before the name.
  const std::string_view before = block[kMagicAt + kUstar.size()] == '\0' ? up_to_nul(block.substr(345, 155)) : "";
  if (!before.empty()) head.name.append(before).append("/");
  head.name += up_to_nul(block.substr(0, 100));
  head.more_map = head.kind == TarHead::Kind::kSparse && block[kHeadMapAt] != '\0';
  return head;
}

std::optional<std::size_t> find_tar_head(std::string_view bytes) {
  for (std::size_t magic = bytes.find(kUstar, kMagicAt); magic != std::string_view::npos;
       magic = bytes.find(kUstar, magic + 1)) {
    const std::size_t begin = magic - kMagicAt;
    if (bytes.size() - begin < kTarBlock) break;
    if (read_tar_head(bytes.substr(begin, kTarBlock))) return begin;
  }
  return std::nullopt;
}

bool is_empty_block(std::string_view block) { return block.find_first_not_of('\0') == std::string_view::npos; }

bool has_more_map(std::string_view map_block) { return map_block.size() > kBlockMapAt && map_block[kBlockMapAt] != 0; }

TarAttributes read_tar_attributes(std::string_view content) {
  TarAttributes attributes;
  while (const std::optional<std::string_view> attribute = take_attribute(content)) {
    const std::size_t equals = std::min(attribute->find('='), attribute->size());
    const std::string_view key = attribute->substr(0, equals);
    const std::string_view value = attribute->substr(std::min(equals + 1, attribute->size()));
    if (key == "path") attributes.path = up_to_nul(value);
    if (key.starts_with("GNU.sparse.")) attributes.sparse = true;
    std::uint64_t size = 0;
    if (key == "size" && std::from_chars(value.data(), value.data() + value.size(), size).ec == std::errc())
      attributes.size = size;
  }
  return attributes;
}

}  // namespace newsclip::archives
