#include "archives/parts/har_entry.hpp"

#include <gtest/gtest.h>

namespace newsclip::archives {
namespace {

TEST(HarEntry, HasWhatCounts) {
  const HarEntry entry = read_har_entry(
      R"({"startedDateTime": "2024-05-18T09:30:00Z", "text": "no", "request": {"url": "https://post.example/", "x": [{"url": 1}]},)"
      R"( "response": {"status": 200, "headers": [{"name": "a", "mimeType": "x"}], "content": {"size": 4, "mimeType": "text/html",)"
      R"( "encoding": "base64", "text": "Pier\n", "deep": {"text": "no", "deeper": [["x"]]}}}, "time": 1.5})");
  EXPECT_TRUE(entry.whole);
  EXPECT_EQ(entry.time, "2024-05-18T09:30:00Z");
  EXPECT_EQ(entry.url, "https://post.example/");
  EXPECT_EQ(entry.status, 200);
  EXPECT_EQ(entry.type, "text/html");
  EXPECT_EQ(entry.encoding, "base64");
  EXPECT_EQ(entry.text, "Pier\n");
}

TEST(HarEntry, MayBeBroken) {
  const HarEntry entry =
      read_har_entry(R"({"request": {"url": "https://post.example/"}, "response": {"content": {"text": "Pi)");
  EXPECT_FALSE(entry.whole);
  EXPECT_EQ(entry.url, "https://post.example/");
  EXPECT_EQ(entry.text, "");
  EXPECT_FALSE(read_har_entry("").whole);
  EXPECT_TRUE(read_har_entry(R"({"response": {"status": -7, "content": {"text": 5}}, "request": []})").whole);
}

}  // namespace
}  // namespace newsclip::archives
