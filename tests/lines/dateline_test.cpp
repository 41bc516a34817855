#include "lines/dateline.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

TEST(Dateline, Datelines) {
  struct Case {
    const char* text;
    const char* agency;
  };
  const Case cases[] = {
      {"LONDON, May 3 (Reuters) - The pier opens.", "Reuters"},
      {"Harrow Bay (dpa/lno) - Der Pier öffnet.", "dpa"},
      {"HARROW BAY (CNA) -- The pier opens.", "CNA"},
      {"(AFP) The pier opens.", "AFP"},
      {"MOSCOW, May 3. /TASS/. The pier opens.", "TASS"},
      {"新华社海滨11月3日电（记者李小满）新码头开工。", "新华社"},
      {"（中央社記者李小滿海濱3日電）新碼頭開工。", "中央社"},
      {"【海浜共同】新しい桟橋が開く。", "共同"},
      {"(해안=연합뉴스) 이소만 기자 = 부두가 열린다.", "연합뉴스"},
      {"The council (CNA) - said so.", "CNA"},
      {"The council said that the pier would open in May, its head (AB) said.", ""},
      {"新华社记者在海滨看到，新码头已经开工。", ""},
      {"He works for Reuters (London) - and likes it.", ""},
      {"", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(dateline_agency(c.text), c.agency) << c.text;
}

TEST(Dateline, Bylines) {
  struct Case {
    const char* text;
    const char* agency;
  };
  const Case cases[] = {
      {"By Abby Larkin and Osk Venn, Coastline News Agency", "Coastline News Agency"},
      {"Abby Larkin mit AP", "AP"},
      {"Von dpa", "dpa"},
      {"dpa/AFP", "dpa"},
      {"By Abby Larkin | Reuters", "Reuters"},
      {"Mehr von Abby Larkin", ""},
      {"AA", ""},
      {"By Abby Larkin", ""},
      {"", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(byline_agency(c.text), c.agency) << c.text;
}

}  // namespace
}  // namespace newsclip::extract
