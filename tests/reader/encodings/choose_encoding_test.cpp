#include "reader/encodings/choose_encoding.hpp"

#include <gtest/gtest.h>

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

TEST(Charset, Utf16WithoutMark) {
  EXPECT_EQ(utf16_look("<\0p\0>\0x\0"sv), Utf16Look::kLittleEndian);
  EXPECT_EQ(utf16_look("\0<\0p\0>\0x"sv), Utf16Look::kBigEndian);
  EXPECT_EQ(utf16_look("\xFF\xFE\x2D\x4E"sv), Utf16Look::kLittleEndian);
  EXPECT_EQ(utf16_look("<p>x"sv), Utf16Look::kNone);
  EXPECT_EQ(utf16_look("\0\0\0\0\0\0\0\0"sv), Utf16Look::kNone);
  EXPECT_EQ(utf16_look(""sv), Utf16Look::kNone);
}

}  // namespace
}  // namespace newsclip::reader
