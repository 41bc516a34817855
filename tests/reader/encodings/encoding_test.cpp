#include "reader/encodings/encoding.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "newsclip/newsclip.hpp"

namespace newsclip::reader {
namespace {

TEST(Encoding, Labels) {
  EXPECT_EQ(std::size(kEncodingLabels), 228U);
  EXPECT_TRUE(std::is_sorted(std::begin(kEncodingLabels), std::end(kEncodingLabels),
                             [](const EncodingLabel& a, const EncodingLabel& b) { return a.label < b.label; }));
  for (const EncodingLabel& entry : kEncodingLabels) EXPECT_EQ(encoding_for_label(entry.label), entry.encoding);
  // Every name is a label of itself.
  for (std::size_t i = 0; i < std::size(kEncodingNames); ++i) {
    EXPECT_EQ(encoding_for_label(kEncodingNames[i]), static_cast<Encoding>(i)) << kEncodingNames[i];
  }
  EXPECT_EQ(encoding_for_label(" \tLatin1\r\n"), Encoding::kWindows1252);
  EXPECT_EQ(encoding_for_label("gb2312"), Encoding::kGbk);
  EXPECT_EQ(encoding_for_label("x-cp1251"), Encoding::kWindows1251);
  for (const char* unknown : {"", " ", "utf8x", "utf 8", "utf-8;", "no-such-encoding-has-such-a-name"}) {
    EXPECT_FALSE(is_encoding_label(unknown)) << unknown;
  }
  EXPECT_TRUE(is_encoding_label("UTF-8"));
  EXPECT_EQ(encoding_name(Encoding::kUtf8), "UTF-8");
  EXPECT_EQ(encoding_name(Encoding::kIso8859_8I), "ISO-8859-8-I");
}

TEST(Encoding, NearLabels) {
  const auto first = [](std::string_view label) {
    const std::vector<std::string> labels = near_labels(label);
    return labels.empty() ? std::string() : labels.front();
  };
  EXPECT_EQ(first("utf-9"), "utf-8");
  EXPECT_EQ(first("GB-18030"), "gb18030");
  EXPECT_EQ(first("windows1252"), "windows-1252");
  EXPECT_EQ(first("shift-jjs"), "shift-jis");
  EXPECT_EQ(first("entirely different"), "");
  EXPECT_EQ(first(""), "");
  EXPECT_LE(near_labels("iso-8859-99").size(), 3U);
}

}  // namespace
}  // namespace newsclip::reader
