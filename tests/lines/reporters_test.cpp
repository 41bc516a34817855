#include "lines/reporters.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace newsclip::extract {
namespace {

TEST(Reporters, FoundInText) {
  EXPECT_EQ(find_reporters("新华社海滨5月1日电（记者林小满、周一帆）码头重新开放。"),
            (std::vector<std::string>{"林小满", "周一帆"}));
  EXPECT_EQ(find_reporters("本报记者 林小满 周一帆"), (std::vector<std::string>{"林小满", "周一帆"}));
  EXPECT_EQ(find_reporters("（记者林小满、印帆）"), (std::vector<std::string>{"林小满", "印帆"}));
  EXPECT_EQ(find_reporters("（记者欧阳小帆）"), (std::vector<std::string>{"欧阳小帆"}));
  EXPECT_TRUE(find_reporters("记者从市政府获悉，码头将重新开放。").empty());
}

TEST(Reporters, BehindAStrokeAndBeforeAPlace) {
  EXPECT_EQ(find_reporters("北岸日报讯 (记者/林小满 通讯员/周一帆)码头重新开放"),
            (std::vector<std::string>{"林小满", "周一帆"}));
  EXPECT_EQ(find_reporters("（中央社記者張淑芬台北11日電）碼頭重新開放"), std::vector<std::string>{"張淑芬"});
  EXPECT_EQ(find_reporters("【記者張淑芬台北報導】碼頭重新開放"), std::vector<std::string>{"張淑芬"});
  EXPECT_EQ(find_reporters("記者 張淑芬／台北報導"), std::vector<std::string>{"張淑芬"});
  EXPECT_EQ(find_reporters("（通讯员周一帆 记者林小满）"), (std::vector<std::string>{"周一帆", "林小满"}));
}

TEST(Reporters, InTheClosingLine) {
  EXPECT_EQ(find_closing_reporters("北岸廣播電台張淑芬報導"), std::vector<std::string>{"張淑芬"});
  EXPECT_EQ(find_closing_reporters("北岸电视林小满、周一帆台北采访报道。"),
            (std::vector<std::string>{"林小满", "周一帆"}));
  for (const char* line : {"", "報導", "据北岸日报报道", "張淑芬報導", "北岸電台今天下午在碼頭現場為您報導"}) {
    EXPECT_TRUE(find_closing_reporters(line).empty()) << line;
  }
}

TEST(Reporters, KoreanOnesStandBeforeTheMark) {
  EXPECT_EQ(find_korean_reporters("(솔빛=한결뉴스) 문가람 기자"), std::vector<std::string>{"문가람"});
  EXPECT_EQ(find_korean_reporters("[솔빛=문가람 특파원]"), std::vector<std::string>{"문가람"});
  EXPECT_TRUE(find_korean_reporters("기자 회견을 열었다").empty());
}

}  // namespace
}  // namespace newsclip::extract
