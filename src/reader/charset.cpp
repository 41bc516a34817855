#include "reader/charset.hpp"

#include <array>
#include <optional>
#include <string>

#include "reader/container.hpp"
#include "reader/decode.hpp"
#include "reader/detector.hpp"
#include "reader/prescan.hpp"
#include "reader/utf8.hpp"

namespace newsclip::reader {
namespace {

struct Declared {
  std::optional<Encoding> encoding;
  std::string_view from;
};

// Bytes are plainly not UTF-8 when there are more bad sequences than good ones.
bool is_mostly_utf8(const Utf8Count& count) { return count.sequences >= count.errors; }

// A handful of two-byte sequences may be letters of another encoding that look like UTF-8 by chance.
constexpr std::size_t kFewSequences = 3;

bool looks_like_utf8_by_chance(std::string_view bytes, Encoding declared) {
  if (is_single_byte(declared) || declared == Encoding::kUtf8) return false;
  const Utf8Count count = count_utf8(bytes);
  return count.sequences < kFewSequences && count.long_sequences == 0 && decode(bytes, declared).errors == 0;
}

// Cut and damaged characters are a few in a hundred at most.
constexpr std::size_t kErrorShare = 50;
// A declaration gives way when another encoding writes the page in so much less: chance does not shorten text.
constexpr double kOverruled = 1.05;
// Nobody names a rare encoding by mistake.
constexpr double kOverruledRare = 1.6;
constexpr double kOverruledBits = 60;

std::size_t count_non_ascii(std::string_view bytes) {
  std::size_t count = 0;
  for (const char c : bytes) count += static_cast<unsigned char>(c) >> 7;
  return count;
}

// Whether the bytes can be what was declared: decoding gives no more errors than a right declaration leaves.
bool decodes(std::string_view bytes, Encoding declared) {
  return decode(bytes, declared).errors * kErrorShare <= count_non_ascii(bytes);
}

bool has_escape(std::string_view bytes) {
  return bytes.find("\x1B$") != std::string_view::npos || bytes.find("\x1B(") != std::string_view::npos;
}

}  // namespace

Choice choose_encoding(std::string_view bytes, const ReadOptions& options) {
  using namespace std::string_view_literals;
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF"sv) {
    const std::string_view text = bytes.substr(3);
    const Utf8Prefix prefix = valid_utf8_prefix(text);
    const bool valid = prefix.length == text.size();
    if (valid || is_mostly_utf8(count_utf8(text))) return {Encoding::kUtf8, "bom", 3, valid};
    return {guess_encoding(text, {language_hint(text), options.url}).encoding, "guess", 3, false};
  }
  const Utf16Look look = utf16_look(bytes);
  if (look != Utf16Look::kNone) {
    const bool big = look == Utf16Look::kBigEndian;
    const bool has_mark = bytes.substr(0, 2) == (big ? "\xFE\xFF"sv : "\xFF\xFE"sv);
    const Encoding encoding = big ? Encoding::kUtf16be : Encoding::kUtf16le;
    if (has_mark) return {encoding, "bom", 2, false};
    return {encoding, encoding_for_label(options.encoding) == encoding ? "option" : "guess", 0, false};
  }
  const std::array<Declared, 3> declarations = {Declared{encoding_for_label(options.encoding), "option"},
                                                Declared{meta_encoding(bytes), "meta"},
                                                Declared{xml_encoding(bytes), "xml"}};
  const Utf8Prefix prefix = valid_utf8_prefix(bytes);
  const bool valid = prefix.length == bytes.size();
  const std::string language = language_hint(bytes);
  const Hints hints{language, options.url};
  std::optional<Guess> guess;
  const auto guessed = [&] {
    if (!guess) guess = guess_encoding(bytes, hints);
    return *guess;
  };
  const auto is_plausible = [&](Encoding encoding) {
    if (!decodes(bytes, encoding)) return false;
    const double bits = bits_under(bytes, encoding);
    return bits < 0 || bits <= (is_rare(encoding) ? kOverruledRare : kOverruled) * guessed().bits + kOverruledBits;
  };
  const auto is_escaped_japanese = [&] {
    return valid && prefix.ascii && has_escape(bytes) && decode(bytes, Encoding::kIso2022Jp).errors == 0;
  };
  for (const Declared& declared : declarations) {
    if (!declared.encoding) continue;
    const Encoding encoding = *declared.encoding;
    const bool is_utf8 = encoding == Encoding::kUtf8;
    if (encoding == Encoding::kUtf16be || encoding == Encoding::kUtf16le || encoding == Encoding::kReplacement)
      continue;
    if (encoding == Encoding::kIso2022Jp) {
      if (prefix.ascii && has_escape(bytes)) return {encoding, declared.from, 0, false};
      if (!(valid && prefix.ascii)) continue;
    }
    if (is_escaped_japanese()) break;
    if (valid && (is_utf8 || prefix.ascii)) return {encoding, declared.from, 0, true};
    if (valid && !looks_like_utf8_by_chance(bytes, encoding)) continue;
    if (is_utf8 ? is_mostly_utf8(count_utf8(bytes)) : is_plausible(encoding))
      return {encoding, declared.from, 0, false};
  }
  if (is_escaped_japanese()) {
    return {Encoding::kIso2022Jp, "guess", 0, false};
  }
  if (valid) return {Encoding::kUtf8, "guess", 0, true};
  if (const Utf8Count count = count_utf8(bytes); count.long_sequences + count.sequences > 2 * count.errors) {
    return {Encoding::kUtf8, "guess", 0, false};
  }
  return {guessed().encoding, "guess", 0, false};
}

}  // namespace newsclip::reader
