#include "base64.hpp"

#include <array>
#include <cstdint>

namespace newsclip {
namespace {

constexpr std::uint8_t kNone = 0xFF;
constexpr std::uint8_t kSpace = 0xFE;

constexpr std::array<std::uint8_t, 256> make_values() {
  std::array<std::uint8_t, 256> values{};
  values.fill(kNone);
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t i = 0; i < kDigits.size(); ++i) {
    values[static_cast<unsigned char>(kDigits[i])] = static_cast<std::uint8_t>(i);
  }
  values['-'] = values['+'];
  values['_'] = values['/'];
  for (const char space : {' ', '\t', '\n', '\r'}) values[static_cast<unsigned char>(space)] = kSpace;
  return values;
}

constexpr std::array<std::uint8_t, 256> kValues = make_values();

}  // namespace

std::optional<std::string> decode_base64(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3 + 2);
  std::uint32_t bits = 0;
  std::size_t digits = 0;
  std::size_t padding = 0;
  for (const char c : text) {
    const std::uint8_t value = kValues[static_cast<unsigned char>(c)];
    if (value == kSpace) continue;
    if (c == '=') {
      ++padding;
      continue;
    }
    if (value == kNone || padding > 0) return std::nullopt;
    bits = (bits << 6 | value) & 0xFFFFFF;
    switch (++digits % 4) {
      case 2:
        bytes += static_cast<char>(bits >> 4 & 0xFF);
        break;
      case 3:
        bytes += static_cast<char>(bits >> 2 & 0xFF);
        break;
      case 0:
        bytes += static_cast<char>(bits & 0xFF);
        break;
      default:
        break;
    }
  }
  if (digits % 4 == 1 || padding > 2 || (padding > 0 && (digits + padding) % 4 != 0)) return std::nullopt;
  return bytes;
}

}  // namespace newsclip
