#include "reader/container.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <string>
#include <string_view>

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

std::string gzip(std::string_view plain) {
  std::string packed(plain.size() + 128, '\0');
  z_stream stream{};
  EXPECT_EQ(deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
  std::string input(plain);
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

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

TEST(Container, GzipMembersAndWhatFollows) {
  const std::string text = lines(1000);
  EXPECT_EQ(inflated(gzip(text)), text);
  EXPECT_EQ(inflated(gzip(text) + gzip("more")), text + "more");
  EXPECT_EQ(inflated(gzip(text) + std::string(512, '\0')), text);
  EXPECT_EQ(inflated(gzip("")), "");
}

TEST(Container, CutAndDamagedGzipGivesWhatCameBefore) {
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

TEST(Container, InflatesNoMoreThanTheLimit) {
  const std::string bomb = gzip(std::string(1 << 20, 'a'));
  EXPECT_LT(bomb.size(), 2000U);
  EXPECT_EQ(inflated(bomb, (1 << 20) - 1), fault(ReadFault::kTooLarge));
  EXPECT_EQ(inflated(bomb, 1 << 20).size(), std::size_t{1} << 20);
  EXPECT_EQ(inflated(bomb + bomb, (1 << 21) - 1), fault(ReadFault::kTooLarge));
  EXPECT_EQ(inflated(bomb, 0), fault(ReadFault::kTooLarge));
}

TEST(Container, FaultsAreToldApart) {
  struct Case {
    std::string_view bytes;
    std::optional<ReadFault> fault;
  };
  const Case cases[] = {
      {""sv, ReadFault::kEmpty},
      {" \r\n\t"sv, ReadFault::kEmpty},
      {"%PDF-1.7\n"sv, ReadFault::kPdf},
      {"\xFF\xD8\xFF\xE0"sv, ReadFault::kPicture},
      {"\x89PNG\r\n\x1A\n"sv, ReadFault::kPicture},
      {"GIF89a\1\0\1\0"sv, ReadFault::kPicture},
      {"RIFF\x24\0\0\0WEBPVP8 "sv, ReadFault::kPicture},
      {"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\2\0\0\0"sv, ReadFault::kPicture},
      {"II*\0\x08\0\0\0"sv, ReadFault::kPicture},
      {"\0\0\1\0\1\0"sv, ReadFault::kPicture},
      {"\0\0\0\x20"
       "ftypavif"sv,
       ReadFault::kPicture},
      {"PK\3\4\x14"sv, ReadFault::kArchive},
      {"7z\xBC\xAF\x27\x1C\0\4"sv, ReadFault::kArchive},
      {"\x28\xB5\x2F\xFD\x24"sv, ReadFault::kArchive},
      {"\x7F\x45LF\2\1\1"sv, ReadFault::kBinary},
      {"\0\0\0\x18"
       "ftypmp42"sv,
       ReadFault::kBinary},
      {"abc\0\1\2\3\4def\0\0\0"sv, ReadFault::kBinary},
      {"BMW builds a new works"sv, std::nullopt},
      {"PKW-Maut"sv, std::nullopt},
      {"GIF or PNG?"sv, std::nullopt},
      {"<p>one \0 zero byte in a page that is text otherwise</p>"sv, std::nullopt},
      {"<\0p\0>\0x\0"sv, std::nullopt},
      {"\0<\0p\0>\0x"sv, std::nullopt},
      {"\xC4\xE3\xBA\xC3"sv, std::nullopt},
  };
  for (const Case& test : cases) {
    EXPECT_EQ(fault_of(test.bytes), test.fault) << testing::PrintToString(std::string(test.bytes));
  }
}

}  // namespace
}  // namespace newsclip::reader
