#include "reader/file_kind.hpp"

#include <gtest/gtest.h>

#include <string>

#include "packing.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

TEST(FileKind, FaultsAreToldApart) {
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
      {"PK\3\4\x14"sv, ReadFault::kZip},
      {"7z\xBC\xAF\x27\x1C\0\4"sv, ReadFault::kSevenZip},
      {"Rar!\x1A\7\1\0"sv, ReadFault::kRar},
      {"\xFD\x37zXZ\0\0\4"sv, ReadFault::kXz},
      {"BZh91AY&SY\xA0"sv, ReadFault::kBzip2},
      {"\x28\xB5\x2F\xFD\x24"sv, ReadFault::kZstd},
      {"\x5D\x2A\x4D\x18\x10\0\0\0"sv, ReadFault::kZstd},
      {"\x04\x22\x4D\x18\x64"sv, ReadFault::kLz4},
      {"ZIM\x04\5\0\0\0"sv, ReadFault::kZim},
      {"bplist00\xD1\1\2"sv, ReadFault::kWebarchive},
      {"!<arch>\ndebian-binary"sv, ReadFault::kArchive},
      {"WARC/1.0\r\nWARC-Type: warcinfo\r\n"sv, ReadFault::kWarc},
      {R"({"title": "Pier"})"sv, ReadFault::kJson},
      {"\x7F\x45LF\2\1\1"sv, ReadFault::kBinary},
      {"\0\0\0\x18"
       "ftypmp42"sv,
       ReadFault::kBinary},
      {"abc\0\1\2\3\4def\0\0\0"sv, ReadFault::kBinary},
      {"BMW builds a new works"sv, std::nullopt},
      {"PKW-Maut"sv, std::nullopt},
      {"ZIM: who unpacks it?"sv, std::nullopt},
      {"(/ text"sv, std::nullopt},
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

TEST(FileKind, OfTooManyBytes) {
  const std::string warc = "WARC/1.0\r\nWARC-Type: warcinfo\r\n" + std::string(1000000, 'x');
  EXPECT_EQ(fault_of_beginning(warc), ReadFault::kWarc);
  EXPECT_EQ(fault_of_beginning(packed(warc, 31)), ReadFault::kWarc);
  EXPECT_EQ(fault_of_beginning("%PDF-1.7\n"), ReadFault::kPdf);
  for (const std::string& text :
       {std::string("<p>Pier"), std::string(100000, ' '), std::string(100000, '\0'), std::string()}) {
    EXPECT_EQ(fault_of_beginning(text), ReadFault::kTooLarge);
    EXPECT_EQ(fault_of_beginning(packed(text, 31)), ReadFault::kTooLarge);
  }
  EXPECT_EQ(fault_of_beginning("\x1F\x8B\x08"sv), ReadFault::kTooLarge);
#ifdef NEWSCLIP_ZSTD
  EXPECT_EQ(fault_of_beginning(zstd(warc)), ReadFault::kWarc);
  EXPECT_EQ(fault_of_beginning(zstd("<p>Pier")), ReadFault::kTooLarge);
#endif
  EXPECT_EQ(fault_of_beginning("\x28\xB5\x2F\xFD\1\0\5\1\0\0"sv), ReadFault::kZstd);  // with a dictionary
}

}  // namespace
}  // namespace newsclip::reader
