#include "reader/content_coding.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <variant>

#include "packing.hpp"

namespace newsclip::reader {
namespace {

using namespace std::string_view_literals;

const std::string kPage =
    "<!DOCTYPE html><title>Pier</title><p>The pier opens today after four years of work on it.</p>";

std::string hex(std::size_t number) {
  char text[20];
  return {text, static_cast<std::size_t>(std::snprintf(text, sizeof text, "%zx", number))};
}

std::string chunked(const std::string& body, std::size_t size) {
  std::string out;
  for (std::size_t at = 0; at < body.size(); at += size) {
    const std::string chunk = body.substr(at, size);
    out += hex(chunk.size()) + "\r\n" + chunk + "\r\n";
  }
  return out + "0\r\n\r\n";
}

HttpMessage with(std::string_view body, std::string_view coding, bool is_chunked = false) {
  return {.body = body, .charset = {}, .coding = coding, .chunked = is_chunked, .cut = false};
}

Inflated unpacked(const HttpMessage& message) {
  auto body = unpack_body(message, 1 << 20);
  if (const ReadFault* fault = std::get_if<ReadFault>(&body)) {
    ADD_FAILURE() << "fault " << static_cast<int>(*fault);
    return {};
  }
  return std::get<Inflated>(body);
}

int fault(std::string_view body, std::string_view coding, std::size_t max_bytes = 1 << 20) {
  const auto result = unpack_body(with(body, coding), max_bytes);
  const ReadFault* found = std::get_if<ReadFault>(&result);
  return found != nullptr ? static_cast<int>(*found) : -1;
}

TEST(ContentCoding, BytesAreBelievedNotHeaders) {
  const struct {
    std::string body, coding;
  } rows[] = {
      {kPage, ""},
      {kPage, "gzip"},
      {kPage, "br"},
      {kPage, "deflate"},
      {kPage, "zstd"},
      {packed(kPage, 31), "gzip"},
      {packed(kPage, 31), ""},
      {packed(kPage, 31), "br"},
      {packed(kPage, 15), "deflate"},
      {packed(kPage, 15), ""},
      {packed(kPage, -15), " x , Deflate"},
      {packed(packed(kPage, 31), 31), "gzip, gzip"},
      {packed(packed(kPage, 15), 31), "deflate, gzip"},
      {packed(packed(packed(kPage, 31), 31), 31), "gzip"},
  };
  for (const auto& row : rows) {
    for (const bool said : {false, true}) {
      const Inflated plain = unpacked(with(row.body, row.coding, said));
      EXPECT_EQ(plain.bytes, kPage) << row.coding;
      EXPECT_FALSE(plain.cut) << row.coding;
    }
    for (const std::size_t size : {std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
      const std::string body = chunked(row.body, size);
      const Inflated joined = unpacked(with(body, row.coding, true));
      EXPECT_EQ(joined.bytes, kPage) << row.coding << size;
      EXPECT_FALSE(joined.cut) << row.coding << size;
    }
  }
}

TEST(ContentCoding, TextsAreNoCodedBytes) {
  for (const std::string text :
       {"x^2 + y^2 is what the formula says.", "h\x81 zlib's mark, in an old encoding", "8 men, 4 boats"}) {
    EXPECT_EQ(unpacked(with(text, "")).bytes, text);
    EXPECT_EQ(unpacked(with(text, "deflate")).bytes, text);
    EXPECT_EQ(unpacked(with(text, "br, deflate", true)).bytes, text);
  }
}

TEST(ContentCoding, ChunkLengthsAreReadLeniently) {
  const struct {
    std::string body, joined;
    bool cut;
  } rows[] = {
      {"4;name=\"x\"\r\n<p>x\r\n0\r\nTrailer: y\r\n\r\n", "<p>x", false},
      {"  0004  \r\n<p>x\r\n2 \n</\n0000\n\n", "<p>x</", false},
      {"0\r\n\r\n", "", false},
      // Torn and damaged.
      {"4\r\n<p>x\r\n", "<p>x", true},
      {"4\r\n<p>x\r\n9\r\n<p>y", "<p>x<p>y", true},
      {"4\r\n<p>x", "<p>x", true},
      {"400\r\n<p>x", "<p>x", true},
      {"4\r\n<p>x\r\nno length\r\n<p>y", "<p>x", true},
      {"4\r\n<p>x\r\n2\r\n<p>y\r\n0\r\n", "<p>x<p", true},
      {"fffffffffffffff\r\n<p>x", "<p>x", true},
      // No chunks.
      {"<p>x", "<p>x", false},
      {"4\r\n<p>xyz", "4\r\n<p>xyz", false},
      {"2024\r\nThe pier opens.", "2024\r\nThe pier opens.", false},
      {"0\r\nThe pier opens.", "0\r\nThe pier opens.", false},
      {"10000000000000000\r\n<p>x", "10000000000000000\r\n<p>x", false},
      {"\r\n<p>x", "\r\n<p>x", false},
      {"4", "4", false},
      {"", "", false},
  };
  for (const auto& row : rows) {
    const Inflated joined = join_chunks(row.body);
    EXPECT_EQ(joined.bytes, row.joined) << row.body;
    EXPECT_EQ(joined.cut, row.cut) << row.body;
  }
}

TEST(ContentCoding, TornBodiesGiveWhatIsThere) {
  std::string page = kPage;
  for (int i = 0; i < 5000; ++i) page += "<p>Line " + std::to_string(i * 7919 % 10007) + " of the pier.</p>";
  for (const int window : {31, 15, -15}) {
    const std::string bytes = packed(page, window);
    const Inflated half = unpacked(with(std::string_view(bytes).substr(0, bytes.size() / 2), "deflate"));
    EXPECT_TRUE(half.cut);
    EXPECT_GT(half.bytes.size(), page.size() / 4);
    EXPECT_TRUE(page.starts_with(half.bytes));
  }
}

TEST(ContentCoding, Faults) {
  const std::string controls = "\x01\x02\x03\x04\x05\x06";
  EXPECT_EQ(fault("\x28\xB5\x2F\xFD\x04", ""), static_cast<int>(ReadFault::kZstdCoding));
  EXPECT_EQ(fault("\x28\xB5\x2F\xFD\x04", "deflate"), static_cast<int>(ReadFault::kZstdCoding));
  EXPECT_EQ(fault(controls, "gzip,BR"), static_cast<int>(ReadFault::kBrotliCoding));
  EXPECT_EQ(fault(packed(controls, 31), "br, gzip"), static_cast<int>(ReadFault::kBrotliCoding));
  EXPECT_EQ(fault("\x1F\x8B\x08\x01", "gzip"), static_cast<int>(ReadFault::kBadCoding));
  EXPECT_EQ(fault("\xFF\x01\x02", "deflate"), static_cast<int>(ReadFault::kBadCoding));
  EXPECT_EQ(fault("\x78\x9C\x01\x02\xFF", ""), -1);  // is no page either, but nothing says that it is packed
}

// A bomb takes no more than the limit, and no more time than what is unpacked up to there.
TEST(ContentCoding, BombsEndAtTheLimit) {
  const std::string zeros(50000000, '\0');
  for (const int window : {31, 15, -15}) {
    const std::string bomb = packed(zeros, window);
    EXPECT_EQ(fault(bomb, "deflate"), static_cast<int>(ReadFault::kTooLarge)) << window;
    EXPECT_EQ(fault(packed(bomb, 31), "deflate"), static_cast<int>(ReadFault::kTooLarge)) << window;
  }
  std::string layers = kPage;
  for (int i = 0; i < 5; ++i) layers = packed(layers, 31);
  EXPECT_TRUE(is_gzip(unpacked(with(layers, "gzip")).bytes));  // two are left
  std::string chunks;
  for (int i = 0; i < 1000000; ++i) chunks += "1\n \n";
  EXPECT_EQ(join_chunks(chunks).bytes.size(), 1000000U);
}

}  // namespace
}  // namespace newsclip::reader
