#include "reader/encodings/decode.hpp"

#include "reader/encodings/single_byte.inc.hpp"

namespace newsclip::reader {
namespace {

void decode_user_defined(std::string_view bytes, Utf8Sink& sink) {
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    sink.reserve_step();
    sink.put_bmp(byte < 0x80 ? byte : 0xF780U + (byte - 0x80U));
  }
}

const char16_t* upper_half_of(Encoding encoding) {
  return kSingleByte[static_cast<std::size_t>(encoding == Encoding::kIso8859_8I ? Encoding::kIso8859_8 : encoding)];
}

void decode_into(std::string_view bytes, Encoding encoding, Utf8Sink& sink) {
  switch (encoding) {
    case Encoding::kUtf8:
      return decode_utf8(bytes, sink);
    case Encoding::kUtf16be:
    case Encoding::kUtf16le:
      return decode_utf16(bytes, encoding == Encoding::kUtf16be, sink);
    case Encoding::kGbk:
    case Encoding::kGb18030:
      return decode_gb18030(bytes, sink);
    case Encoding::kBig5:
      return decode_big5(bytes, sink);
    case Encoding::kEucKr:
      return decode_euc_kr(bytes, sink);
    case Encoding::kEucJp:
      return decode_euc_jp(bytes, sink);
    case Encoding::kShiftJis:
      return decode_shift_jis(bytes, sink);
    case Encoding::kIso2022Jp:
      return decode_iso_2022_jp(bytes, sink);
    case Encoding::kXUserDefined:
      return decode_user_defined(bytes, sink);
    case Encoding::kReplacement:
      if (!bytes.empty()) sink.put_error();
      return;
    default:
      return decode_single_byte(bytes, upper_half_of(encoding), sink);
  }
}

}  // namespace

Decoded decode(std::string_view bytes, Encoding encoding) {
  // Pages are mostly ASCII markup, so a quarter more than the input mostly suffices.
  Utf8Sink sink(encoding == Encoding::kReplacement ? 0 : bytes.size() + bytes.size() / 4);
  decode_into(bytes, encoding, sink);
  Decoded decoded;
  decoded.errors = sink.errors();
  decoded.text = sink.take();
  return decoded;
}

void decode_utf8(std::string_view bytes, Utf8Sink& sink) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t valid = valid_utf8_prefix(bytes.substr(at)).length;
    sink.append(bytes.substr(at, valid));
    at += valid;
    if (at == bytes.size()) return;
    const auto* p = reinterpret_cast<const unsigned char*>(bytes.data()) + at;
    std::size_t skip = 0;
    utf8_sequence(p, p + (bytes.size() - at), skip);
    sink.reserve_step();
    sink.put_error();
    at += skip;
  }
}

void decode_utf16(std::string_view bytes, bool big_endian, Utf8Sink& sink) {
  unsigned high = 0;  // a high surrogate that waits for its partner
  std::size_t at = 0;
  for (; at + 1 < bytes.size(); at += 2) {
    const unsigned first = static_cast<unsigned char>(bytes[at]);
    const unsigned second = static_cast<unsigned char>(bytes[at + 1]);
    const unsigned unit = big_endian ? first << 8 | second : second << 8 | first;
    const bool is_low = unit >= 0xDC00 && unit < 0xE000;
    sink.reserve_step();
    if (high != 0 && is_low) {
      sink.put(0x10000U + ((high - 0xD800U) << 10) + (unit - 0xDC00U));
      high = 0;
      continue;
    }
    if (high != 0) sink.put_error();
    high = 0;
    if (is_low) {
      sink.put_error();
    } else if (unit >= 0xD800 && unit < 0xDC00) {
      high = unit;
    } else {
      sink.put_bmp(unit);
    }
  }
  sink.reserve_step();
  // The end of the input is one error, whether a byte, a surrogate or both are left over.
  if (high != 0 || at < bytes.size()) sink.put_error();
}

void decode_single_byte(std::string_view bytes, const char16_t* upper_half, Utf8Sink& sink) {
  const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
  const unsigned char* const end = p + bytes.size();
  while (p < end) {
    if (*p < 0x80) {
      p = sink.copy_ascii(p, end);
      continue;
    }
    sink.reserve_step();
    const char16_t unit = upper_half[*p++ - 0x80];
    if (unit == 0) {
      sink.put_error();
    } else {
      sink.put_bmp(unit);
    }
  }
}

}  // namespace newsclip::reader
