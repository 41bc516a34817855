#include "reader/zstd.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "packing.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMebibyte = std::size_t{1} << 20;

// A number of `count` bytes, the lowest first.
std::string number(std::size_t value, int count) {
  std::string bytes;
  for (int i = 0; i < count; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
  return bytes;
}

// What is not packed, as a frame: its descriptor, what the descriptor calls for, and one block.
std::string frame(std::string_view descriptor, std::string_view text) {
  return "\x28\xB5\x2F\xFD" + std::string(descriptor) + number(text.size() * 8 + 1, 3) + std::string(text);
}

// With a window of 1 KiB times a power of two, and of so many eighths more.
std::string with_window(int power, int eighths, std::string_view text) {
  return frame(std::string(1, '\0') + static_cast<char>(power * 8 + eighths), text);
}

std::string skippable(char mark, std::string_view content) {
  return mark + std::string("\x2A\x4D\x18") + number(content.size(), 4) + std::string(content);
}

std::string unpacked(std::string_view bytes, ZstdWindow window = ZstdWindow::k8MiB, std::size_t max_bytes = kMebibyte) {
  const auto result = unpack_zstd(bytes, max_bytes, window);
  if (const ReadFault* fault = std::get_if<ReadFault>(&result))
    return *fault == ReadFault::kZstd      ? "not read"
           : *fault == ReadFault::kBadZstd ? "damaged"
                                           : "fault " + std::to_string(static_cast<int>(*fault));
  const Inflated& inflated = std::get<Inflated>(result);
  return inflated.bytes + (inflated.cut ? "|cut" : "");
}

TEST(Zstd, IsToldByItsMark) {
  EXPECT_TRUE(is_zstd("\x28\xB5\x2F\xFD"));
  EXPECT_TRUE(is_zstd(skippable('\x50', "abc") + skippable('\x5F', "") + frame("\0\0"sv, "")));
  EXPECT_FALSE(is_zstd(skippable('\x50', "abc") + skippable('\x5F', "")));
  EXPECT_FALSE(is_zstd(skippable('\x60', "abc") + frame("\0\0"sv, "")));
  EXPECT_FALSE(is_zstd(skippable('\x50', "abc").substr(0, 10)));
  EXPECT_FALSE(is_zstd("\x50\x2A\x4D\x18\xFF\xFF\xFF\xFF\x28\xB5\x2F\xFD"));
  EXPECT_FALSE(is_zstd("\x28\xB5\x2F"));
  EXPECT_FALSE(is_zstd(""));
}

#ifdef NEWSCLIP_ZSTD

TEST(Zstd, FramesAndWhatFollows) {
  const std::string hello = with_window(0, 0, "hello");
  EXPECT_EQ(unpacked(hello), "hello");
  EXPECT_EQ(unpacked(zstd("hello") + zstd(", world")), "hello, world");
  EXPECT_EQ(unpacked(skippable('\x5A', "x") + hello + skippable('\x50', hello) + zstd("") + hello), "hellohello");
  EXPECT_EQ(unpacked(hello + "no zstd"), "hello");
  EXPECT_EQ(unpacked(hello + skippable('\x50', "torn").substr(0, 9)), "hello");
  EXPECT_EQ(unpacked(hello + hello.substr(0, hello.size() - 2)), "hellohel|cut");
  EXPECT_EQ(unpacked(zstd("")), "");
  // Linear: they are not looked at again behind each.
  std::string many = hello;
  for (int i = 0; i < 300000; ++i) many += skippable('\x50', "");
  EXPECT_EQ(unpacked(many + hello), "hellohello");
}

TEST(Zstd, DamagedAndTorn) {
  const std::string text = varied_text(900'000);
  const std::string whole = zstd(text);
  for (std::size_t at = whole.size() / 2; at < whole.size(); at += whole.size() / 7) {
    std::string damaged = whole;
    damaged[at] ^= 0x10;
    for (const std::string& bytes : {damaged, whole.substr(0, at)}) {
      const auto result = unpack_zstd(bytes, kMebibyte, ZstdWindow::k8MiB);
      const Inflated* before = std::get_if<Inflated>(&result);
      ASSERT_NE(before, nullptr);
      EXPECT_GE(before->bytes.size(), text.size() / 4);
    }
  }
  EXPECT_EQ(unpacked("\x28\xB5\x2F\xFD"), "damaged");
  EXPECT_EQ(unpacked("\x28\xB5\x2F\xFD\x08\x00\x01\x00\x00"sv), "damaged");  // a bit that must be 0
  EXPECT_EQ(unpacked(frame("\0\0"sv, "hello").substr(0, 8)), "damaged");
  const std::string hello(100, 'h');
  std::string wrong_sum = with_window(0, 0, hello) + "1234";
  wrong_sum[4] = 4;
  EXPECT_EQ(unpacked(wrong_sum), hello + "|cut");
}

TEST(Zstd, WindowsAndDictionaries) {
  EXPECT_EQ(unpacked(with_window(13, 0, "hello")), "hello");
  EXPECT_EQ(unpacked(with_window(13, 1, "hello")), "not read");
  EXPECT_EQ(unpacked(with_window(13, 1, "hello"), ZstdWindow::k128MiB), "hello");
  EXPECT_EQ(unpacked(with_window(17, 0, "hello"), ZstdWindow::k128MiB), "hello");
  EXPECT_EQ(unpacked(with_window(17, 1, "hello"), ZstdWindow::k128MiB), "not read");
  EXPECT_EQ(unpacked(with_window(31, 7, "hello"), ZstdWindow::k128MiB), "not read");
  EXPECT_EQ(unpacked(with_window(0, 0, "hello") + with_window(20, 0, "more")), "hello|cut");
  // One segment: the size, of eight bytes, is the window.
  EXPECT_EQ(unpacked(frame("\xE0" + number(16 * kMebibyte, 8), "hello")), "not read");
  EXPECT_EQ(unpacked(frame("\xE0" + std::string(8, '\xFF'), "hello"), ZstdWindow::k128MiB), "not read");
  EXPECT_EQ(unpacked(frame("\1\0\5"sv, "hello")), "not read");  // the dictionary 5
}

// Blocks of one byte, 128 KiB times.
std::string bomb(std::size_t size) {
  std::string bytes = "\x28\xB5\x2F\xFD" + std::string("\0\x38", 2);
  for (std::size_t made = 0; made < size; made += kMebibyte / 8) bytes += number(kMebibyte + 2, 3) + '\0';
  return bytes;
}

TEST(Zstd, Bombs) {
  const std::string gigabyte = bomb(std::size_t{1} << 30);
  EXPECT_LT(gigabyte.size(), std::size_t{40000});
  const std::string too_large = "fault " + std::to_string(static_cast<int>(ReadFault::kTooLarge));
  EXPECT_EQ(unpacked(gigabyte), too_large);
  EXPECT_EQ(unpacked(zstd(gigabyte)).size(), gigabyte.size());
  EXPECT_EQ(unpack_zstd_beginning(gigabyte, 1000).size(), 1001U);
  EXPECT_EQ(unpacked(zstd("hello"), ZstdWindow::k8MiB, 5), "hello");
  EXPECT_EQ(unpacked(zstd("hello"), ZstdWindow::k8MiB, 4), too_large);
  EXPECT_EQ(unpacked(zstd("hello"), ZstdWindow::k8MiB, 0), too_large);
}

TEST(Zstd, Beginning) {
  const std::string text(5000, 'x');
  EXPECT_EQ(unpack_zstd_beginning(zstd(text), 9000), text);
  EXPECT_EQ(unpack_zstd_beginning(with_window(10, 0, text).substr(0, 100), 9000), text.substr(0, 91));
  EXPECT_EQ(unpack_zstd_beginning(frame("\1\0\5"sv, "hello"), 9000), "");
}

TEST(Zstd, SaidSize) {
  EXPECT_EQ(said_by_zstd(skippable('\x50', "x") + zstd(std::string(70000, 'x'))), 70000U);
  EXPECT_EQ(said_by_zstd(with_window(0, 0, "hello")), 0U);
  EXPECT_EQ(said_by_zstd("\x28\xB5\x2F\xFD"), 0U);
  EXPECT_EQ(said_by_zstd(""), 0U);
}

#else

TEST(Zstd, LeftOut) {
  EXPECT_EQ(unpacked(with_window(0, 0, "hello")), "not read");
  EXPECT_EQ(unpack_zstd_beginning(with_window(0, 0, "hello"), 9000), "");
}

#endif

}  // namespace
}  // namespace newsclip::reader
