#include "facts/source/closing_credit.hpp"

#include <gtest/gtest.h>

#include <string>

#include "words/outlets.hpp"

namespace newsclip::extract {
namespace {

TEST(ClosingCredit, OutletInBrackets) {
  EXPECT_EQ(bracketed_outlet("措施下月实施。（海滨日报）"), "海滨日报");
  EXPECT_EQ(bracketed_outlet("(海滨网) "), "海滨网");
  EXPECT_EQ(bracketed_outlet("【海滨电视台】"), "海滨电视台");
  for (const char* text : {"", "（完）", "措施下月实施。（名单见海滨网）", "（海滨日报）下月实施。", "（记者林小满）",
                           "海滨日报）", "新桥由海滨市出资修建（海滨市交通局）", "这是一份小报（俗称小报）",
                           "新桥下月开放（海滨日报）", "来自海滨。（海滨法院）", "（来源：海滨网）", "(Coastline Post)",
                           "（海滨市人民医院与海滨市教育局联合主办的海滨青少年网）"}) {
    EXPECT_EQ(bracketed_outlet(text), "") << text;
  }
  for (const std::string_view word : lexicon::outlet_words(lexicon::OutletWords::kSeeWords)) {
    EXPECT_EQ(bracketed_outlet("（" + std::string(word) + "海滨网）"), "") << word;
  }
}

TEST(ClosingCredit, OutletBeforeItsReporter) {
  EXPECT_EQ(reporting_outlet("這些區域有顯著萎縮。海濱廣播電台林小滿報導"), "海濱廣播電台");
  EXPECT_EQ(reporting_outlet("海滨日报林小满报道。"), "海滨日报");
  for (const char* text : {"", "报道", "林小满报道", "据海滨日报林小满等多位记者昨日从海滨发回的报道", "海滨日报报道",
                           "海滨码头林小满报道", "海滨日报林小满", "许多媒体和网友都作了报道", "随后多家电视台跟进报道",
                           "Coastline Post reports"}) {
    EXPECT_EQ(reporting_outlet(text), "") << text;
  }
  for (const std::string_view ending : lexicon::outlet_words(lexicon::OutletWords::kBroadcasters)) {
    const std::string name = "海滨第一" + std::string(ending);
    EXPECT_EQ(reporting_outlet(name + "林小满报道"), name);
  }
}

TEST(ClosingCredit, VietnameseAccordingTo) {
  const char* const kBody = "Cây cầu mới được đưa vào sử dụng.";
  EXPECT_EQ(vietnamese_origin("Theo Tin Sông", kBody), "Tin Sông");
  EXPECT_EQ(vietnamese_origin("(Theo Báo Sông)", kBody), "Báo Sông");
  EXPECT_EQ(vietnamese_origin("Theo dõi chúng tôi", kBody), "");
  EXPECT_EQ(vietnamese_origin("Theo ông Nam, cầu mới rộng mười hai mét và dài hơn một trăm mét", kBody), "");
  EXPECT_EQ(vietnamese_origin("Theo Nam.", kBody), "");
  EXPECT_EQ(vietnamese_origin("Theo ", kBody), "");
  EXPECT_EQ(vietnamese_origin("Theo Marsh", "The pier reopens."), "");
}

TEST(ClosingCredit, NameInADateline) {
  EXPECT_EQ(bracketed_in_dateline("QUELLSTADT (Northwire) — The night tram"), "Northwire");
  EXPECT_EQ(bracketed_in_dateline("HARROW BAY, March 3 (Coast Wire) – The pier"), "Coast Wire");
  for (const char* text :
       {"", "(Northwire) — The night tram", "QUELLSTADT (Northwire) reports", "The tram (new) — as they say",
        "QUELLSTADT (see below) — The tram", "QUELLSTADT () — The tram", "QUELLSTADT (Northwire"}) {
    EXPECT_EQ(bracketed_in_dateline(text), "") << text;
  }
}

TEST(ClosingCredit, OutletOfAPair) {
  EXPECT_EQ(outlet_of_pair("石小满/海滨青年报"), "海滨青年报");
  EXPECT_EQ(outlet_of_pair("海滨青年报 ／ 石小满"), "海滨青年报");
  for (const char* value : {"", "/", "海滨青年报", "海滨晚报/海滨日报", "石小满/林小鱼", "石小满/海滨青年报/林小鱼",
                            "Abby Larkin/Coastline Post"}) {
    EXPECT_EQ(outlet_of_pair(value), "") << value;
  }
}

TEST(ClosingCredit, NamesOfHouses) {
  for (const char* name : {"海滨网", "海滨晚报", "海濱電視台"}) EXPECT_TRUE(names_house(name)) << name;
  for (const char* name : {"", "网", "综合新闻", "首页", "海滨", "Coastline Post"})
    EXPECT_FALSE(names_house(name)) << name;
}

}  // namespace
}  // namespace newsclip::extract
