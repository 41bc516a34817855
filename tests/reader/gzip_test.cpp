#include "reader/gzip.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <string>
#include <string_view>

#include "packing.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

std::string gzip(std::string_view plain) { return packed(plain, 16 + MAX_WBITS); }

// Text that does not shrink to nothing.
std::string lines(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "<p>" + std::to_string(i * 7919 % 10007) + "</p>\n";
  return text;
}

std::string inflated(std::string_view bytes, std::size_t max_bytes = 1 << 20) {
  auto result = inflate_gzip(bytes, max_bytes);
  const Inflated* found = std::get_if<Inflated>(&result);
  return found != nullptr ? found->bytes : "fault " + std::to_string(static_cast<int>(std::get<ReadFault>(result)));
}

std::string fault(ReadFault fault) { return "fault " + std::to_string(static_cast<int>(fault)); }

TEST(Gzip, MembersAndWhatFollows) {
  const std::string text = lines(1000);
  EXPECT_EQ(inflated(gzip(text)), text);
  EXPECT_EQ(inflated(gzip(text) + gzip("more")), text + "more");
  EXPECT_EQ(inflated(gzip(text) + std::string(512, '\0')), text);
  EXPECT_EQ(inflated(gzip("")), "");
}

TEST(Gzip, CutAndDamagedGzipGivesWhatCameBefore) {
  const std::string text = lines(5000);
  const std::string packed = gzip(text);
  auto result = inflate_gzip(std::string_view(packed).substr(0, packed.size() / 2), 1 << 20);
  ASSERT_TRUE(std::holds_alternative<Inflated>(result));
  const Inflated& half = std::get<Inflated>(result);
  EXPECT_TRUE(half.cut);
  EXPECT_GT(half.bytes.size(), text.size() / 4);
  EXPECT_EQ(half.bytes, text.substr(0, half.bytes.size()));

  std::string damaged = packed;
  damaged[packed.size() / 2] = static_cast<char>(damaged[packed.size() / 2] ^ 0x55);
  damaged[packed.size() / 2 + 1] = '\0';
  result = inflate_gzip(damaged, 1 << 20);
  ASSERT_TRUE(std::holds_alternative<Inflated>(result));
  EXPECT_TRUE(std::get<Inflated>(result).cut);

  EXPECT_EQ(inflated(std::string_view(packed).substr(0, 12)), fault(ReadFault::kBadGzip));
  EXPECT_EQ(inflated("\x1F\x8B\x08"), fault(ReadFault::kBadGzip));
}

TEST(Gzip, InflatesNoMoreThanTheLimit) {
  const std::string bomb = gzip(std::string(1 << 20, 'a'));
  EXPECT_LT(bomb.size(), 2000U);
  EXPECT_EQ(inflated(bomb, (1 << 20) - 1), fault(ReadFault::kTooLarge));
  EXPECT_EQ(inflated(bomb, 1 << 20).size(), std::size_t{1} << 20);
  EXPECT_EQ(inflated(bomb + bomb, (1 << 21) - 1), fault(ReadFault::kTooLarge));
  EXPECT_EQ(inflated(bomb, 0), fault(ReadFault::kTooLarge));
}

}  // namespace
}  // namespace newsclip::reader
