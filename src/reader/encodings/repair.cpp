#include "reader/encodings/repair.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "reader/encodings/single_byte.inc.hpp"
#include "reader/encodings/utf8.hpp"
#include "text/ascii.hpp"

namespace newsclip::reader {
namespace {

// Bits a byte may cost for the stray bytes to be text: letters and quotes in words take four to eight, the halves of
// cut characters thirteen and more.
constexpr double kBitsOfText = 9.5;
// So many sequences of the other encoding are no accident.
constexpr std::size_t kFewestRuns = 3;
constexpr std::size_t kFewestTwice = 8;

// Names by which articles about encodings give themselves away in any language.
constexpr std::array<std::string_view, 10> kEncodingWords = {
    "mojibake", "utf-8", "utf8", "unicode", "iso-8859", "windows-1252", "cp1252", "latin-1", "latin1", "encoding"};

// Hands the bytes out in order: ASCII runs and whole UTF-8 sequences to `good`, all other bytes one by one to `stray`.
template <typename Good, typename Stray>
void split(std::string_view bytes, Good good, Stray stray) {
  const unsigned char* const begin = begin_of(bytes);
  const unsigned char* const end = begin + bytes.size();
  for (const unsigned char* p = begin; p < end;) {
    const auto at = static_cast<std::size_t>(p - begin);
    const std::size_t valid = valid_utf8_prefix(bytes.substr(at)).length;
    if (valid != 0) good(bytes.substr(at, valid));
    p += valid;
    if (p == end) return;
    std::size_t skip = 0;
    utf8_sequence(p, end, skip);
    for (std::size_t i = 0; i < skip; ++i) stray(p + i);
    p += skip;
  }
}

// The stray bytes with the ASCII around them, apart from each other.
std::string strays_of(std::string_view bytes, std::size_t& count) {
  const unsigned char* const begin = begin_of(bytes);
  const unsigned char* const end = begin + bytes.size();
  std::string strays;
  const unsigned char* last = nullptr;
  split(
      bytes, [](std::string_view) {},
      [&](const unsigned char* p) {
        if (last == nullptr || p != last + 1) {
          strays.push_back(' ');
          if (p > begin && p[-1] < 0x80) strays.push_back(static_cast<char>(p[-1]));
        }
        strays.push_back(static_cast<char>(*p));
        if (p + 1 < end && p[1] < 0x80) strays.push_back(static_cast<char>(p[1]));
        last = p;
        ++count;
      });
  return strays;
}

std::string decode_strays_as(std::string_view bytes, Encoding stray) {
  const char16_t* const upper_half = kSingleByte[static_cast<std::size_t>(stray)];
  Utf8Sink sink(bytes.size() + bytes.size() / 8);
  split(
      bytes, [&](std::string_view good) { sink.append(good); },
      [&](const unsigned char* p) {
        sink.reserve_step();
        const char16_t unit = upper_half[*p - 0x80];
        if (unit == 0) {
          sink.put_error();
        } else {
          sink.put_bmp(unit);
        }
      });
  return sink.take();
}

// The sequences that are not in doubt: a letter of Western Europe within a word, or punctuation of U+2010 to U+203F.
std::size_t count_plain_sequences(std::string_view bytes) {
  const unsigned char* const begin = begin_of(bytes);
  const unsigned char* const end = begin + bytes.size();
  std::size_t count = 0;
  for (const unsigned char* p = begin; p + 2 < end; ++p) {
    if (*p == 0xC3 && (p[1] & 0xC0) == 0x80) {
      if ((p > begin && is_ascii_letter(static_cast<char>(p[-1]))) || is_ascii_letter(static_cast<char>(p[2]))) ++count;
    } else if (*p == 0xE2 && p[1] == 0x80 && p[2] >= 0x90 && p[2] < 0xC0) {
      ++count;
    }
  }
  return count;
}

// The byte that windows-1252 has for a character, C1 controls standing for themselves; 0 when there is none.
unsigned char windows_1252_byte(char32_t c) {
  if (c >= 0x80 && c < 0x100) return static_cast<unsigned char>(c);
  const char16_t* const row = kSingleByte[static_cast<std::size_t>(Encoding::kWindows1252)];
  const char16_t* const end = row + 32;  // what follows is Latin-1
  const char16_t* const found = std::find(row, end, c);
  return found == end ? static_cast<unsigned char>(0) : static_cast<unsigned char>(0x80 + (found - row));
}

}  // namespace

std::optional<std::string> decode_mixed(std::string_view bytes, Encoding chosen, const Hints& hints) {
  const Utf8Count count = count_utf8(bytes);
  if (count.sequences == 0 || count.errors == 0) return std::nullopt;
  if (chosen == Encoding::kUtf8) {
    // Where characters take three bytes, stray bytes are what is left of cut ones.
    if (count.cjk_sequences > count.errors) return std::nullopt;
    std::size_t strays = 0;
    const std::string sample = strays_of(bytes, strays);
    const Guess guess = guess_encoding(sample, hints);
    if (!is_single_byte(guess.encoding)) return std::nullopt;
    if (bits_under(sample, guess.encoding) > kBitsOfText * static_cast<double>(strays)) return std::nullopt;
    return decode_strays_as(bytes, guess.encoding);
  }
  if (chosen != Encoding::kWindows1252) return std::nullopt;
  const std::size_t plain = count_plain_sequences(bytes);
  if (plain < kFewestRuns || plain * 2 < count.sequences || discusses_encodings(bytes)) return std::nullopt;
  return decode_strays_as(bytes, chosen);
}

std::optional<std::string> undo_double_encoding(std::string_view text) {
  // "Ã", "Â" and "â" stand for the lead bytes of what was there; without them there is nothing to undo.
  std::size_t leads = 0;
  for (std::size_t at = 0; (at = text.find('\xC3', at)) != std::string_view::npos; at += 2) {
    if (at + 1 == text.size()) return std::nullopt;
    const auto next = static_cast<unsigned char>(text[at + 1]);
    if (next < 0x82 || (next > 0xB4)) return std::nullopt;  // no lead byte of UTF-8
    ++leads;
  }
  if (leads < kFewestTwice) return std::nullopt;
  std::string once;
  once.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto* p = begin_of(text) + at;
    std::size_t skip = 0;
    const std::size_t length = *p < 0x80 ? 1 : utf8_sequence(p, begin_of(text) + text.size(), skip);
    if (length == 1) {
      once.push_back(text[at++]);
      continue;
    }
    char32_t c = length == 2 ? *p & 0x1FU : *p & 0x0FU;
    for (std::size_t i = 1; i < length; ++i) c = c << 6 | (p[i] & 0x3FU);
    const unsigned char byte = length > 3 ? static_cast<unsigned char>(0) : windows_1252_byte(c);
    if (byte == 0) return std::nullopt;
    once.push_back(static_cast<char>(byte));
    at += length;
  }
  if (valid_utf8_prefix(once).length != once.size() || discusses_encodings(text)) return std::nullopt;
  return once;
}

bool discusses_encodings(std::string_view page) {
  std::string visible;
  for (std::size_t at = 0; at < page.size();) {
    const std::size_t tag = std::min(page.find('<', at), page.size());
    visible += page.substr(at, tag - at);
    if (tag == page.size()) break;
    std::string name(page.substr(tag + 1, 6));
    std::transform(name.begin(), name.end(), name.begin(), to_ascii_lower);
    const bool is_code = name == "script" || name.starts_with("style");
    at = is_code ? page.find("</", tag) : page.find('>', tag);
    if (at == std::string_view::npos) break;
    if (!is_code) ++at;
    visible.push_back(' ');
  }
  std::transform(visible.begin(), visible.end(), visible.begin(), to_ascii_lower);
  return std::any_of(kEncodingWords.begin(), kEncodingWords.end(),
                     [&](std::string_view word) { return visible.find(word) != std::string::npos; });
}

}  // namespace newsclip::reader
