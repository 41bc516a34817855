#include "facts/source/site.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

Statement stated(Fact fact, std::string value, std::string origin) {
  return {fact, Belonging::kPage, Agent::kUnsaid, std::move(value), std::move(origin)};
}

TEST(Site, TakesTheStatedNameFirst) {
  const StatementList statements{stated(Fact::kTitle, "Pier to reopen | Town", "<title>"),
                                 stated(Fact::kPublisher, "Shore Media", "json-ld publisher"),
                                 stated(Fact::kSite, "Northshore Courier", "meta og:site_name")};
  EXPECT_EQ(find_sites(statements, "Pier to reopen", "").front().value, "Northshore Courier");
}

TEST(Site, TakesWhatTheTitleHasBesideTheHeadline) {
  const StatementList statements{stated(Fact::kTitle, "HARROW BAY ONLINE: Pier to reopen", "<title>")};
  EXPECT_EQ(find_sites(statements, "Pier to reopen", "").front().value, "HARROW BAY ONLINE");
  EXPECT_TRUE(find_sites(statements, "HARROW BAY ONLINE: Pier to reopen", "").empty());
}

TEST(Site, TheWholeTitleWhereItIsAHousesName) {
  const auto site = [](std::string title, std::string_view headline) {
    const StatementList statements{stated(Fact::kTitle, std::move(title), "<title>")};
    const Candidates found = find_sites(statements, headline, "");
    return found.empty() ? "" : found.front().value;
  };
  EXPECT_EQ(site("海濱廣播公司全球資訊網", "新碼頭明年開工"), "海濱廣播公司全球資訊網");
  EXPECT_EQ(site("新碼頭明年開工", "新碼頭明年開工"), "");
  EXPECT_EQ(site("碼頭計畫公布", "新碼頭明年開工"), "");
  EXPECT_EQ(site("Quayside News", "Pier to reopen"), "");
  // Of two parts the house, not the column.
  EXPECT_EQ(site("海滨市招标办公室-工程类", "新码头明年开工"), "海滨市招标办公室");
}

TEST(Site, FallsBackToTheHost) {
  EXPECT_EQ(find_sites({}, "", "https://www.courier.example/a").front().value, "courier.example");
}

}  // namespace
}  // namespace newsclip::extract
