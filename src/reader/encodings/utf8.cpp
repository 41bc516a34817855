#include "reader/encodings/utf8.hpp"

#include <algorithm>

namespace newsclip::reader {
namespace {

bool is_trail(unsigned char byte) { return (byte & 0xC0) == 0x80; }

const unsigned char* skip_ascii(const unsigned char* p, const unsigned char* end) {
  while (end - p >= 16 && is_ascii16(p)) p += 16;
  while (p < end && *p < 0x80) ++p;
  return p;
}

// What the second byte of a sequence may be: surrogates, over-long forms and code points above U+10FFFF are left out.
bool is_second(unsigned char lead, unsigned char byte) {
  switch (lead) {
    case 0xE0:
      return byte >= 0xA0 && byte <= 0xBF;
    case 0xED:
      return byte >= 0x80 && byte <= 0x9F;
    case 0xF0:
      return byte >= 0x90 && byte <= 0xBF;
    case 0xF4:
      return byte >= 0x80 && byte <= 0x8F;
    default:
      return is_trail(byte);
  }
}

}  // namespace

std::size_t utf8_sequence(const unsigned char* p, const unsigned char* end, std::size_t& skip) {
  const unsigned char lead = *p;
  skip = 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const std::size_t there = static_cast<std::size_t>(end - p);
  if (there < 2 || !is_second(lead, p[1])) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if (i >= there || !is_trail(p[i])) {
      skip = i;
      return 0;
    }
  }
  return length;
}

Utf8Prefix valid_utf8_prefix(std::string_view bytes) {
  const unsigned char* const begin = begin_of(bytes);
  const unsigned char* const end = begin + bytes.size();
  const unsigned char* p = skip_ascii(begin, end);
  Utf8Prefix prefix{static_cast<std::size_t>(p - begin), true};
  while (p < end) {
    if (*p < 0x80) {
      p = skip_ascii(p, end);
      continue;
    }
    // Runs of three-byte characters are what Chinese, Japanese and Korean pages consist of.
    while (end - p >= 3 && (*p & 0xF0) == 0xE0 && is_second(*p, p[1]) && is_trail(p[2])) p += 3;
    if (p == end || *p < 0x80) continue;
    std::size_t skip = 0;
    const std::size_t length = utf8_sequence(p, end, skip);
    if (length == 0) break;
    p += length;
  }
  const auto length = static_cast<std::size_t>(p - begin);
  prefix.ascii = prefix.length == length;
  prefix.length = length;
  return prefix;
}

Utf8Count count_utf8(std::string_view bytes) {
  const unsigned char* p = begin_of(bytes);
  const unsigned char* const end = p + bytes.size();
  Utf8Count count;
  while ((p = skip_ascii(p, end)) < end) {
    std::size_t skip = 0;
    const std::size_t length = utf8_sequence(p, end, skip);
    if (length == 0) {
      ++count.errors;
      p += skip;
    } else {
      ++count.sequences;
      if (length > 2) ++count.long_sequences;
      if (*p >= 0xE3 && *p <= 0xED) ++count.cjk_sequences;
      p += length;
    }
  }
  return count;
}

namespace {

constexpr unsigned char kLatin1Lead = 0xC2;  // of U+0080 to U+00BF; the first 32 are C1 controls

constexpr bool is_c0(unsigned char c) { return c < 0x20 && (c < '\t' || c > '\r' || c == '\v'); }

// The bytes of the control character at `i`, 0 where there is none.
std::size_t control_at(std::string_view text, std::size_t i) {
  const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  if (is_c0(byte(i)) || byte(i) == 0x7F) return 1;
  return byte(i) == kLatin1Lead && i + 1 < text.size() && byte(i + 1) < 0xA0 ? 2 : 0;
}

constexpr std::size_t kChunk = 64;  // bytes asked at once

// Without branches and in bytes alone, so that the compiler makes wide instructions of it.
bool may_hold_control(const char* chunk) {
  unsigned char found = 0;
  for (std::size_t i = 0; i < kChunk; ++i) {
    const auto c = static_cast<unsigned char>(chunk[i]);
    found |= static_cast<unsigned char>(((c < 0x20) & (c != '\t') & (c != '\n') & (c != '\f') & (c != '\r')) |
                                        (c == 0x7F) | (c == kLatin1Lead));
  }
  return found != 0;
}

// Nearly every page has none at all.
std::size_t find_control(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    if (text.size() - i >= kChunk && !may_hold_control(text.data() + i)) {
      i += kChunk;
      continue;
    }
    for (const std::size_t end = std::min(i + kChunk, text.size()); i < end; ++i) {
      if (control_at(text, i) > 0) return i;
    }
  }
  return i;
}

}  // namespace

void drop_controls(std::string& text) {
  std::size_t from = find_control(text);
  std::size_t to = from;
  while (from < text.size()) {
    if (const std::size_t length = control_at(text, from); length > 0) {
      from += length;
    } else {
      text[to++] = text[from++];
    }
  }
  text.resize(to);
}

const unsigned char* Utf8Sink::copy_ascii(const unsigned char* p, const unsigned char* end) {
  while (end - p >= 16) {
    reserve_step();
    std::memcpy(out_, p, 16);
    if (!is_ascii16(p)) break;
    out_ += 16;
    p += 16;
  }
  reserve_step();
  for (int i = 0; i < 16 && p < end && *p < 0x80; ++i) put_byte(*p++);
  return p;
}

void Utf8Sink::append(std::string_view valid) {
  while (static_cast<std::size_t>(limit_ - out_) < valid.size()) grow();
  std::memcpy(out_, valid.data(), valid.size());
  out_ += valid.size();
}

void Utf8Sink::grow() {
  const auto used = static_cast<std::size_t>(out_ - text_.data());
  text_.resize(text_.size() + std::max(text_.size() / 2, kStep));
  place(used);
}

}  // namespace newsclip::reader
