#include "text/base64.hpp"

#include <gtest/gtest.h>

namespace newsclip::reader {
namespace {

constexpr const char* kWrong = nullptr;

TEST(Base64, Strict) {
  const struct {
    std::string_view text;
    const char* bytes;
  } rows[] = {
      {"", ""},
      {"UGllcg==", "Pier"},
      {"UGllcg", "Pier"},
      {"UGllcnM=", "Piers"},
      {"UGllcnMh", "Piers!"},
      {" UGl\r\n\tlcg = =\n", "Pier"},
      {"+/9+", "\xFB\xFF\x7E"},
      {"-_9-", "\xFB\xFF\x7E"},  // the URL alphabet
      {"U", kWrong},             // six bits are no byte
      {"UGllc", kWrong},
      {"UGllcg=", kWrong},  // half of the padding
      {"UGllcg===", kWrong},
      {"UGllcnMh=", kWrong},
      {"UG=llcg", kWrong},
      {"UGl.cg==", kWrong},
      {"UGll\xC3\xA9", kWrong},
      {"=", kWrong},
  };
  for (const auto& row : rows) {
    const auto bytes = decode_base64(row.text);
    ASSERT_EQ(bytes.has_value(), row.bytes != kWrong) << row.text;
    EXPECT_EQ(bytes.value_or(""), row.bytes == kWrong ? "" : row.bytes) << row.text;
  }
  EXPECT_EQ(decode_base64("AAAA"), std::string(3, '\0'));
}

TEST(Base64, Mime) {
  const struct {
    std::string_view text, bytes;
  } rows[] = {
      {"", ""},
      {"UGll\r\ncg==", "Pier"},
      {"UGllcg", "Pier"},
      {"UGllc", "Pie"},                // cut
      {"U-G_l.l(c\xC3\xA9g", "Pier"},  // what is no digit
      {"UGllcg==UGllcg==", "Pier"},
      {"+/9+", "\xFB\xFF\x7E"},
  };
  for (const auto& row : rows) EXPECT_EQ(decode_mime_base64(row.text), row.bytes) << row.text;
}

TEST(Base64, Encode) {
  const struct {
    std::string_view bytes, text;
  } rows[] = {{"", ""}, {"P", "UA=="}, {"Pi", "UGk="}, {"Pie", "UGll"}, {"Pier", "UGllcg=="}, {"\xFB\xFF\x7E", "+/9+"}};
  for (const auto& row : rows) EXPECT_EQ(encode_base64(row.bytes), row.text);
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  EXPECT_EQ(decode_base64(encode_base64(all)), all);
}

}  // namespace
}  // namespace newsclip::reader
