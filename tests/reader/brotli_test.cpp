#include "reader/brotli.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "packing.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

std::string unpacked(std::string_view bytes, std::size_t max_bytes = 1 << 20) {
  const auto result = unpack_brotli(bytes, max_bytes);
  if (const ReadFault* fault = std::get_if<ReadFault>(&result)) {
    if (*fault == ReadFault::kBrotliCoding) return "left out";
    return *fault == ReadFault::kBadCoding ? "damaged" : *fault == ReadFault::kTooLarge ? "too large" : "another fault";
  }
  const Inflated& inflated = std::get<Inflated>(result);
  return inflated.bytes + (inflated.cut ? "|cut" : "");
}

#ifdef NEWSCLIP_BROTLI

TEST(Brotli, EveryQuality) {
  const std::string text = varied_text(500'000);
  for (const int quality : {0, 1, 5, 9}) EXPECT_EQ(unpacked(brotli(text, 1, quality)), text) << quality;
  EXPECT_EQ(unpacked(brotli("the pier", 3, 11) + "what follows"), "the pierthe pierthe pier");
  EXPECT_EQ(unpacked(brotli("")), "");
}

TEST(Brotli, DamagedAndTorn) {
  const std::string text = varied_text(500'000);
  const std::string whole = brotli(text);
  const auto torn = unpack_brotli(std::string_view(whole).substr(0, whole.size() / 2), 1 << 20);
  ASSERT_TRUE(std::holds_alternative<Inflated>(torn));
  EXPECT_TRUE(std::get<Inflated>(torn).cut);
  EXPECT_GT(std::get<Inflated>(torn).bytes.size(), text.size() / 4);
  EXPECT_TRUE(text.starts_with(std::get<Inflated>(torn).bytes));
  // All of it that cannot be: what came before is there.
  const std::string damaged = whole.substr(0, whole.size() / 2) + std::string(5000, '\xFF');
  const auto before = unpack_brotli(damaged, 1 << 20);
  ASSERT_TRUE(std::holds_alternative<Inflated>(before));
  EXPECT_TRUE(std::get<Inflated>(before).cut);
  EXPECT_EQ(std::get<Inflated>(before).bytes.compare(0, text.size() / 4, text, 0, text.size() / 4), 0);
  EXPECT_EQ(unpacked(""), "damaged");
  EXPECT_EQ(unpacked(std::string_view(whole).substr(0, 3)), "damaged");
  EXPECT_EQ(unpacked("\xFF\xFF\xFF"), "damaged");
}

TEST(Brotli, LargeWindowsAreRefused) {
  // "Large window brotli" begins so, here with 2^26 bytes; behind it all is empty.
  EXPECT_EQ(unpacked("\x11\x1A\x03"), "damaged");
}

TEST(Brotli, BombsEndAtTheLimit) {
  const std::string gigabyte = brotli(std::string(1 << 20, '\0'), 1024, 1);
  EXPECT_LT(gigabyte.size(), std::size_t{200000});
  EXPECT_EQ(unpacked(gigabyte), "too large");
  EXPECT_EQ(unpacked(brotli("hello"), 5), "hello");
  EXPECT_EQ(unpacked(brotli("hello"), 4), "too large");
  EXPECT_EQ(unpacked(brotli("hello"), 0), "too large");
}

#else

TEST(Brotli, LeftOut) { EXPECT_EQ(unpacked("\x01\x02\x03\x04\x05\x06"), "left out"); }

#endif

}  // namespace
}  // namespace newsclip::reader
