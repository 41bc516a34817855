#include "lines/cjk_name.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace newsclip::extract {
namespace {

TEST(CjkName, BeginsWithAFamilyName) {
  struct Row {
    std::string_view text;
    CjkName name;
  };
  const Row rows[] = {
      {"林晓雯", CjkName::kKnown},
      {"林雯", CjkName::kKnown},
      {"欧阳晓雯", CjkName::kKnown},
      {"佐藤直子", CjkName::kKnown},
      {"長谷川健一", CjkName::kKnown},
      {"佐藤さくら", CjkName::kKnown},
      {"让·杜邦", CjkName::kKnown},
      {"김민지", CjkName::kKnown},
      {"남궁민지", CjkName::kKnown},
      {"晓雯小筑", CjkName::kRare},
      {"敦士", CjkName::kRare},
      {"オカモト", CjkName::kRare},
      {"민지", CjkName::kRare},
      {"뾰족한펜", CjkName::kRare},
      {"常德胜", CjkName::kRare},
      {"江苏南通", CjkName::kNone},
      {"武汉", CjkName::kNone},
      {"林州市", CjkName::kNone},
      {"时间", CjkName::kNone},
      {"关闭窗口", CjkName::kNone},
      {"台北報導", CjkName::kNone},
      {"通讯员", CjkName::kNone},
      {"記者", CjkName::kNone},
      {"記事一覧", CjkName::kNone},
      {"전주시", CjkName::kNone},
      {"기사입력", CjkName::kNone},
      {"林", CjkName::kNone},
      {"林晓雯和王海生在", CjkName::kNone},
      {"", CjkName::kNone},
      {"Larkin", CjkName::kNone},
  };
  for (const Row& row : rows) EXPECT_EQ(cjk_name(row.text), row.name) << row.text;
}

TEST(CjkName, GivenNamesOfCommonCharacters) {
  for (const char* name : {"林晓雯", "欧阳文静", "김민지", "佐藤直子"})
    EXPECT_TRUE(has_common_given_name(name)) << name;
  for (const char* name : {"林", "金窗", "万事通", "전혀룰", "Larkin"})
    EXPECT_FALSE(has_common_given_name(name)) << name;
}

TEST(CjkName, APlaceBehindItIsCutOff) {
  EXPECT_EQ(without_place("林晓雯北京"), "林晓雯");
  EXPECT_EQ(without_place("張淑芬台北"), "張淑芬");
  EXPECT_EQ(without_place("林雯北京大学教授"), "林雯");
  EXPECT_EQ(without_place("林晓雯"), "林晓雯");
  EXPECT_EQ(without_place(""), "");
}

TEST(CjkName, AWordOfThePageInALabelledName) {
  for (const char* name : {"许可", "王文化", "정치훈", "이미지", "김수정"})
    EXPECT_EQ(cjk_name(name, true), CjkName::kKnown) << name;
  for (const char* name : {"许可", "王文化", "정치훈", "이미지"}) EXPECT_EQ(cjk_name(name), CjkName::kNone) << name;
  EXPECT_EQ(cjk_name("김수정"), CjkName::kKnown);
  EXPECT_FALSE(has_cjk_page_word("김수정 기자 네"));
  EXPECT_TRUE(has_cjk_page_word("기사수정"));
  EXPECT_TRUE(has_cjk_page_word("수정"));
  for (const char* name : {"未知", "管理员", "党政办", "金融界", "정치부", "영상팀"})
    EXPECT_EQ(cjk_name(name, true), CjkName::kNone) << name;
}

TEST(CjkName, JapaneseFamilyNames) {
  EXPECT_TRUE(has_japanese_family_name("田中太郎"));
  EXPECT_FALSE(has_japanese_family_name("田中"));
}

TEST(CjkName, HoldsCjk) {
  EXPECT_TRUE(holds_cjk("Quay 码头"));
  EXPECT_FALSE(holds_cjk("Quay"));
  EXPECT_FALSE(holds_cjk("Причал"));
}

}  // namespace
}  // namespace newsclip::extract
