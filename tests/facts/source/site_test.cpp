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

TEST(Site, FallsBackToTheHost) {
  EXPECT_EQ(find_sites({}, "", "https://www.courier.example/a").front().value, "courier.example");
}

}  // namespace
}  // namespace newsclip::extract
