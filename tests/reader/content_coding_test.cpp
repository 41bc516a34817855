#include "reader/content_coding.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "packing.hpp"
#include "reader/gzip.hpp"

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
  return {.type = {}, .body = body, .charset = {}, .coding = coding, .chunked = is_chunked, .cut = false};
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

struct Coding {
  std::string name;
  std::function<std::string(std::string_view)> pack;
  bool marked;  // its bytes show it
};

std::vector<Coding> codings() {
  std::vector<Coding> all = {
      {"gzip", [](std::string_view text) { return packed(text, 31); }, true},
      {"deflate", [](std::string_view text) { return packed(text, 15); }, true},
      {"deflate", [](std::string_view text) { return packed(text, -15); }, false},
  };
#ifdef NEWSCLIP_BROTLI
  all.push_back({"br", [](std::string_view text) { return brotli(text); }, false});
#endif
#ifdef NEWSCLIP_ZSTD
  all.push_back({"zstd", [](std::string_view text) { return zstd(text); }, true});
#endif
  return all;
}

// One coding or two, chunked or not, named or not: one text. What shows nothing has to be named.
TEST(ContentCoding, EveryCodingAndEveryTwo) {
  const std::string page = kPage + std::string(2000, ' ') + "<p>The end.</p>";
  const auto expect_page = [&](const std::string& body, const std::string& coding) {
    for (const std::string& sent : {body, chunked(body, 300)}) {
      const Inflated got = unpacked(with(sent, coding, true));
      EXPECT_EQ(got.bytes, page) << coding;
      EXPECT_FALSE(got.cut) << coding;
    }
    EXPECT_EQ(unpacked(with(body, coding)).bytes, page) << coding;
  };
  for (const Coding& outer : codings()) {
    const std::string once = outer.pack(page);
    expect_page(once, outer.name);
    expect_page(once, "identity, " + outer.name);
    expect_page(page, outer.name);
    if (outer.marked) {
      for (const std::string lie : {"", "br", "deflate", "gzip", "zstd", "x-unknown"}) expect_page(once, lie);
    } else {
      expect_page(once, "br, deflate");
      expect_page(once, "deflate, br");
    }
    for (const Coding& inner : codings()) {
      const std::string twice = outer.pack(inner.pack(page));
      expect_page(twice, inner.name + ", " + outer.name);
      expect_page(twice, outer.name + "," + inner.name);
      if (inner.marked && outer.marked) expect_page(twice, "");
    }
  }
}

TEST(ContentCoding, TornAtEachTenth) {
  const std::string page = kPage + varied_text(1'500'000);
  const std::size_t limit = page.size();
  for (const Coding& coding : codings()) {
    const std::string bytes = coding.pack(page);
    for (std::size_t tenth = 1; tenth < 10; ++tenth) {
      const auto body =
          unpack_body(with(std::string_view(bytes).substr(0, bytes.size() * tenth / 10), coding.name), limit);
      const Inflated* torn = std::get_if<Inflated>(&body);
      ASSERT_NE(torn, nullptr) << coding.name << tenth;
      EXPECT_TRUE(torn->cut) << coding.name << tenth;
      EXPECT_GT(torn->bytes.size(), page.size() * (tenth - 1) / 10 / 2) << coding.name << tenth;
      EXPECT_TRUE(page.starts_with(torn->bytes)) << coding.name << tenth;

      std::string damaged = bytes;
      damaged[bytes.size() * tenth / 10] ^= 0x55;
      const auto mended = unpack_body(with(damaged, coding.name), limit * 2);
      if (const Inflated* found = std::get_if<Inflated>(&mended)) {
        EXPECT_LE(found->bytes.size(), limit * 2);
        EXPECT_EQ(found->bytes.compare(0, 1000, page, 0, 1000), 0) << coding.name << tenth;
      }
    }
    EXPECT_EQ(fault(bytes, coding.name, page.size() - 1), static_cast<int>(ReadFault::kTooLarge)) << coding.name;
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

TEST(ContentCoding, Faults) {
  const std::string controls = "\x01\x02\x03\x04\x05\x06";
#ifdef NEWSCLIP_ZSTD
  const auto damaged_zstd = static_cast<int>(ReadFault::kBadCoding);
#else
  const auto damaged_zstd = static_cast<int>(ReadFault::kZstdCoding);
#endif
  EXPECT_EQ(fault("\x28\xB5\x2F\xFD\x04", ""), damaged_zstd);
  EXPECT_EQ(fault("\x28\xB5\x2F\xFD\x04", "deflate"), damaged_zstd);
  EXPECT_EQ(fault("\x28\xB5\x2F\xFD\0\x69\1\0\0"sv, "zstd"), static_cast<int>(ReadFault::kZstdCoding));  // 9 MiB
#ifdef NEWSCLIP_BROTLI
  const auto damaged_brotli = static_cast<int>(ReadFault::kBadCoding);
#else
  const auto damaged_brotli = static_cast<int>(ReadFault::kBrotliCoding);
#endif
  EXPECT_EQ(fault(controls, "gzip,BR"), damaged_brotli);
  EXPECT_EQ(fault(packed(controls, 31), "br, gzip"), damaged_brotli);
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
