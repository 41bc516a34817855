#include "reader/encodings/decode.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "reader/encodings/encoding_checksums.inc.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

std::uint64_t fnv1a(std::string_view bytes) {
  std::uint64_t value = 0xCBF29CE484222325U;
  for (const char c : bytes) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return value;
}

char byte(unsigned value) { return static_cast<char>(static_cast<unsigned char>(value)); }

struct Range {
  unsigned low;
  unsigned high;
};

// All pairs of the ranges, a line feed after each.
std::string all_pairs(std::string_view before, Range leads, Range trails, unsigned gap_low, unsigned gap_high,
                      std::string_view after = "") {
  std::string bytes;
  for (unsigned lead = leads.low; lead <= leads.high; ++lead) {
    if (leads.low == 0x81 && leads.high == 0xFC && lead >= 0xA0 && lead < 0xE0) continue;  // Shift_JIS
    for (unsigned trail = trails.low; trail <= trails.high; ++trail) {
      if (trail >= gap_low && trail <= gap_high) continue;
      bytes.append(before);
      bytes.push_back(byte(lead));
      bytes.push_back(byte(trail));
      bytes.append(after);
      bytes.push_back('\n');
    }
  }
  return bytes;
}

std::uint64_t decoded_sum(std::string_view bytes, Encoding encoding) { return fnv1a(decode(bytes, encoding).text); }

TEST(Decode, EveryPairOfBytes) {
  EXPECT_EQ(decoded_sum(all_pairs("", {0x81, 0xFE}, {0x40, 0xFE}, 0x7F, 0x7F), Encoding::kGb18030), kAllPairsGb18030);
  EXPECT_EQ(decoded_sum(all_pairs("", {0x81, 0xFE}, {0x40, 0xFE}, 0x7F, 0x7F), Encoding::kGbk), kAllPairsGb18030);
  EXPECT_EQ(decoded_sum(all_pairs("", {0x81, 0xFE}, {0x40, 0xFE}, 0x7F, 0xA0), Encoding::kBig5), kAllPairsBig5);
  EXPECT_EQ(decoded_sum(all_pairs("", {0x81, 0xFE}, {0x41, 0xFE}, 0xFF, 0xFF), Encoding::kEucKr), kAllPairsEucKr);
  EXPECT_EQ(decoded_sum(all_pairs("", {0x81, 0xFC}, {0x40, 0xFC}, 0x7F, 0x7F), Encoding::kShiftJis), kAllPairsShiftJis);
  EXPECT_EQ(decoded_sum(all_pairs("", {0xA1, 0xFE}, {0xA1, 0xFE}, 0, 0), Encoding::kEucJp), kAllPairsJis0208);
  EXPECT_EQ(decoded_sum(all_pairs("\x8F", {0xA1, 0xFE}, {0xA1, 0xFE}, 0, 0), Encoding::kEucJp), kAllPairsJis0212);
  EXPECT_EQ(decoded_sum(all_pairs("\x1B$B", {0x21, 0x7E}, {0x21, 0x7E}, 0, 0, "\x1B(B"), Encoding::kIso2022Jp),
            kAllPairsIso2022Jp);
}

TEST(Decode, EverySingleByte) {
  std::string text;
  for (unsigned encoding = 0; encoding <= static_cast<unsigned>(Encoding::kXMacCyrillic); ++encoding) {
    for (unsigned value = 0; value < 256; ++value) {
      const std::string one = decode(std::string(1, byte(value)), static_cast<Encoding>(encoding)).text;
      if (value < 0x80) {
        ASSERT_EQ(one, std::string(1, byte(value)));
      } else {
        text += one + "\n";
      }
    }
  }
  EXPECT_EQ(fnv1a(text), kAllSingleBytes);
}

TEST(Decode, EveryGb18030RangeOfFourBytes) {
  std::string bytes;
  for (unsigned pointer = 0; pointer < 39420; ++pointer) {
    bytes.push_back(byte(0x81 + pointer / 12600));
    bytes.push_back(byte(0x30 + pointer / 1260 % 10));
    bytes.push_back(byte(0x81 + pointer / 10 % 126));
    bytes.push_back(byte(0x30 + pointer % 10));
    bytes.push_back('\n');
  }
  const Decoded decoded = decode(bytes, Encoding::kGb18030);
  EXPECT_EQ(decoded.errors, 0U);
  EXPECT_EQ(fnv1a(decoded.text), kAllGb18030Ranges);
}

struct Case {
  Encoding encoding;
  std::string_view bytes;
  std::string_view text;
};

// The replacement character, short.
#define BAD "\xEF\xBF\xBD"

TEST(Decode, StandardsTreatmentOfBadAndUnusualBytes) {
  const Case cases[] = {
      {Encoding::kUtf8, "a\xC3\xA9z"sv, "a\u00e9z"sv},
      {Encoding::kUtf8, "\xF0\x9F\x98\x80"sv, "\U0001F600"sv},
      {Encoding::kUtf8, "\xC0\x80|"sv, BAD BAD "|"sv},
      {Encoding::kUtf8, "\xED\xA0\x80|"sv, BAD BAD BAD "|"sv},
      {Encoding::kUtf8, "\xE4\xB8|"sv, BAD "|"sv},
      {Encoding::kUtf8, "\xE4\xB8"sv, BAD ""sv},
      {Encoding::kUtf8, "\xF0\x9F\x98|\x80"sv, BAD "|" BAD ""sv},
      {Encoding::kUtf8, "\xF4\x90\x80\x80"sv, BAD BAD BAD BAD ""sv},
      {Encoding::kUtf8, "\xF5\xFF"sv, BAD BAD ""sv},
      {Encoding::kUtf16le, "a\0\x3D\xD8\0\xDE"sv, "a\U0001F600"sv},
      {Encoding::kUtf16be, "\0a\xD8\x3D\xDE\0"sv, "a\U0001F600"sv},
      {Encoding::kUtf16be, "\xD8\x3D\0a"sv, BAD "a"sv},
      {Encoding::kUtf16be, "\xDE\0\0a"sv, BAD "a"sv},
      {Encoding::kUtf16be, "\0a\xD8\x3D"sv, "a" BAD ""sv},
      {Encoding::kUtf16be, "\0a\xD8"sv, "a" BAD ""sv},
      {Encoding::kUtf16be, "\xD8\x3D\xD8\x3D\xDE\0"sv, BAD "\U0001F600"sv},
      {Encoding::kGbk, "\x80\xFF"sv, "\u20ac" BAD ""sv},
      {Encoding::kGbk, "\xD6\xD0\xCE"sv, "\u4e2d" BAD ""sv},
      {Encoding::kGbk, "\x81<p>"sv, BAD "<p>"sv},
      {Encoding::kGbk, "\xA6\xD9\xFE\xA0\xA8\xBC"sv, "\ufe10\u9fbb\u1e3f"sv},
      {Encoding::kGb18030, "\x81\x35\xF4\x37"sv, "\ue7c7"sv},
      {Encoding::kGb18030, "\x90\x30\x81\x30\xE3\x32\x9A\x35"sv, "\U00010000\U0010FFFF"sv},
      {Encoding::kGb18030, "\xE3\x32\x9A\x36|"sv, BAD "|"sv},
      {Encoding::kGb18030, "\x84\x31\xA4\x40"sv, BAD "1\ue5e6"sv},
      {Encoding::kGb18030, "\x81\x30|"sv, BAD "0|"sv},
      {Encoding::kGb18030, "\x81\x30\x81|"sv, BAD "0\u4e85"sv},
      {Encoding::kGb18030, "\x81\x30\x81"sv, BAD ""sv},
      {Encoding::kBig5, "\x88\x62\x88\xA5"sv, "\u00ca\u0304\u00ea\u030c"sv},
      {Encoding::kBig5, "\xA4\xA4\x87\x40\xFE\xFE"sv, "\u4e2d\u43f0\u79d4"sv},
      {Encoding::kBig5, "\x81@\xFF\x80"sv, BAD "@" BAD BAD ""sv},
      {Encoding::kEucKr, "\xB0\xA1\x81\x41\x80\xC9\xA1"sv, "\uac00\uac02" BAD BAD ""sv},
      {Encoding::kShiftJis, "\x93\xFA\xB1\x80\xF0\x40\xA0"sv, "\u65e5\uff71\u0080\ue000" BAD ""sv},
      {Encoding::kShiftJis, "\x81\x7F<"sv, BAD "\x7F<"sv},
      {Encoding::kEucJp, "\xC6\xFC\x8E\xB1\x8F\xB0\xA1\x8F\xA1|"sv, "\u65e5\uff71\u4e02" BAD "|"sv},
      {Encoding::kEucJp, "\x8E\xE0\x8F"sv, BAD BAD ""sv},
      {Encoding::kIso2022Jp, "a\x1B$BF|\x1B(J\\~\x1B(I1\x1B(Bz"sv, "a\u65e5\u00a5\u203e\uff71z"sv},
      {Encoding::kIso2022Jp, "\x1B$B\x1B(Ba"sv, BAD "a"sv},
      {Encoding::kIso2022Jp, "\x1B$BF\x1B(Ba"sv, BAD "a"sv},
      {Encoding::kIso2022Jp, "\x1B$BF"sv, BAD ""sv},
      {Encoding::kIso2022Jp, "\x1B$Xa\x0E\xA4"sv, BAD "$Xa" BAD BAD ""sv},
      {Encoding::kIso2022Jp, "\x1B$B\n\x1B(B"sv, BAD ""sv},
      {Encoding::kReplacement, "anything"sv, BAD ""sv},
      {Encoding::kXUserDefined, "a\x80\xFF"sv, "a\uf780\uf7ff"sv},
      {Encoding::kWindows1253, "\xD2|"sv, BAD "|"sv},
      {Encoding::kIso8859_8I, "\xE0"sv, "\u05d0"sv},
      {Encoding::kWindows1252, "\x80\x81\xE9"sv, "\u20ac\u0081\u00e9"sv},
  };
  for (const Case& test : cases) {
    EXPECT_EQ(decode(test.bytes, test.encoding).text, test.text)
        << encoding_name(test.encoding) << " " << testing::PrintToString(std::string(test.bytes));
  }
}

// Runs of every length around the sixteen bytes that are copied at once, and text that grows to three times its size.
TEST(Decode, BlocksOfAscii) {
  for (std::size_t length = 0; length < 70; ++length) {
    const std::string ascii(length, 'x');
    EXPECT_EQ(decode(ascii + "\xE9" + ascii, Encoding::kWindows1252).text, ascii + "\u00e9" + ascii);
    EXPECT_EQ(decode(ascii + "\xD6\xD0" + ascii, Encoding::kGbk).text, ascii + "\u4e2d" + ascii);
    EXPECT_EQ(decode(ascii + "\xE4\xB8\xAD" + ascii + "\xFF", Encoding::kUtf8).text, ascii + "\u4e2d" + ascii + BAD);
  }
  const Decoded decoded = decode(std::string(100000, '\xFF'), Encoding::kUtf8);
  EXPECT_EQ(decoded.errors, 100000U);
  EXPECT_EQ(decoded.text.size(), 300000U);
  EXPECT_EQ(decode(std::string(100000, '\x80'), Encoding::kWindows1252).text.size(), 300000U);
}

}  // namespace
}  // namespace newsclip::reader
