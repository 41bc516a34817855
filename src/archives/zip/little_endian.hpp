// Numbers as zip archives write them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsclip::archives {

// Of `size` bytes, which must be there.
inline std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t number = 0;
  for (std::size_t i = size; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

// A field of this value stands elsewhere, in a zip64 field.
inline constexpr std::uint64_t kElsewhere16 = 0xFFFF;
inline constexpr std::uint64_t kElsewhere32 = 0xFFFFFFFF;

// What the extra fields of an entry hold under `id`; "" where there is none.
inline std::string_view extra_field(std::string_view extra, std::uint64_t id) {
  constexpr std::size_t kHead = 4;
  while (extra.size() >= kHead) {
    const auto size = static_cast<std::size_t>(number_at(extra, 2, 2));
    if (number_at(extra, 0, 2) == id) return extra.substr(kHead, size);
    if (size > extra.size() - kHead) break;
    extra.remove_prefix(kHead + size);
  }
  return {};
}

inline constexpr std::uint64_t kZip64Field = 1;

}  // namespace newsclip::archives
