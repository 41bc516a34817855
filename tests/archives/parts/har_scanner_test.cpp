#include "archives/parts/har_scanner.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace newsclip::archives {
namespace {

std::vector<std::string> entries_of(const std::string& text) {
  std::vector<std::string> entries;
  HarScanner scanner;
  for (auto found = scanner.scan(text); found != HarScanner::Found::kMore; found = scanner.scan(text)) {
    if (found == HarScanner::Found::kBroken) return {"broken"};
    const std::size_t begin = scanner.entry_begin().value();
    entries.push_back(text.substr(begin, scanner.at() - begin));
  }
  if (!scanner.is_whole()) entries.push_back("torn");
  return entries;
}

TEST(HarScanner, FindsEntries) {
  using Entries = std::vector<std::string>;
  EXPECT_EQ(
      entries_of(R"({"log": {"pages": [{"id": "{"}], "entries": [{"a": "}\"}", "b": [{}]}, {}], "c": [{}]}, "d": 1})"),
      (Entries{R"({"a": "}\"}", "b": [{}]})", "{}"}));
  EXPECT_EQ(entries_of("\xEF\xBB\xBF{\n\"log\" : {\"entries\":[ ]}}\n"), Entries{});
  EXPECT_EQ(entries_of(R"({"no": {"entries": [{}]}})"), Entries{});
  EXPECT_EQ(entries_of(R"({"log": {"no": [{"entries": 1}]}})"), Entries{});
  EXPECT_EQ(entries_of(R"({"log": {"entries": [{})"), (Entries{"{}", "torn"}));
  for (const char* text : {"{\"log\n", "{\"log\": https", "{]", "x", "{\"log\": {\"entries\": [{\"a\": \"\n"})
    EXPECT_EQ(entries_of(text), Entries{"broken"}) << text;
}

TEST(HarScanner, FindsEntriesAfterDamage) {
  EXPECT_EQ(find_har_entry(R"(x", {"name": "a"}, { "request" : 1)"), 19U);
  EXPECT_EQ(find_har_entry(R"({\"request\": 1}, {"req)"), std::nullopt);
}

}  // namespace
}  // namespace newsclip::archives
