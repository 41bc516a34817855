#include "archives/har_pages.hpp"

#include <gtest/gtest.h>

#include "read_pages.hpp"

namespace newsclip::archives {
namespace {

std::string entry(const std::string& url, const std::string& type, const std::string& text, int status = 200,
                  const std::string& more = "") {
  return R"({"startedDateTime": "2024-05-18T09:30:00Z", "request": {"url": ")" + url +
         R"("}, "response": {"status": )" + std::to_string(status) + R"(, "content": {"mimeType": ")" + type +
         R"(", "text": ")" + text + "\"" + more + "}}}";
}

std::string har(const std::vector<std::string>& entries) {
  std::string text = R"({"log": {"version": "1.2", "entries": [)";
  for (const std::string& one : entries) text += (&one == &entries.front() ? "" : ", ") + one;
  return text + "]}}\n";
}

std::string records(const ReadPages& read) {
  std::string text;
  for (const ArchivedPage& page : read.pages) text += page.record + (page.too_large ? "! " : " ");
  return text;
}

TEST(HarPages, AreAnswersThatAreOne) {
  const std::string text =
      har({entry("https://post.example/1", "text/html; charset=koi8-r", "<p>\\u00e4\\\"</p>"),
           entry("2", "image/png", "AAAA"), entry("3", "text/html", "<p>Gone</p>", 404),
           entry("4", "text/plain", "The pier."), entry("5", "", "<!DOCTYPE html>"), entry("6", "", "{}"),
           entry("7", "text/html", ""),
           entry("8", "text/html; charset=koi8-r", "PHA+UGllcjwvcD4=", 203, R"(, "encoding": "base64")")});
  for (const std::size_t piece : {1U, 100U, 65536U}) {
    const ReadPages read = read_pages(text, 100'000, piece);
    EXPECT_EQ(records(read), "1 4 5 8 ");
    EXPECT_EQ(read.pages.at(0).bytes, "<p>ä\"</p>");
    EXPECT_EQ(read.pages.at(0).url, "https://post.example/1");
    EXPECT_EQ(read.pages.at(0).time, "2024-05-18T09:30:00Z");
    EXPECT_EQ(read.pages.at(0).charset, "utf-8");
    EXPECT_TRUE(read.pages.at(1).is_text);
    EXPECT_EQ(read.pages.at(3).bytes, "<p>Pier</p>");
    EXPECT_EQ(read.pages.at(3).charset, "koi8-r");
    EXPECT_TRUE(read.damages.empty());
    EXPECT_EQ(read.counts.records, 8U);
    EXPECT_EQ(read.counts.passed_over.at("other"), 4U);
  }
}

TEST(HarPages, MayBeTooLarge) {
  const ReadPages read =
      read_pages(har({entry("1", "text/html", std::string(200'000, 'x')), entry("2", "text/html", "<p>"),
                      entry("3", "text/html", std::string((65 << 20) + 7, 'x')),
                      entry("4", "video/mp4", std::string((65 << 20) + 7, 'x')), entry("5", "text/html", "<p>")}),
                 100'000, 65536);
  EXPECT_EQ(records(read), "1! 2 3! 5 ");
  EXPECT_EQ(read.pages.at(2).url, "3");
  EXPECT_EQ(read.counts.records, 5U);
  EXPECT_TRUE(read.damages.empty());
}

TEST(HarPages, SurviveDamage) {
  const std::string one = entry("https://post.example/", "text/html", "<p class=\\\"x\\\">Pier</p>");
  const std::string whole = har({one, one, one, one});
  const std::size_t second = whole.find(one, whole.find(one) + 1);
  for (std::size_t at = second; at < second + one.size(); ++at) {
    for (const char c : {'"', '{', '}', '\n', '\\', 'x', ']', '\0'}) {
      std::string damaged = whole;
      damaged[at] = c;
      EXPECT_GE(read_pages(damaged, 100'000, 4096, ArchiveKind::kHar).pages.size(), 3U) << at << c;
      damaged = whole;
      damaged.erase(at, 1);
      EXPECT_GE(read_pages(damaged, 100'000, 4096, ArchiveKind::kHar).pages.size(), 3U) << at;
    }
  }
  const ReadPages read = read_pages(std::string_view(whole).substr(0, second + 50));
  EXPECT_EQ(records(read), "1 ");
  ASSERT_EQ(read.damages.size(), 1U);
  EXPECT_EQ(read.damages[0].record, "2");
}

}  // namespace
}  // namespace newsclip::archives
