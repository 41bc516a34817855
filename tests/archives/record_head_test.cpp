#include "archives/record_head.hpp"

#include <gtest/gtest.h>

namespace newsclip::archives {
namespace {

TEST(RecordHead, TellsWhereRecordsBegin) {
  const struct {
    Format format;
    std::string_view bytes;
    Begins begins;
  } rows[] = {
      {Format::kWarc, "WARC/1.0\r\n", Begins::kYes},
      {Format::kWarc, "WARC/0.17\n", Begins::kYes},
      {Format::kWarc, "WARC/1.1 \r\n", Begins::kYes},
      {Format::kWarc, "WAR", Begins::kUnknown},
      {Format::kWarc, "WARC/1.0", Begins::kUnknown},
      {Format::kWarc, "WARC/1.0 is a format", Begins::kYes},  // what follows tells
      {Format::kWarc, "WARC/one\r\n", Begins::kNo},
      {Format::kWarc, "WARC/1.000000000\r\n", Begins::kNo},
      {Format::kWarc, "warc/1.0\r\n", Begins::kNo},
      {Format::kWarc, "HTTP/1.1 200 OK\r\n", Begins::kNo},
      {Format::kArc, "https://news.example/ 192.0.2.1 20240518093000 text/html 12\n", Begins::kYes},
      {Format::kArc, "https://news.example/a b c 192.0.2.1 20240518093000 text/html 12\r\n", Begins::kYes},
      {Format::kArc, "https://news.example/ 192.0.2.1 20240518093000 text/html 200 - - 0 a.arc 12\n", Begins::kYes},
      {Format::kArc, "https://news.example/ 192.0.2.1 20240518093000 text/html", Begins::kUnknown},
      {Format::kArc, "https://news.example/ 192.0.2.1 20240518093000 text/html -1\n", Begins::kNo},
      {Format::kArc, "https://news.example/ 192.0.2.1 May text/html 12\n", Begins::kNo},
      {Format::kArc, "http", Begins::kUnknown},
      {Format::kArc, "no scheme at all here:\n", Begins::kNo},
      {Format::kArc, ":\n", Begins::kNo},
  };
  for (const auto& row : rows) EXPECT_EQ(begins_record(row.format, row.bytes), row.begins) << row.bytes;
}

TEST(RecordHead, EndsAtAnEmptyLine) {
  EXPECT_EQ(head_end(Format::kWarc, "WARC/1.0\r\nA: b\r\n\r\nx"), 18);
  EXPECT_EQ(head_end(Format::kWarc, "WARC/1.0\nA: b\n\nx"), 15);
  EXPECT_EQ(head_end(Format::kWarc, "WARC/1.0\r\r\nA: b\r\r\n\r\r\nx"), 21);
  EXPECT_EQ(head_end(Format::kWarc, "WARC/1.0\r\nA: b\r\n\r"), std::nullopt);
  EXPECT_EQ(head_end(Format::kArc, "https://a 1.1.1.1 20240518093000 text/html 12\nx"), 46);
}

TEST(RecordHead, OfWarcIsReadLeniently) {
  const auto head =
      read_head(Format::kWarc,
                "WARC/1.1\r\nwarc-TYPE : Response\r\nWARC-Target-URI: <https://news.example/a>\r\n"
                "WARC-Date: 2024-05-18T09:30:00Z\r\nContent-Type: application/http;\r\n msgtype=Response\r\n"
                "no field\r\nContent-Length: 12\r\nContent-Length: 13\r\nWARC-Truncated: length\r\n\r\n");
  ASSERT_TRUE(head);
  EXPECT_EQ(head->type, "response");
  EXPECT_EQ(head->url, "https://news.example/a");
  EXPECT_EQ(head->date, "2024-05-18T09:30:00Z");
  EXPECT_EQ(head->content_type, "application/http; msgtype=response");
  EXPECT_EQ(head->length, 12);
  EXPECT_TRUE(head->truncated);
  EXPECT_FALSE(head->continues);
  EXPECT_FALSE(read_head(Format::kWarc, "WARC/1.0\r\nWARC-Type: response\r\n\r\n"));
  EXPECT_FALSE(read_head(Format::kWarc, "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n"));
  EXPECT_FALSE(read_head(Format::kWarc, "WARC/1.0\r\nContent-Length: -1\r\n\r\n"));
  EXPECT_TRUE(read_head(Format::kWarc, "WARC/1.0\nContent-Length: 1\nWARC-Segment-Number: 2\n\n")->continues);
  EXPECT_FALSE(read_head(Format::kWarc, "WARC/1.0\nContent-Length: 1\nWARC-Segment-Number: 1\n\n")->continues);
}

TEST(RecordHead, OfArcIsALine) {
  const auto head = read_head(Format::kArc, "https://news.example/a b 192.0.2.1 20240518093000 text/html 12\n");
  ASSERT_TRUE(head);
  EXPECT_EQ(head->type, "response");
  EXPECT_EQ(head->url, "https://news.example/a b");
  EXPECT_EQ(head->date, "2024-05-18T09:30:00Z");
  EXPECT_EQ(head->length, 12);
  EXPECT_EQ(read_head(Format::kArc, "filedesc://a.arc 0.0.0.0 20240518 text/plain 12\n")->type, "filedesc");
  EXPECT_EQ(read_head(Format::kArc, "https://news.example/ 0.0.0.0 20240518 text/html 1\n")->date, "2024-05-18");
}

}  // namespace
}  // namespace newsclip::archives
