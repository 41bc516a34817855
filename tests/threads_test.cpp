// The library serves several threads at a time: run under ThreadSanitizer too (the preset `threads`).
#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

std::vector<std::string> sample_pages() {
  std::vector<std::string> pages;
  for (const auto& sample : std::filesystem::directory_iterator(NEWSCLIP_SOURCE_DIR "/samples")) {
    std::ifstream file(sample.path() / "page.html", std::ios::binary);
    if (file) pages.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return pages;
}

std::vector<std::string> extract_all(const std::vector<std::string>& pages) {
  std::vector<std::string> found;
  for (const std::string& page : pages) {
    const auto text = read_page(page, {});
    const auto* const read = std::get_if<PageText>(&text);
    if (read == nullptr) continue;
    found.push_back(
        to_json(extract_article(read->text, {.url = "", .captured = "2024-05-18", .spans = true}), {.all = true}));
  }
  return found;
}

TEST(Threads, ExtractTheSamePagesAtTheSameTime) {
  const std::vector<std::string> pages = sample_pages();
  ASSERT_GT(pages.size(), 30U);
  std::array<std::vector<std::string>, 4> found;
  std::vector<std::thread> threads;
  for (std::vector<std::string>& one : found) threads.emplace_back([&pages, &one] { one = extract_all(pages); });
  for (std::thread& thread : threads) thread.join();
  const std::vector<std::string> alone = extract_all(pages);
  for (const std::vector<std::string>& one : found) EXPECT_EQ(one, alone);
}

}  // namespace
}  // namespace newsclip
