#include "reader/encodings/choose_encoding.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "reader/encodings/decode.hpp"
#include "reader/encodings/guess_encoding.hpp"
#include "reader/encodings/prescan.hpp"
#include "reader/encodings/utf8.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

struct Declared {
  std::optional<Encoding> encoding;
  std::string_view from;
};

// A handful of two-byte sequences may be letters of another encoding that look like UTF-8 by chance.
constexpr std::size_t kFewSequences = 3;
// Cut and damaged characters are a few in a hundred at most.
constexpr std::size_t kErrorShare = 50;
// A declaration gives way when another encoding writes the page in so much less: chance does not shorten text.
constexpr double kOverruled = 1.01;
constexpr double kOverruledRare = 1.6;  // nobody names a rare encoding by mistake
constexpr double kOverruledBits = 60;

constexpr std::size_t kUtf16Sample = 64 * 1024;  // bytes that are looked at for UTF-16's zero halves

std::size_t count_non_ascii(std::string_view bytes) {
  std::size_t count = 0;
  for (const char c : bytes) count += static_cast<unsigned char>(c) >> 7;
  return count;
}

// Bytes are plainly not UTF-8 when there are more bad sequences than good ones.
bool is_mostly_utf8(const Utf8Count& count) { return count.sequences >= count.errors; }

bool has_escape(std::string_view bytes) {
  return bytes.find("\x1B$") != std::string_view::npos || bytes.find("\x1B(") != std::string_view::npos;
}

// A page without a byte order mark and without the zero bytes of UTF-16.
class Chooser {
 public:
  Chooser(std::string_view bytes, const ReadOptions& options) : bytes_(bytes), options_(options) {
    const Utf8Prefix prefix = valid_utf8_prefix(bytes);
    valid_ = prefix.length == bytes.size();
    ascii_ = valid_ && prefix.ascii;
  }

  Choice choose() {
    const bool escaped = ascii_ && bytes_.find('\x1B') != std::string_view::npos && has_escape(bytes_);
    const bool japanese = escaped && decode(bytes_, Encoding::kIso2022Jp).errors == 0;
    const std::array<Declared, 3> declarations = {Declared{encoding_for_label(options_.encoding), "option"},
                                                  Declared{meta_encoding(bytes_), "meta"},
                                                  Declared{xml_encoding(bytes_), "xml"}};
    for (const Declared& declared : declarations) {
      if (!declared.encoding) continue;
      const Encoding encoding = *declared.encoding;
      if (encoding == Encoding::kIso2022Jp && escaped) return chosen(encoding, declared.from);
      if (!japanese && is_true(encoding)) return chosen(encoding, declared.from);
    }
    if (japanese) return chosen(Encoding::kIso2022Jp, "guess");
    if (valid_) return chosen(Encoding::kUtf8, "guess");
    const Utf8Count count = count_utf8(bytes_);
    if (count.sequences > 2 * count.errors) return chosen(Encoding::kUtf8, "guess");
    return chosen(guess().encoding, "guess");
  }

 private:
  Choice chosen(Encoding encoding, std::string_view from) {
    const bool plain = valid_ && (encoding == Encoding::kUtf8 || (ascii_ && encoding != Encoding::kIso2022Jp));
    Choice choice{encoding, from, 0, plain, ascii_};
    if (tried_ == encoding) choice.text = std::move(text_);
    return choice;
  }

  const Guess& guess() {
    if (!guess_) {
      const std::string language = language_hint(bytes_);
      guess_ = guess_encoding(bytes_, {language, options_.url});
    }
    return *guess_;
  }

  // Whether the bytes can be what was declared.
  bool is_true(Encoding encoding) {
    // These cannot be: their bytes would have shown themselves, or stand for an encoding that nobody decodes.
    if (encoding == Encoding::kUtf16be || encoding == Encoding::kUtf16le || encoding == Encoding::kReplacement)
      return false;
    if (ascii_) return true;
    if (encoding == Encoding::kUtf8) return valid_ || is_mostly_utf8(count_utf8(bytes_));
    if (encoding == Encoding::kIso2022Jp) return false;
    if (valid_ && !is_utf8_by_chance(encoding)) return false;
    if (errors_under(encoding) * kErrorShare > count_non_ascii(bytes_)) return false;
    if (is_convincing(text_, encoding)) return true;
    const double bits = bits_under(bytes_, encoding);
    return bits < 0 || bits <= (is_rare(encoding) ? kOverruledRare : kOverruled) * guess().bits + kOverruledBits;
  }

  bool is_utf8_by_chance(Encoding declared) {
    if (is_single_byte(declared)) return false;
    const Utf8Count count = count_utf8(bytes_);
    return count.sequences < kFewSequences && count.long_sequences == 0 && errors_under(declared) == 0;
  }

  std::size_t errors_under(Encoding encoding) {
    if (tried_ != encoding) {
      Decoded decoded = decode(bytes_, encoding);
      text_ = std::move(decoded.text);
      errors_ = decoded.errors;
      tried_ = encoding;
    }
    return errors_;
  }

  std::string_view bytes_;
  const ReadOptions& options_;
  bool valid_ = false;
  bool ascii_ = false;
  std::optional<Guess> guess_;
  std::optional<Encoding> tried_;  // the encoding of `text_`
  std::string text_;
  std::size_t errors_ = 0;
};

}  // namespace

Choice choose_encoding(std::string_view bytes, const ReadOptions& options) {
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF"sv) {
    const std::string_view text = bytes.substr(3);
    const Utf8Prefix prefix = valid_utf8_prefix(text);
    const bool valid = prefix.length == text.size();
    if (valid || is_mostly_utf8(count_utf8(text))) return {Encoding::kUtf8, "bom", 3, valid, prefix.ascii && valid};
    return {guess_encoding(text, {language_hint(text), options.url}).encoding, "guess", 3};
  }
  const Utf16Look look = utf16_look(bytes);
  if (look == Utf16Look::kNone) return Chooser(bytes, options).choose();
  const bool big = look == Utf16Look::kBigEndian;
  const Encoding encoding = big ? Encoding::kUtf16be : Encoding::kUtf16le;
  if (bytes.substr(0, 2) == (big ? "\xFE\xFF"sv : "\xFF\xFE"sv)) return {encoding, "bom", 2};
  return {encoding, encoding_for_label(options.encoding) == encoding ? "option" : "guess"};
}

Utf16Look utf16_look(std::string_view bytes) {
  if (bytes.substr(0, 2) == "\xFF\xFE"sv) return Utf16Look::kLittleEndian;
  if (bytes.substr(0, 2) == "\xFE\xFF"sv) return Utf16Look::kBigEndian;
  // A quarter of the characters being ASCII is few for a page; zero bytes on the other side are not text.
  const std::string_view sample = bytes.substr(0, std::min(bytes.size(), kUtf16Sample) & ~std::size_t{1});
  if (sample.find('\0') == std::string_view::npos) return Utf16Look::kNone;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (sample[i] == '\0') ++zeros[i % 2];
  }
  const std::size_t units = sample.size() / 2;
  if (units == 0) return Utf16Look::kNone;
  if (zeros[1] >= (units + 3) / 4 && zeros[0] * 50 <= units) return Utf16Look::kLittleEndian;
  if (zeros[0] >= (units + 3) / 4 && zeros[1] * 50 <= units) return Utf16Look::kBigEndian;
  return Utf16Look::kNone;
}

}  // namespace newsclip::reader
