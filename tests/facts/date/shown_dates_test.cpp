#include "facts/date/shown_dates.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "facts/date/date_page.hpp"
#include "words/fact_names.hpp"

namespace newsclip::extract {
namespace {

std::vector<DateCandidate> candidates(std::string_view html, std::string_view url = "",
                                      const DateContext& context = {"en", DayOrder::kUnknown, {}}) {
  const MarkedPage page(html);
  return find_date_candidates(page.at(url), context);
}

TEST(DateFinder, PlaceAndLabel) {
  const auto found = candidates(
      "<h1>Head of the page</h1><p class=byline>By Ann Example | Updated: May 14, 2024</p><p>Body begins</p>"
      "<p>Body ends</p><div>Comment of 15 May 2024</div>");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(to_iso(found[0].mention), "2024-05-14");
  EXPECT_EQ(found[0].label, DateLabel::kModified);
  EXPECT_EQ(found[0].from_headline, 1);
  EXPECT_EQ(found[0].from_body, -1);
  EXPECT_FALSE(found[0].after_body);
  EXPECT_NE(found[0].names & kNamedByline, 0);
  EXPECT_EQ(found[0].rank, 0);
  EXPECT_EQ(to_iso(found[1].mention), "2024-05-15");
  EXPECT_TRUE(found[1].after_body);
  EXPECT_EQ(found[1].from_body, 2);
  EXPECT_EQ(found[1].rank, 1);
}

TEST(DateFinder, LabelInTheElementBefore) {
  const auto found = candidates("<h1>Head</h1><dl><dt>입력 :</dt><dd>2025-06-04 02:37:08</dd></dl><p>Body</p>");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(to_iso(found[0].mention), "2025-06-04T02:37:08");
  EXPECT_EQ(found[0].label, DateLabel::kPublished);
  EXPECT_FLOAT_EQ(found[0].share, 1);
}

TEST(DateFinder, NoDateOfTheRights) {
  EXPECT_TRUE(
      candidates("<h1>Head</h1><p>Body</p><p>Copyright © 1997-Wed Apr 10 10:18:37 GMT 2013 The Pier</p>").empty());
}

TEST(DateFinder, PartsInSeveralElements) {
  const auto found = candidates("<h1>Head</h1><div>2019</div><div>09/07</div><div>19:02</div><p>Body</p>");
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found[0].mention.day, (CivilDay{2019, 9, 7}));
}

TEST(DateFinder, TimeElementWithItsLabel) {
  const auto found = candidates(
      "<h1>Head</h1><p>Published <time datetime='2024-05-13T08:49:00+02:00'>13 May</time>, last updated "
      "<time datetime='2024-05-14T09:00:00+02:00'>yesterday</time></p><p>Body</p>");
  std::string times;
  for (const DateCandidate& candidate : found) {
    if (candidate.origin != DateOrigin::kTimeElement) continue;
    times += to_iso(candidate.mention) + (candidate.label == DateLabel::kPublished  ? " published "
                                          : candidate.label == DateLabel::kModified ? " modified "
                                                                                    : " ");
  }
  EXPECT_EQ(times, "2024-05-13T08:49:00+02:00 published 2024-05-14T09:00:00+02:00 modified ");
}

TEST(DateFinder, AddressFirst) {
  const auto found = candidates("<h1>Head</h1><p>13 May 2024</p>", "https://a.example/2024/05/12/x");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].origin, DateOrigin::kUrl);
  EXPECT_EQ(found[0].block, -1);
  EXPECT_EQ(found[1].origin, DateOrigin::kVisible);
}

TEST(DateFinder, OrderFromThePage) {
  const auto found = candidates("<h1>Head</h1><p>05/06/2024</p><p>Body</p><p>23/06/2024</p>");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].mention.day, (CivilDay{2024, 6, 5}));
}

TEST(DateFinder, OrderFromNamedDatesWhereEnglishIsLikely) {
  const auto order = [](std::string_view named, std::string_view language) {
    const std::string html = "<h1>Head</h1><p>05/06/2024</p><p>Body</p><p>" + std::string(named) + "</p>";
    const auto found = candidates(html, "", {language, DayOrder::kUnknown, {}});
    return found.empty() ? std::string() : to_iso(found[0].mention);
  };
  EXPECT_EQ(order("June 1, 2020", ""), "2024-05-06");
  EXPECT_EQ(order("1 June 2020", "en"), "2024-06-05");
  EXPECT_EQ(order("June 1, 2020", "en-GB"), "2024-06-05");
  EXPECT_EQ(order("June 1, 2020", "de"), "2024-06-05");
}

TEST(DateFinder, ParagraphsAreTheStorys) {
  std::string html = "<h1>Head</h1><p>Body one 1 May 2024 and so on</p><p>Body two on 2 May 2024 ";
  html += std::string(500, 'x') + "</p><p>Body three</p>";
  const auto found = candidates(html);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(found[0].in_body);
  EXPECT_EQ(found[0].mention.day.day, 1);
}

TEST(DateFinder, ManyDatesAreCapped) {
  std::string html = "<h1>Head</h1>";
  for (int i = 0; i < 2000; ++i) html += "<p>13 May 2024</p>";
  EXPECT_LE(candidates(html).size(), kMostDateCandidates);
  EXPECT_TRUE(candidates("").empty());
}

}  // namespace
}  // namespace newsclip::extract
