#include "reader/gzip_stream.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <string>

#include "packing.hpp"

namespace newsclip::reader {
namespace {

std::string packed(std::string_view text) { return newsclip::packed(text, 16 + MAX_WBITS); }

struct Unpacked {
  std::string text;
  bool damaged = false;
  bool between_members = false;
};

// Hands over and takes so much at a time.
Unpacked unpack(const std::string& bytes, std::size_t piece, std::size_t room) {
  GzipStream stream;
  Unpacked result;
  std::string out(room, '\0');
  for (std::size_t at = 0; at < bytes.size() && !stream.damaged(); at += piece) {
    stream.feed(std::string_view(bytes).substr(at, piece));
    while (!stream.hungry()) result.text.append(out, 0, stream.unpack(out.data(), out.size()));
  }
  result.damaged = stream.damaged();
  result.between_members = stream.between_members();
  return result;
}

TEST(GzipStream, Pieces) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += std::to_string(i * 7919) + '\n';
  const std::string one = packed(text);
  std::string wrong = one;
  wrong[wrong.size() / 2] ^= 0x55;
  const std::string zeros(1000, '\0');
  const struct {
    std::string bytes, text;
    bool damaged, between_members;
  } rows[] = {
      {one, text, false, true},
      {one + one, text + text, false, true},
      {packed("") + one + packed(""), text, false, true},
      {one + zeros, text, false, true},
      {one + zeros + one, text + text, false, true},
      {one + "no gzip", text, true, false},
      {one.substr(0, one.size() - 1), text, false, false},
      {one.substr(0, 5), "", false, false},
      {"\x1F"
       "no gzip",
       "", true, false},
      {"", "", false, true},
  };
  for (const auto& row : rows) {
    for (const std::size_t piece : {1U, 7U, 100000U}) {
      for (const std::size_t room : {1U, 64U, 100000U}) {
        const Unpacked got = unpack(row.bytes, piece, room);
        EXPECT_EQ(got.text, row.text);
        EXPECT_EQ(got.damaged, row.damaged);
        EXPECT_EQ(got.between_members, row.between_members);
      }
    }
  }
  const Unpacked torn = unpack(wrong, 100, 64);
  EXPECT_TRUE(torn.damaged);
  EXPECT_NE(torn.text, text);
}

}  // namespace
}  // namespace newsclip::reader
