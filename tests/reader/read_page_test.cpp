#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

using namespace std::string_view_literals;

struct Case {
  std::string_view bytes;
  std::string_view option;
  std::string_view text;
  std::string_view name;
  std::string_view from;
};

// What a page says of itself, and when that is believed.
TEST(ReadPage, Declarations) {
  const Case cases[] = {
      // Nothing but ASCII, nothing said.
      {"<p>a"sv, ""sv, "<p>a"sv, "UTF-8"sv, "guess"sv},
      // Byte order marks go before everything else and are taken off.
      {"\xEF\xBB\xBF<p>\xC3\xA9"sv, "gbk"sv, "<p>\u00e9"sv, "UTF-8"sv, "bom"sv},
      {"\xFF\xFE<\0p\0>\0\x2D\x4E"sv, ""sv, "<p>\u4e2d"sv, "UTF-16LE"sv, "bom"sv},
      {"\xFE\xFF\0<\0p\0>\x4E\x2D"sv, ""sv, "<p>\u4e2d"sv, "UTF-16BE"sv, "bom"sv},
      {"<\0p\0>\0\x2D\x4E"sv, ""sv, "<p>\u4e2d"sv, "UTF-16LE"sv, "guess"sv},
      // The transport goes before the page, the page's <meta> before its XML declaration.
      {"<meta charset=big5>\xD6\xD0"sv, "gbk"sv, "<meta charset=big5>\u4e2d"sv, "GBK"sv, "option"sv},
      {"<?xml version='1.0' encoding='big5'?><meta charset=gb2312>\xD6\xD0"sv, ""sv,
       "<?xml version='1.0' encoding='big5'?><meta charset=gb2312>\u4e2d"sv, "GBK"sv, "meta"sv},
      {"<?xml version='1.0' encoding='gbk'?>\xD6\xD0"sv, ""sv, "<?xml version='1.0' encoding='gbk'?>\u4e2d"sv, "GBK"sv,
       "xml"sv},
      // latin1 means windows-1252.
      {"<meta charset=iso-8859-1>\x93\xE9\x94"sv, ""sv, "<meta charset=iso-8859-1>\u201c\u00e9\u201d"sv,
       "windows-1252"sv, "meta"sv},
      // Valid UTF-8 is UTF-8 whatever is said of it.
      {"<meta charset=gb2312>\xE4\xB8\xAD\xE6\x96\x87"sv, ""sv, "<meta charset=gb2312>\u4e2d\u6587"sv, "UTF-8"sv,
       "guess"sv},
      {"\xC3\xA9t\xC3\xA9"sv, "iso-8859-1"sv, "\u00e9t\u00e9"sv, "UTF-8"sv, "guess"sv},
      // UTF-8 that is not UTF-8.
      {"<meta charset=utf-8>caf\xE9 na\xEFve"sv, ""sv, "<meta charset=utf-8>caf\u00e9 na\u00efve"sv, "windows-1252"sv,
       "guess"sv},
      // UTF-16 cannot be what a page says in ASCII.
      {"<meta charset=utf-16>\xC3\xA9"sv, ""sv, "<meta charset=utf-16>\u00e9"sv, "UTF-8"sv, "meta"sv},
      {"\xC3\xA9"sv, "utf-16"sv, "\u00e9"sv, "UTF-8"sv, "guess"sv},
      {"<meta charset=iso-2022-jp>\x1B$BF|\x1B(B"sv, ""sv, "<meta charset=iso-2022-jp>\u65e5"sv, "ISO-2022-JP"sv,
       "meta"sv},
      {"<p>\x1B$BF|K\\\x1B(B"sv, ""sv, "<p>\u65e5\u672c"sv, "ISO-2022-JP"sv, "guess"sv},
  };
  for (const Case& test : cases) {
    ReadOptions options;
    options.encoding = test.option;
    const auto result = read_page(test.bytes, options);
    ASSERT_TRUE(std::holds_alternative<PageText>(result)) << test.text;
    const PageText& page = std::get<PageText>(result);
    EXPECT_EQ(page.text, test.text);
    EXPECT_EQ(page.charset.name, test.name) << test.text;
    EXPECT_EQ(page.charset.from, test.from) << test.text;
    EXPECT_FALSE(page.cut);
  }
}

// Bytes in UTF-8 become the text without being copied.
TEST(ReadPage, TakesGivenBytesOver) {
  std::string bytes = "<p>A sentence that is longer than what a string holds in itself: \xC3\xA9t\xC3\xA9.";
  const std::string copy = bytes;
  const char* const data = bytes.data();
  const auto result = read_given_page(std::move(bytes));
  EXPECT_EQ(std::get<PageText>(result).text, copy);
  EXPECT_EQ(std::get<PageText>(result).text.data(), data);
  const auto marked = read_given_page("\xEF\xBB\xBF" + copy);
  EXPECT_EQ(std::get<PageText>(marked).text, copy);
}

TEST(ReadPage, Faults) {
  const auto fault = [](std::string_view bytes, std::size_t max_bytes = 100) {
    ReadOptions options;
    options.max_bytes = max_bytes;
    const auto result = read_page(bytes, options);
    const ReadFault* found = std::get_if<ReadFault>(&result);
    return found != nullptr ? static_cast<int>(*found) : -1;
  };
  EXPECT_EQ(fault(""), static_cast<int>(ReadFault::kEmpty));
  EXPECT_EQ(fault("%PDF-1.4"), static_cast<int>(ReadFault::kPdf));
  EXPECT_EQ(fault("PK\3\4"), static_cast<int>(ReadFault::kZip));
  EXPECT_EQ(fault("\x1F\x8B\x08"), static_cast<int>(ReadFault::kBadGzip));
  EXPECT_EQ(fault("<p>a", 3), static_cast<int>(ReadFault::kTooLarge));
  EXPECT_EQ(fault("<p>a", 4), -1);
}

}  // namespace
}  // namespace newsclip
