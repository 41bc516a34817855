#include "reader/encodings/utf8.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::reader {
namespace {

TEST(Utf8, Prefix) {
  const struct {
    const char* bytes;
    std::size_t length;
    bool ascii;
  } rows[] = {
      {"", 0, true},         {"abc", 3, true},          {"a\xC3\xA9", 3, false},         {"a\xC3", 1, true},
      {"\xC0\xAF", 0, true}, {"\xED\xA0\x80", 0, true}, {"\xF0\x9F\x8C\x8Az", 5, false}, {"\xF5\x80\x80\x80", 0, true}};
  for (const auto& row : rows) {
    const Utf8Prefix prefix = valid_utf8_prefix(row.bytes);
    EXPECT_EQ(prefix.length, row.length) << row.bytes;
    EXPECT_EQ(prefix.ascii, row.ascii) << row.bytes;
  }
}

TEST(Utf8, Counts) {
  const Utf8Count count = count_utf8("a\xC3\xA9\xE8\x80\x81\xFF\xE8\x80z");
  EXPECT_EQ(count.sequences, 2U);
  EXPECT_EQ(count.long_sequences, 1U);
  EXPECT_EQ(count.cjk_sequences, 1U);
  EXPECT_EQ(count.errors, 2U);
}

TEST(Utf8, ControlsAreDropped) {
  using namespace std::string_literals;
  const struct {
    std::string text;
    std::string expected;
  } rows[] = {
      {"", ""},
      {"a\tb\n\f\r c", "a\tb\n\f\r c"},
      {"\0a\x01\x08"
       "b\v\x0E\x1F\x7F"s,
       "ab"},
      {"a\u0080b\u0085\u009fc\u00a0\u00bf", "abc\u00a0\u00bf"},
      {"\u4e2d\u5000\u017f\b", "\u4e2d\u5000\u017f"},
  };
  for (const auto& row : rows) {
    std::string text = row.text;
    drop_controls(text);
    EXPECT_EQ(text, row.expected);
  }
}

TEST(Utf8, DropsControlsAnywhereInALongText) {
  const std::string text = std::string(200, 'a') + "\u00e9";
  for (const char* const control : {"\x01", "\x7F", "\u0085"}) {
    for (std::size_t at = 0; at <= text.size() - 2; ++at) {
      std::string with = text.substr(0, at) + control + text.substr(at);
      drop_controls(with);
      EXPECT_EQ(with, text) << at;
    }
  }
}

TEST(Utf8, SinkGrows) {
  Utf8Sink sink(1);
  std::string expected;
  for (int i = 0; i < 1000; ++i) {
    sink.reserve_step();
    sink.put(0x1F30A);
    sink.put(U'a');
    expected += "\U0001F30Aa";
  }
  sink.reserve_step();
  sink.put_error();
  EXPECT_EQ(sink.errors(), 1U);
  EXPECT_EQ(sink.take(), expected + "\uFFFD");
}

}  // namespace
}  // namespace newsclip::reader
