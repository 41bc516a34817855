#include "archives/mailbox_pages.hpp"

#include <gtest/gtest.h>

#include "read_pages.hpp"

namespace newsclip::archives {
namespace {

constexpr const char* kFrom = "From post@post.example Fri May 17 08:00:00 2024\n";
const std::string kDate = "Date: Fri, 17 May 2024 08:00:00 +0200\n";

TEST(MailboxPages, AreItsMails) {
  const std::string first = "From: Post\n" + kDate + "\nThe pier.\n\nFrom May 17 at 08:00 in 2024 it opens.\n";
  const std::string second =
      "X-Gm: 1\ndate:\tSat, 18 May 2024 08:00:00 +0200\n\n>From here on.\n>>From it\nFrom no mail\n";
  const std::string box = kFrom + first + "\n" + kFrom + second + "\n" + kFrom + "Subject: none\n\nFrom: quoted?\n";
  for (const std::size_t piece : {1U, 7U, 4096U}) {
    const ReadPages read = read_pages(box, 100'000, piece);
    ASSERT_EQ(read.pages.size(), 3U) << piece;
    EXPECT_EQ(read.pages[0].record, "1");
    EXPECT_EQ(read.pages[0].bytes, first);
    EXPECT_EQ(read.pages[0].time, "2024-05-17T08:00:00+02:00");
    EXPECT_EQ(read.pages[1].bytes,
              "X-Gm: 1\ndate:\tSat, 18 May 2024 08:00:00 +0200\n\nFrom here on.\n>From it\nFrom no mail\n");
    EXPECT_EQ(read.pages[1].time, "2024-05-18T08:00:00+02:00");
    EXPECT_EQ(read.pages[2].record, "3");
    EXPECT_EQ(read.pages[2].time, "");
    EXPECT_TRUE(read.damages.empty());
    EXPECT_EQ(read.counts.pages, 3U);
  }
}

TEST(MailboxPages, MayHaveReturnsAndAMark) {
  const std::string from = "From post@post.example Fri May 17 08:00:00 2024\r\n";
  const std::string box =
      "\xEF\xBB\xBF" + from + "From: Post\r\n\r\nThe pier.\r\n\r\n" + from + "From: Post\r\n\r\nMore.\r\n";
  const ReadPages read = read_pages(box);
  ASSERT_EQ(read.pages.size(), 2U);
  EXPECT_EQ(read.pages[0].bytes, "From: Post\r\n\r\nThe pier.\r\n");
}

TEST(MailboxPages, MayBeTooLarge) {
  const std::string large = kFrom + kDate + "\n" + std::string(300'000, 'x') + "\n\n";
  const ReadPages read = read_pages(large + kFrom + "From: Post\n\nThe pier.\n\n" + large);
  ASSERT_EQ(read.pages.size(), 3U);
  EXPECT_TRUE(read.pages[0].too_large);
  EXPECT_EQ(read.pages[0].bytes, "");
  EXPECT_EQ(read.pages[0].time, "2024-05-17T08:00:00+02:00");
  EXPECT_FALSE(read.pages[1].too_large);
  EXPECT_EQ(read.pages[1].bytes, "From: Post\n\nThe pier.\n");
  EXPECT_TRUE(read.pages[2].too_large);
}

}  // namespace
}  // namespace newsclip::archives
