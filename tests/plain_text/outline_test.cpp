#include "plain_text/outline.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "plain_text/paragraphs.hpp"

namespace newsclip::plain_text {
namespace {

// The roles of items by their first letters: Menu Crumb Title fActs furNiture Body End.
std::string roles(const std::vector<Item>& items) {
  std::string out;
  for (const Role role : outline(items)) {
    out += role == Role::kMenu         ? 'M'
           : role == Role::kBreadcrumb ? 'C'
           : role == Role::kTitle      ? 'T'
           : role == Role::kFacts      ? 'A'
           : role == Role::kFurniture  ? 'N'
           : role == Role::kBody       ? 'B'
                                       : 'E';
  }
  return out;
}

const Item kFirst{
    "The wooden pier of Larkhaven opened again this week, two years after a storm had carried half of it away."};
const Item kSecond{
    "Children were the first to run along the new planks, and the ferry landed at noon with a brass band on board."};
const Item kTitle{"Ferry town gets its pier back"};
const Item kRights{"© 2024 Larkhaven Courier"};

TEST(Outline, FindsTheHeadline) {
  const Item link{.text = "Larkhaven Courier Home News", .link = true};
  const Item heading{.text = "Pier back", .heading = 1};
  EXPECT_EQ(roles({kTitle, kFirst, kSecond}), "TBB");
  EXPECT_EQ(roles({{"News > Town > Pier"}, kTitle, {"3 May 2022"}, kFirst, kSecond, kRights}), "CTABBE");
  // Above it stand links, and the name that the copyright names; a marked heading is it for sure.
  EXPECT_EQ(roles({link, kTitle, kFirst, kSecond}), "MTBB");
  EXPECT_EQ(roles({{"Larkhaven Courier Home"}, kTitle, kFirst, kSecond, kRights}), "MTBBE");
  EXPECT_EQ(roles({kTitle, heading, kFirst, kSecond}), "MTBB");
  EXPECT_EQ(roles({kTitle, {.text = "Pier back", .heading = 2}, kFirst, kSecond}), "MTBB");
}

TEST(Outline, OtherLinesAmongTheText) {
  const Item link{.text = "Ferry strike ends", .link = true};
  EXPECT_EQ(roles({kTitle, kFirst, {"Advertisement"}, kSecond, {"Related"}, link, kFirst}), "TBNBNNB");
  EXPECT_EQ(roles({kTitle, kFirst, {"The works"}, kSecond}), "TBBB");
  EXPECT_EQ(roles({}), "");
  EXPECT_EQ(roles({{"Home"}, {"News"}}), "MM");
}

}  // namespace
}  // namespace newsclip::plain_text
