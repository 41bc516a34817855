#include "archives/parts/tar_head.hpp"

#include <gtest/gtest.h>

#include "tar_maker.hpp"

namespace newsclip::archives {
namespace {

TEST(TarHead, SaysWhatFollows) {
  const auto head = read_tar_head(tar_head("folder/pier.html", 1234));
  ASSERT_TRUE(head);
  EXPECT_EQ(head->name, "folder/pier.html");
  EXPECT_EQ(head->size, 1234U);
  EXPECT_EQ(head->kind, TarHead::Kind::kFile);
  EXPECT_EQ(read_tar_head(tar_head("pier.html", 1234, '2'))->size, 0U);
  EXPECT_EQ(read_tar_head(tar_head("pier.html", 9, 'L'))->kind, TarHead::Kind::kLongName);
  EXPECT_EQ(read_tar_head(tar_head("pier.html", 9, 'x'))->kind, TarHead::Kind::kAttributes);
  EXPECT_EQ(read_tar_head(tar_head("pier.html", 9, 'g'))->kind, TarHead::Kind::kNote);
}

TEST(TarHead, HasLongNamesAndSizes) {
  std::string block = tar_head("pier.html", 0);
  put(block, 345, "a/long/folder");
  put(block, 124, std::string("\x80\0\0\0\0\0\0\2\0\0\0\1", 12));
  const auto head = read_tar_head(summed(block));
  ASSERT_TRUE(head);
  EXPECT_EQ(head->name, "a/long/folder/pier.html");
  EXPECT_EQ(head->size, 0x200000001U);
  put(block, 124, std::string(12, '\xFF'));
  EXPECT_FALSE(read_tar_head(summed(block)));
  put(block, 124, "0000000009 ");
  EXPECT_FALSE(read_tar_head(summed(block)));
}

TEST(TarHead, IsFoundAtAnyPlace) {
  const std::string head = tar_head("pier.html", 5);
  EXPECT_EQ(find_tar_head("ustar" + std::string(700, 'x') + head + "x"), 705U);
  EXPECT_EQ(find_tar_head(head), 0U);
  EXPECT_FALSE(find_tar_head(head.substr(0, 511)));
  EXPECT_FALSE(find_tar_head(""));
  for (std::size_t at = 0; at < 512; ++at) {
    std::string damaged = head;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
    if (at < 148 || at >= 156) {
      EXPECT_FALSE(read_tar_head(damaged)) << at;
    }
  }
}

TEST(TarAttributes, AreRead) {
  EXPECT_EQ(read_tar_attributes("21 path=pier/ä.html\n14 size=12345\n").path, "pier/ä.html");
  EXPECT_EQ(read_tar_attributes("21 path=pier/ä.html\n14 size=12345\n").size, 12345U);
  EXPECT_TRUE(read_tar_attributes("23 GNU.sparse.major=1\n").path == std::nullopt);
  EXPECT_TRUE(read_tar_attributes("22 GNU.sparse.major=1\n").sparse);
  for (const char* text : {"", "x", "5", "5 ", "99999999999999999999 a=b\n", "0 a=b\n", "1 a=b\n", "2 a=b\n", "3 "})
    EXPECT_FALSE(read_tar_attributes(text).sparse) << text;
}

}  // namespace
}  // namespace newsclip::archives
