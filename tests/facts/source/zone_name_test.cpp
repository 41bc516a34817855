#include "facts/source/zone_name.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

TEST(ZoneName, NamedInFull) {
  for (const char* name : {"海滨经济技术开发区",
                           "海滨国家高新技术产业开发区",
                           "海滨高新区",
                           "海滨市临港工业园区",
                           "海滨新区",
                           "中国（海滨）自由贸易试验区",
                           "海滨综合保税区",
                           "海滨临空经济示范区",
                           "海滨片区",
                           "海濱科學園區",
                           "海濱加工出口區",
                           "汐見工業団地",
                           "汐見国家戦略特区",
                           "汐見テクノパーク",
                           "해무경제자유구역",
                           "해무 국가산업단지",
                           "해무테크노밸리",
                           "Harrow Bay Industrial Park",
                           "Quell Economic and Technological Development Zone",
                           "China (Quell) Pilot Free Trade Zone",
                           "Khu công nghiệp Sông Trầm",
                           "Zona Franca de Quell",
                           "Технопарк Заречье"}) {
    EXPECT_TRUE(is_zone_name(name)) << name;
  }
  for (const char* name : {"",
                           "开发区",
                           "高新区",
                           "国家级开发区",
                           "全国经开区",
                           "开发区新闻",
                           "国家级经济技术开发区",
                           "各地自贸区",
                           "热门园区",
                           "各國科學園區",
                           "海滨社区",
                           "海滨地区",
                           "海滨小区",
                           "海滨校区",
                           "海滨湖景区",
                           "海滨服务区",
                           "海滨行政区",
                           "海滨市东城区",
                           "海滨自治区",
                           "海滨矿区",
                           "海滨新城",
                           "海滨港区",
                           "海滨市公安局高新区",
                           "海滨开发区新闻",
                           "한국산업단지",
                           "국가산업단지",
                           "주요 산업단지",
                           "主要工業団地",
                           "Industrial Park",
                           "a new industrial park",
                           "The Development Zone",
                           "National High-Tech Zone",
                           "Fire at Harrow Industrial Park",
                           "Technopark",
                           "Zona franca",
                           "zona franca de quell"}) {
    EXPECT_FALSE(is_zone_name(name)) << name;
  }
}

TEST(ZoneName, LessItsAdministrationAndWhatTheSiteAdds) {
  struct Case {
    const char* name;
    const char* zone;
    bool administered, of_site;
  };
  for (const Case& c : {Case{"海滨工业园区管理委员会", "海滨工业园区", true, false},
                        {"海滨经济技术开发区管委会门户网站", "海滨经济技术开发区", true, false},
                        {"海滨新区人民政府网站", "海滨新区", true, false},
                        {"海滨高新区党工委、管委会", "海滨高新区", true, false},
                        {"中共海滨高新区工作委员会", "海滨高新区", true, false},
                        {"海滨高新区管委会经济运行与产业促进局", "海滨高新区", true, false},
                        {"海滨经开区投资促进局", "海滨经开区", true, false},
                        {"海滨高新区管委会（海滨综合保税区管委会）", "海滨高新区", true, false},
                        {"海滨高新区软件园管委会", "海滨高新区软件园", true, false},
                        {"海滨滨江新城管理委员会", "海滨滨江新城", true, false},
                        {"海滨经济开发区招商网", "海滨经济开发区", false, true},
                        {"欢迎访问海滨高新区", "海滨高新区", false, true},
                        {"海濱科學園區管理局全球資訊網", "海濱科學園區", true, false},
                        {"汐見工業団地協同組合", "汐見工業団地", true, false},
                        {"汐見テクノパーク公式サイト", "汐見テクノパーク", false, true},
                        {"해무경제자유구역청", "해무경제자유구역", true, false},
                        {"해무 국가산업단지 관리공단", "해무 국가산업단지", true, false},
                        {"Administrative Committee of the Quell Free Trade Zone", "Quell Free Trade Zone", true, false},
                        {"Quell Science Park Administration", "Quell Science Park", true, false},
                        {"Ban Quản lý Khu công nghiệp Sông Trầm", "Khu công nghiệp Sông Trầm", true, false},
                        {"海滨高新区", "海滨高新区", false, false}}) {
    const NamedZone found = read_zone(c.name);
    EXPECT_EQ(found.zone, c.zone) << c.name;
    EXPECT_EQ(found.administered, c.administered) << c.name;
    EXPECT_EQ(found.of_site, c.of_site) << c.name;
  }
  for (const char* name :
       {"", "海滨招商网", "中国开发区网", "高新区管委会", "海滨工业园区金砺重工有限公司", "海滨高新区人民法院",
        "阳光医院新区", "福寿陵园园区", "实验幼儿园园区", "万达广场片区", "海滨新区第三小学", "海滨湖景区管理委员会",
        "海滨滨江新城", "海滨高新区管委会举行会议", "海滨高新区开发有限公司",
        "Harrow Bay Industrial Park Tenants Win Prize", "Administrative Committee"}) {
    EXPECT_FALSE(read_zone(name).named()) << name;
  }
}

TEST(ZoneName, ValueEndsAtASpace) {
  EXPECT_EQ(read_zone_value("海滨高新区管委会 2024-03-05").zone, "海滨高新区");
  EXPECT_EQ(read_zone_value("Quell Free Zone").zone, "Quell Free Zone");
  EXPECT_EQ(read_zone_value("2024-03-05 海滨高新区").zone, "");
  EXPECT_EQ(read_zone_value("").zone, "");
}

TEST(ZoneName, InFull) {
  EXPECT_TRUE(is_fuller_name("海滨高新区", "海滨高新技术产业开发区"));
  EXPECT_TRUE(is_fuller_name("海滨高新区", "海滨国家高新技术产业开发区"));
  EXPECT_TRUE(is_fuller_name("海滨经开区", "海滨经济技术开发区"));
  EXPECT_TRUE(is_fuller_name("海滨自贸区", "海滨自由贸易试验区"));
  EXPECT_FALSE(is_fuller_name("海滨高新区", "海滨高新区"));
  EXPECT_FALSE(is_fuller_name("海滨高新区", "海滨经济技术开发区"));
  EXPECT_FALSE(is_fuller_name("海滨开发区", "海滨临港经济开发区"));
  EXPECT_FALSE(is_fuller_name("海滨高新区", "云屿高新技术产业开发区"));
  EXPECT_FALSE(is_fuller_name("海滨", "海滨高新区"));
}

}  // namespace
}  // namespace newsclip::extract
