#include "lines/labels.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::extract {
namespace {

std::string show(const std::vector<LabelledValue>& values) {
  std::string shown;
  for (const LabelledValue& v : values) {
    if (!shown.empty()) shown += '|';
    shown += std::to_string(static_cast<int>(v.kind));
    if (v.form != LabelForm::kMark) shown += '=' + std::string(v.value);
  }
  return shown;
}

std::string kind(LabelClass k) { return std::to_string(static_cast<int>(k)); }

TEST(Labels, FindsValuesInALine) {
  const std::string published = kind(LabelClass::kPublished), source = kind(LabelClass::kSource),
                    zone = kind(LabelClass::kZone), views = kind(LabelClass::kViews),
                    author = kind(LabelClass::kAuthor), editor = kind(LabelClass::kEditor),
                    date = kind(LabelClass::kDate), print = kind(LabelClass::kPrint), font = kind(LabelClass::kFont),
                    share = kind(LabelClass::kShare), picture = kind(LabelClass::kPictureSource),
                    modified = kind(LabelClass::kModified);
  struct Case {
    const char* line;
    std::string found;
  };
  const Case cases[] = {
      {"", ""},
      {"发布时间:2022-11-03  来源:海滨晚报  发布开发区:海滨临港开发区",
       published + "=2022-11-03|" + source + "=海滨晚报|" + zone + "=海滨临港开发区"},
      {"发布时间：2022-11-03 来源：海滨晚报 浏览次数：",
       published + "=2022-11-03|" + source + "=海滨晚报|" + views + "="},
      {"2022-11-03 12:11来源：海滨网作者：李小满", source + "=海滨网|" + author + "=李小满"},
      {"来 源：海滨晚报", source + "=海滨晚报"},
      {"来　　源　：　海滨晚报　责任编辑：林小满", source + "=海滨晚报|" + editor + "=林小满"},
      {"来源： 浏览次数：信息来源：海滨市发改委", source + "=|" + views + "=|" + source + "=海滨市发改委"},
      {"来源: |", source + "="},
      {"来源 | 海滨晚报", source + "=海滨晚报"},
      {"来源丨海滨晚报", source + "=海滨晚报"},
      {"来源ABCD网", source + "=ABCD网"},
      {"来源\t海滨晚报\t作者\t李小满", source + "=海滨晚报|" + author + "=李小满"},
      {"来源：海滨晚报 打印关闭", source + "=海滨晚报|" + print + "|" + print},
      {"[责任编辑：林小满 PN209]", editor + "=林小满 PN209"},
      {"（本文来源：海滨晚报 作者：李小满）返回", source + "=海滨晚报|" + author + "=李小满"},
      {"图片来源：海滨图片社", picture + "=海滨图片社"},
      {"字号：大 中 小 分享到：", font + "=大 中 小|" + share + "="},
      {"来源：海滨晚报(海滨)", source + "=海滨晚报(海滨)"},
      {"時間：2022/11/03", date + "=2022/11/03"},
      {"公開日：2022/11/03 11:30　更新日：2022/11/04", published + "=2022/11/03 11:30|" + modified + "=2022/11/04"},
      {"입력 2022.11.03 20:00 수정 2022.11.04", published + "=2022.11.03 20:00|" + modified + "=2022.11.04"},
      {"本文来源于海滨晚报 2022-11-03", source + "=海滨晚报 2022-11-03"},
      {"（摘自海滨晚报）", source + "=海滨晚报"},
      {"轉載自：海濱晚報", source + "=海濱晚報"},
      {"ที่มา : ข่าวริมน้ำ", source + "=ข่าวริมน้ำ"},
      {"Fuente: La Voz del Muelle", source + "=La Voz del Muelle"},
      {"Com informações de: Jornal do Cais", source + "=Jornal do Cais"},
      {"Nguồn tin: Tin Sông", source + "=Tin Sông"},
      {"发 布 时 间", published + "="},
      {"发 布 时 间\t2022-11-03\t来 源\t海滨晚报", published + "=2022-11-03|" + source + "=海滨晚报"},
      {"发 布 时 光", ""},
      {"发 布 时 间 不 详", ""},
      {"Theo Marsh", ""},
      {"情報提供：汐見新聞", source + "=汐見新聞"},
      {"摘编自《海滨晚报》", source + "=《海滨晚报》"},
      {"本文轉自海濱晚報", source + "=海濱晚報"},
      {"發 布 園 區：海濱科學園區", zone + "=海濱科學園區"},
      {"소속단지 : 해무 국가산업단지", zone + "=해무 국가산업단지"},
      {"Development zone: Quell Free Zone", zone + "=Quell Free Zone"},
      {"เผยแพร่ 3 พฤศจิกายน 2565", published + "=3 พฤศจิกายน 2565"},
      {"Source: Coastline News Agency", source + "=Coastline News Agency"},
      {"Source : Agence du Littoral", source + "=Agence du Littoral"},
      {"Quelle: Küstenblatt", source + "=Küstenblatt"},
      {"Источник: Вестник побережья", source + "=Вестник побережья"},
      {"المصدر: وكالة الساحل", source + "=وكالة الساحل"},
      {"LAST UPDATED: 3 May 2022", modified + "=3 May 2022"},
      {"Published 3 May 2022 | Share", published + "=3 May 2022|" + share},
      // No labels: part of a word, or prose.
      {"Resource: none", ""},
      {"主要收入来源：旅游", ""},
      {"来源于古代的红色", ""},
      {"这段话摘自海滨晚报", ""},
      {"编辑部的故事", ""},
      {"打印机销量上升", ""},
      {"The source said that the editor published nothing at all about the harbour in the last five years", ""},
      {"http://example.org/", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(show(find_labels(c.line)), c.found) << c.line;
}

TEST(Labels, PlacesAreThoseOfTheLine) {
  const std::string line = "x 来　源：海滨晚报  更多";
  const auto found = find_labels(line);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].label, "来　源");
  EXPECT_EQ(found[0].begin, 2U);
  EXPECT_EQ(found[0].end, line.find("  更多"));
  EXPECT_TRUE(found[0].separated);
}

TEST(Labels, MalformedAndLongLinesAreBorne) {
  std::string line;
  for (int i = 0; i < 100000; ++i) line += "来源：";
  EXPECT_EQ(find_labels(line).size(), 100000U);
  EXPECT_TRUE(find_labels("\xEF\xBC\xE6\x9D:\xE6\xBA:\xFF").empty());
}

}  // namespace
}  // namespace newsclip::extract
