#include "page/title_text.hpp"

#include <gtest/gtest.h>

#include "folding_marks.hpp"

namespace newsclip::extract {
namespace {

std::vector<std::string> parts_of(std::string_view title) {
  std::vector<std::string> parts;
  for (const TitlePart& part : split_title(title)) parts.emplace_back(title.substr(part.begin, part.end - part.begin));
  return parts;
}

TEST(TitleText, SplitsAtSeparators) {
  using Parts = std::vector<std::string>;
  EXPECT_EQ(parts_of("Pier to reopen | Town - Northshore Courier"),
            (Parts{"Pier to reopen", "Town", "Northshore Courier"}));
  EXPECT_EQ(parts_of("Harrow Bay - Tide tables (low - high | spring) for May"),
            (Parts{"Harrow Bay", "Tide tables (low - high | spring) for May"}));
  EXPECT_EQ(parts_of("Pier (north - east | Courier"), (Parts{"Pier (north", "east", "Courier"}));
  EXPECT_EQ(parts_of("HARROW BAY ONLINE: Pier to reopen"), (Parts{"HARROW BAY ONLINE", "Pier to reopen"}));
  EXPECT_EQ(parts_of("码头重新开放_海滨日报"), (Parts{"码头重新开放", "海滨日报"}));
  EXPECT_EQ(parts_of("码头重新开放-海滨网"), (Parts{"码头重新开放", "海滨网"}));
  EXPECT_EQ(parts_of("A well-known pier at 10:30"), (Parts{"A well-known pier at 10:30"}));
  EXPECT_EQ(parts_of("Pier « to reopen » in May » Courier"), (Parts{"Pier", "to reopen", "in May", "Courier"}));
  EXPECT_EQ(parts_of("Board calls pier «open» - Courier"), (Parts{"Board calls pier «open»", "Courier"}));
  EXPECT_EQ(parts_of("码头净利1900万-2900万-海滨网"), (Parts{"码头净利1900万-2900万", "海滨网"}));
  EXPECT_EQ(parts_of(" | "), Parts{});
  EXPECT_EQ(parts_of("a|b|c|d|e|f|g|h|i|j").size(), kMostParts);
}

TEST(TitleText, ComparesLetters) {
  EXPECT_EQ(letters_of("The Café – “Won’t” close!"), "thecafewontclose");
  EXPECT_EQ(letters_of("码头：开放"), "码头开放");
  EXPECT_EQ(letters_of("?!"), "");
  for_marked("The Café, 3 days", [](std::string_view text) { EXPECT_EQ(letters_of(text), "thecafe3days"); });
}

TEST(TitleText, ReadsAddresses) {
  EXPECT_EQ(slug_words("https://courier.example/2023/old-pier-to-reopen?x=words"),
            (std::vector<std::string>{"pier", "reopen"}));
  EXPECT_TRUE(slug_words("no address").empty());
  EXPECT_EQ(host_letters("https://www.north-shore.example/a"), "northshore");
  EXPECT_EQ(host_letters("path/only"), "");
}

TEST(TitleText, KnowsCutTitles) {
  EXPECT_TRUE(is_cut("Council agrees to…"));
  EXPECT_TRUE(is_cut("Council agrees to..."));
  EXPECT_FALSE(is_cut("Council agrees."));
}

}  // namespace
}  // namespace newsclip::extract
