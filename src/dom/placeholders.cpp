#include "dom/placeholders.hpp"

#include <array>
#include <cstdint>

#include "text/characters.hpp"

namespace newsclip::dom {
namespace {

constexpr std::size_t kLength = 4;  // bytes of every placeholder
constexpr char32_t kFirst = 0xF0000;
constexpr char32_t kPlane = 0x10000;
constexpr std::size_t kPerPlane = 0xFFFE;  // the last two of a plane are no characters

char32_t placeholder(std::size_t index) {
  return static_cast<char32_t>(kFirst + index / kPerPlane * kPlane + index % kPerPlane);
}

bool is_lead(char c) { return c == '\xF3' || c == '\xF4'; }

// Whether a character of planes 15 and 16 begins here.
bool is_placeholder(std::string_view text, std::size_t i) {
  if (text.size() - i < kLength) return false;
  return text[i] == '\xF4' || (text[i] == '\xF3' && static_cast<unsigned char>(text[i + 1]) >= 0xB0);
}

constexpr std::string_view kSpaceDigits = " \n\t";
constexpr std::size_t kMostSpaces = 27;  // three digits

// Which run of white space is named after a form feed; kMostSpaces if none is.
std::size_t space_number(std::string_view text) {
  if (text.size() < kLength) return kMostSpaces;
  std::size_t number = 0;
  for (const char c : text.substr(1, kLength - 1)) {
    const std::size_t digit = kSpaceDigits.find(c);
    if (digit == std::string_view::npos) return kMostSpaces;
    number = number * kSpaceDigits.size() + digit;
  }
  return number;
}

int digit_of(char c, bool hexadecimal) {
  if (c >= '0' && c <= '9') return c - '0';
  const auto letter = static_cast<char>(c | 0x20);
  return hexadecimal && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

// Whether a numeric reference to such a character or a form feed begins at '&'.
bool refers_to_one(std::string_view text) {
  if (text.size() < 3 || text[1] != '#') return false;
  const bool hexadecimal = (text[2] | 0x20) == 'x';
  std::uint32_t value = 0;
  for (std::size_t i = hexadecimal ? 3 : 2; i < text.size() && value < kFirst; ++i) {
    const int digit = digit_of(text[i], hexadecimal);
    if (digit < 0) break;
    value = value * (hexadecimal ? 16U : 10U) + static_cast<std::uint32_t>(digit);
  }
  return value >= kFirst || value == '\f';
}

enum ByteClass : std::uint8_t { kPlain, kChanged, kLatin1, kLastPlane, kFourBytes };

// Gumbo replaces controls and what Unicode calls no characters.
constexpr auto kByteClasses = [] {
  std::array<ByteClass, 256> classes{};
  for (std::size_t byte = 0; byte < 0x20; ++byte) classes[byte] = kChanged;
  classes['\t'] = classes['\n'] = classes['\f'] = kPlain;
  classes['&'] = classes[0x7F] = kChanged;
  classes[0xC2] = kLatin1;
  classes[0xEF] = kLastPlane;
  for (std::size_t byte = 0xF0; byte < 0x100; ++byte) classes[byte] = kFourBytes;
  return classes;
}();

bool is_changed(std::string_view text, ByteClass kind) {
  const auto byte = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  switch (kind) {
    case kPlain:
      return false;
    case kChanged:
      return true;
    case kLatin1:  // U+0080 to U+009F
      return byte(1) < 0xA0;
    case kLastPlane:  // U+FDD0 to U+FDEF, U+FFFE, U+FFFF
      return (byte(1) == 0xB7 && byte(2) >= 0x90 && byte(2) <= 0xAF) || (byte(1) == 0xBF && byte(2) >= 0xBE);
    case kFourBytes:  // the last two of each plane, and some that are characters
      return byte(2) == 0xBF && byte(3) >= 0xBE;
  }
  return true;
}

}  // namespace

bool has_placeholder_characters(std::string_view html) {
  if (html.find('\f') != std::string_view::npos) return true;
  for (const char lead : {'\xF3', '\xF4'}) {
    for (std::size_t i = 0; (i = html.find(lead, i)) != std::string_view::npos; ++i) {
      if (is_placeholder(html, i)) return true;
    }
  }
  for (std::size_t i = 0; (i = html.find("&#", i)) != std::string_view::npos; ++i) {
    if (refers_to_one(html.substr(i))) return true;
  }
  return false;
}

std::size_t unchanged_length(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const ByteClass kind = kByteClasses[static_cast<unsigned char>(text[i])];
    if (kind != kPlain && is_changed(text.substr(i), kind)) return i;
  }
  return text.size();
}

void Placeholders::add(std::string_view original, std::string& html) {
  if (originals_.size() >= 2 * kPerPlane) {
    html += original;
    return;
  }
  append_character(html, placeholder(originals_.size()));
  originals_.push_back(original);
}

void Placeholders::add_space(std::string_view run, std::string& html) {
  std::size_t number = 0;
  while (number < spaces_.size() && spaces_[number] != run) ++number;
  if (number == kMostSpaces) {
    html += run;
    return;
  }
  if (number == spaces_.size()) spaces_.push_back(run);
  html += '\f';
  for (const std::size_t power : {9U, 3U, 1U}) html += kSpaceDigits[number / power % kSpaceDigits.size()];
}

// What the placeholder that begins at `i` stands for; nothing where none begins.
std::string_view Placeholders::original(std::string_view text, std::size_t i) const {
  if (text[i] == '\f') {
    const std::size_t number = space_number(text.substr(i));
    return number < spaces_.size() ? spaces_[number] : std::string_view();
  }
  if (!is_placeholder(text, i)) return {};
  const char32_t offset = next_character(text, i) - kFirst;
  const std::size_t index = offset / kPlane * kPerPlane + offset % kPlane;
  return index < originals_.size() ? originals_[index] : std::string_view();
}

std::size_t Placeholders::find(std::string_view text, std::size_t i) const {
  while (i < text.size() && !((is_lead(text[i]) || text[i] == '\f') && !original(text, i).empty())) ++i;
  return i;
}

std::string_view Placeholders::restore(std::string_view text, std::string& buffer) const {
  if (originals_.empty() && spaces_.empty()) return text;
  std::size_t i = find(text, 0);
  if (i == text.size()) return text;
  if (i == 0 && text.size() == kLength) return original(text, 0);
  buffer.clear();
  std::size_t copied = 0;
  for (; i < text.size(); i = find(text, copied)) {
    buffer.append(text, copied, i - copied);
    buffer += original(text, i);
    copied = i + kLength;
  }
  buffer.append(text, copied);
  return buffer;
}

}  // namespace newsclip::dom
