#include "reader/http_message.hpp"

#include <gtest/gtest.h>

#include <ctime>
#include <string>
#include <variant>

namespace newsclip::reader {
namespace {

HttpMessage message(std::string_view bytes) {
  const auto read = read_http_message(bytes);
  if (!read || !std::holds_alternative<HttpMessage>(*read)) {
    ADD_FAILURE() << bytes.substr(0, 80);
    return {};
  }
  return std::get<HttpMessage>(*read);
}

TEST(HttpMessage, HeadersAreReadLeniently) {
  const struct {
    std::string bytes, body, charset, coding;
    bool chunked;
  } rows[] = {
      {"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n<p>x", "<p>x", "windows-1251", "",
       false},
      {"HTTP/2 200 \ncontent-type: text/html;Charset = \"gbk\" ; x=y\n\n<p>x", "<p>x", "gbk", "", false},
      {"HTTP/1.0 404\r\nDate: Sat, 18 May 2024 09:30:00 GMT\r\n\r\n\r\n<p>x", "\r\n<p>x", "", "", false},
      {"HTTP/1.1 200 OK\nContent-Type : text/html;\n\tcharset=big5\nContent-Encoding:gzip, br\n\nx", "x", "big5",
       "gzip, br", false},
      {"HTTP/1.1 200 OK\nServer: x\nno header at all\nTRANSFER-ENCODING: Chunked\n\nx", "x", "", "", true},
      {"HTTP/1.1 200 OK\nContent-Type: text/html; charset=gbk\nContent-Type: text/html\n\nx", "x", "gbk", "", false},
      {"HTTP/1.1 200 OK\nContent-Type: text/html\n<p>x", "<p>x", "", "", false},
      {"HTTP/1.1 200 OK\n<p>x", "<p>x", "", "", false},
      {"\xEF\xBB\xBFHTTP/1.1 200 OK\nX-Charset: gbk\nContent-Types: a; charset=gbk\n\n", "", "", "", false},
      // Interim answers, proxies and redirects stand before the last one, whose headers count.
      {"HTTP/1.1 301 Moved\r\nContent-Type: text/html; charset=gbk\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\nA: "
       "b\r\n\r\n<p>x",
       "<p>x", "", "", false},
      {"HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\nx", "x",
       "", "", false},
      {"HTTP/1.1 200 OK\nA: b\n\nHTTP/1.1 is a version of HTTP.\n", "HTTP/1.1 is a version of HTTP.\n", "", "", false},
  };
  for (const auto& row : rows) {
    const HttpMessage read = message(row.bytes);
    EXPECT_EQ(read.body, row.body) << row.bytes;
    EXPECT_EQ(read.charset, row.charset) << row.bytes;
    EXPECT_EQ(read.coding, row.coding) << row.bytes;
    EXPECT_EQ(read.chunked, row.chunked) << row.bytes;
    EXPECT_FALSE(read.cut) << row.bytes;
  }
}

TEST(HttpMessage, IsNotSeenInTexts) {
  const std::string rows[] = {
      "",
      "HTTP",
      "HTTP/1.1 200 OK",
      "HTTP/1.1 is the version of HTTP that most know.\n\nIt has headers: many.\n",
      "HTTP/2 200 times faster\nthan what we had before, says the pier's webmaster\n",
      "HTTP/1.1 2000 OK\nA: b\n\n",
      "HTTP/1.1 200 OK is what servers say\nand so on\n",
      "HTTPS/1.1 200 OK\nA: b\n\n",
      "GET / HTTP/1.1\r\nHost: post.example\r\n\r\n",
      "<pre>HTTP/1.1 200 OK\nA: b\n\n",
  };
  for (const std::string& row : rows) EXPECT_FALSE(read_http_message(row)) << row;
}

TEST(HttpMessage, BodiesShorterThanSaidAreCut) {
  EXPECT_TRUE(message("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<p>x").cut);
  EXPECT_FALSE(message("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<p>x").cut);
  EXPECT_FALSE(message("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n<p>x").cut);
  EXPECT_TRUE(message("HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775808\r\n\r\n<p>x").cut);
  EXPECT_FALSE(message("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n<p>x").cut);
  EXPECT_FALSE(message("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n<p>x").cut);
  // The length is that of the packed bytes, which curl may have unpacked.
  EXPECT_FALSE(message("HTTP/1.1 200 OK\r\nContent-Length: 500\r\nContent-Encoding: gzip\r\n\r\n<p>x").cut);
  EXPECT_FALSE(message("HTTP/1.1 200 OK\r\nContent-Length: 500\r\nTransfer-Encoding: chunked\r\n\r\n<p>x").cut);
}

TEST(HttpMessage, HeadersWithoutAnEnd) {
  for (const std::string& headers :
       {std::string("Date: x"), std::string("Date: x\r\nServer: y\r\n"),
        "A: b\n" + std::string(300000, 'x') + "\n\n<p>x", "A: " + std::string(300000, 'x')}) {
    const auto read = read_http_message("HTTP/1.1 200 OK\r\n" + headers);
    ASSERT_TRUE(read);
    EXPECT_EQ(std::get<ReadFault>(*read), ReadFault::kBadMessage) << headers.substr(0, 40);
  }
}

TEST(HttpMessage, IsLinear) {
  for (const std::string piece :
       {"HTTP/1.1 100 Continue\n\n", "HTTP/1.1 301 x\nA: b\n c\n\n", "HTTP/1.1 301 x\ncontent-type: charset\n\n"}) {
    std::string bytes;
    while (bytes.size() < 10000000) bytes += piece;
    const std::clock_t begin = std::clock();
    EXPECT_EQ(message(bytes + "HTTP/1.1 200 OK\n\nx").body, "x");
    EXPECT_LT(std::clock() - begin, 5 * CLOCKS_PER_SEC);
  }
}

}  // namespace
}  // namespace newsclip::reader
