#include "lines/outlet_name.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::extract {
namespace {

TEST(OutletName, ReadsWhereTheNameEnds) {
  struct Case {
    const char* value;
    const char* name;  // "" none, "=" the site itself
  };
  const Case cases[] = {
      {"海滨晚报", "海滨晚报"},
      {" 海滨晚报 ", "海滨晚报"},
      {"来源：海滨网", "海滨网"},
      {"《海滨晚报》", "海滨晚报"},
      {"海滨网参与互动", "海滨网"},
      {"海滨网举报关注", "海滨网"},
      {"海滨新闻客户端 海滨青年网", "海滨新闻客户端"},
      {"海滨日报 海外版", "海滨日报 海外版"},
      {"海滨日报2022-11-03 08:49", "海滨日报"},
      {"海滨社20221103", "海滨社"},
      {"海滨2022", "海滨2022"},
      {"2022年11月3日《海滨晚报》", "海滨晚报"},
      {"新闻中心", ""},
      {"要聞", ""},
      {"海滨日报（海滨）", "海滨日报（海滨）"},
      {"海滨·内海联合报道", "海滨·内海联合报道"},
      {"http://h.example.org", "http://h.example.org"},
      {"Coastline News Agency", "Coastline News Agency"},
      {"Coastline Post, 3 May", "Coastline Post"},
      {"H.B.N.", "H.B.N."},
      {"© Küstenblatt", "Küstenblatt"},
      {"本站原创", "="},
      {"本网", "="},
      {"原创", "="},
      {"", ""},
      {"网络", ""},
      {"2022-11-03", ""},
      {"12345", ""},
      {"5人参与2评论", ""},
      {"Getty Images", ""},
      {"the figures of the company", ""},
      {"他说，港口明年开工", ""},
  };
  for (const Case& c : cases) {
    const Origin origin = read_origin(c.value);
    const std::string shown = origin.kind == OriginValue::kOwn ? "=" : std::string(origin.name);
    EXPECT_EQ(shown, c.name) << c.value;
  }
}

TEST(OutletName, NoOrigin) {
  for (const char* name : {"网络", " 首页 ", "Unknown"}) EXPECT_TRUE(is_no_origin(name)) << name;
  for (const char* name : {"", "本站", "海滨网"}) EXPECT_FALSE(is_no_origin(name)) << name;
}

TEST(OutletName, AgenciesByNameAndForm) {
  for (const char* name : {"Reuters", "dpa", "AFP", "新华社", "연합뉴스", "Coastline News Agency",
                           "Agence de presse du Littoral", "Küsten-Nachrichtenagentur Nord", "海滨通讯社"}) {
    EXPECT_TRUE(is_agency(name)) << name;
  }
  for (const char* name : {"", "Mehr", "ap", "Abby Larkin", "News Agency", "Coastline Post", "海滨晚报"}) {
    EXPECT_FALSE(is_agency(name)) << name;
  }
}

TEST(OutletName, TellsOutletsFromPersons) {
  for (const char* name : {"海滨晚报", "海滨网", "海滨电视台", "The Coastline Post", "Küsten Zeitung", "해안일보"}) {
    EXPECT_TRUE(looks_like_outlet(name)) << name;
  }
  for (const char* name : {"", "李小满", "报", "Abby Larkin", "Poster", "港口明年开工"})
    EXPECT_FALSE(looks_like_outlet(name)) << name;
}

}  // namespace
}  // namespace newsclip::extract
