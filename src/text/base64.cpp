#include "text/base64.hpp"

#include <array>
#include <cstdint>
#include <utility>

namespace newsclip::reader {
namespace {

constexpr std::uint8_t kDigits = 64;
constexpr std::uint8_t kUrlDigit = 64;  // set in the digits that only the URL alphabet has
constexpr std::uint8_t kNone = 0xFF;
constexpr std::uint8_t kSpace = 0xFE;

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<std::uint8_t, 256> make_values() {
  std::array<std::uint8_t, 256> values{};
  values.fill(kNone);
  for (std::size_t i = 0; i < kAlphabet.size(); ++i) {
    values[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::uint8_t>(i);
  }
  values['-'] = static_cast<std::uint8_t>(values['+'] | kUrlDigit);
  values['_'] = static_cast<std::uint8_t>(values['/'] | kUrlDigit);
  for (const char space : {' ', '\t', '\n', '\r'}) values[static_cast<unsigned char>(space)] = kSpace;
  return values;
}

constexpr std::array<std::uint8_t, 256> kValues = make_values();

std::uint8_t value_of(char c) { return kValues[static_cast<unsigned char>(c)]; }

// Puts digits of six bits together to bytes; what is left over at the end is dropped.
class Bytes {
 public:
  explicit Bytes(std::size_t digits) { bytes_.reserve(digits / 4 * 3 + 2); }

  void add(std::uint8_t digit) {
    bits_ = (bits_ << 6 | (digit % kDigits)) & 0xFFFF;
    count_ += 6;
    if (count_ < 8) return;
    count_ -= 8;
    bytes_ += static_cast<char>(bits_ >> count_ & 0xFF);
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
  unsigned bits_ = 0;
  unsigned count_ = 0;  // bits that wait for more
};

}  // namespace

std::optional<std::string> decode_base64(std::string_view text) {
  Bytes bytes(text.size());
  std::size_t digits = 0;
  std::size_t padding = 0;
  for (const char c : text) {
    const std::uint8_t value = value_of(c);
    if (value == kSpace) continue;
    if (c == '=') {
      ++padding;
      continue;
    }
    if (value == kNone || padding > 0) return std::nullopt;
    bytes.add(value);
    ++digits;
  }
  if (digits % 4 == 1 || padding > 2 || (padding > 0 && (digits + padding) % 4 != 0)) return std::nullopt;
  return bytes.take();
}

std::string decode_mime_base64(std::string_view text) {
  Bytes bytes(text.size());
  for (const char c : text) {
    if (c == '=') break;
    if (const std::uint8_t value = value_of(c); value < kDigits) bytes.add(value);
  }
  return bytes.take();
}

std::string encode_base64(std::string_view bytes) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::string_view group = bytes.substr(at, 3);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 3; ++i)
      bits = bits << 8 | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
    for (std::size_t i = 0; i < 4; ++i) text += i <= group.size() ? kAlphabet[bits >> (18 - 6 * i) & 63U] : '=';
  }
  return text;
}

}  // namespace newsclip::reader
