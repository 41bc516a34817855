#include "lines/furniture.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace newsclip::extract {
namespace {

bool is_furniture_text(const std::string& text) { return is_furniture(text, BlockType::kParagraph, 0); }

TEST(Furniture, LinesThatAreNoPartOfTheText) {
  for (const char* line : {"责任编辑：林小满 PN209",
                           "Printed from https://courier.example/pier on 9 June 2022",
                           "By Abby Larkin and Osk Venn, CNA",
                           R"({"columns":2,"label":"Buy now"})",
                           "No advertisement today",
                           "Anzeige wird geladen …",
                           "Von Mira Tolland, Jan van der Heide und Osk Venn",
                           "（责编：林小满、周大雪）",
                           "[责任编辑：林小满]",
                           "监 制：林小满",
                           "责任编辑：",
                           "发布时间：2022-11-03 来源：海滨晚报 浏览次数：",
                           "2022-11-03 09:12 来源：海滨晚报",
                           "上一条：图书馆新馆开放",
                           "下一篇",
                           "【打印】【关闭】",
                           "字号：大 中 小",
                           "分享到：",
                           "来源：海滨晚报 作者：李小满",
                           "特别声明：以上内容仅代表作者本人观点。",
                           "本文仅代表作者观点，转载请注明出处。",
                           "Reporting by Abby Larkin; Editing by Osk Venn",
                           "Read more: Pier to close again",
                           "READ ALSO: Pier to close again",
                           "Lire aussi : Le quai ferme",
                           "Follow us on Facebook",
                           "Advertisement",
                           "Last updated: 3 May 2022",
                           "무단 전재 및 재배포 금지",
                           "- Anzeige -",
                           "【広告】",
                           "原标题：港口明年开工",
                           "Notice: The text and pictures here were uploaded by a user of the Tidepool network.",
                           "Disclaimer: the pictures on this page were posted by a user.",
                           "以上内容由平台用户上传，本站只提供存储。",
                           "声明：此文由用户上传，平台仅提供信息存储。",
                           "This text was translated from Danish by machine and read by an editor.",
                           "(This article was automatically translated.)",
                           "Dieser Text wurde maschinell übersetzt.",
                           "Cet article a été traduit par un outil automatique.",
                           "Este artículo ha sido traducido de forma automática.",
                           "Dit artikel is automatisch uit het Deens vertaald.",
                           "Этот текст переведен автоматически.",
                           "この記事は機械翻訳されたものです。",
                           "이 기사는 기계 번역을 거쳤습니다.",
                           "本文由机器翻译。"}) {
    EXPECT_TRUE(is_furniture_text(line)) << line;
  }
}

TEST(Furniture, RunningTextIsKept) {
  for (const char* line : {"By noon the tide had turned.",
                           "Von Mira Tolland weiß niemand, wo sie heute lebt.",
                           "",
                           "编辑部昨日公布了新码头的建设计划。",
                           "时间：11月3日上午九点",
                           "地点：海滨市图书馆",
                           "作者：白小雪",
                           "他说，来源：海滨晚报的消息并不准确，港口明年才会开工。",
                           "上一条街就是码头，居民们都很高兴。",
                           "2022年11月3日（来源：海滨晚报）",
                           "打印机销量上升",
                           "Read more about the harbour and its history in the town library.",
                           "Advertisement revenue fell by a third.",
                           "Reports by the council say so.",
                           "Sources: the council and the harbour office",
                           "Share prices fell on Friday.",
                           "Modified: you have changed the file",
                           "The editor said that the paper would go on.",
                           "This text was translated from Danish by Abby Larkin.",
                           "The machine translated the letter within a minute.",
                           "Dieser Text ist übersetzt worden, maschinell ist er nicht.",
                           "Notice: the harbour will be closed on Monday.",
                           "以上内容是市长在会上的讲话。",
                           "本文讨论码头的历史。",
                           "Anzeige gegen den Hafenmeister",
                           "Reklam vergisi arttı."}) {
    EXPECT_FALSE(is_furniture_text(line)) << line;
  }
}

TEST(Furniture, DependsOnTypeAndLinks) {
  EXPECT_FALSE(is_furniture("Advertisement", BlockType::kCode, 0));
  EXPECT_TRUE(is_furniture("Related story of the harbour", BlockType::kParagraph, 1));
  EXPECT_FALSE(is_furniture("Related story of the harbour", BlockType::kParagraph, .5F));
}

TEST(Furniture, PromotionsHaveALinkAndLittleElse) {
  const auto is_promotion = [](const std::string& text) { return is_furniture(text, BlockType::kParagraph, .1F); };
  EXPECT_TRUE(is_promotion("More of the quay every day: follow us on Facebook!"));
  EXPECT_TRUE(is_promotion("海滨晚报已开设Facebook專頁，欢迎加入。"));
  EXPECT_TRUE(is_promotion("Ещё больше о причале: подписывайтесь на наш канал."));
  EXPECT_TRUE(is_promotion("波止場の話はメルマガ登録で毎週届きます。"));
  EXPECT_FALSE(is_furniture_text("More of the quay every day: follow us on Facebook!"));
  EXPECT_FALSE(is_promotion(std::string(400, 'x') + " follow us on Facebook"));
}

TEST(Furniture, LinesOfBoxes) {
  const auto kind = [](std::string_view text) { return line_kind(text, BlockType::kParagraph, 0); };
  EXPECT_EQ(kind("Please contribute to the quay."), LineKind::kAppeal);
  EXPECT_EQ(kind("Ihre Spende hält den Kai offen."), LineKind::kAppeal);
  EXPECT_EQ(kind("We keep cookies on your device."), LineKind::kConsent);
  EXPECT_EQ(kind("Externe Inhalte zeigen wir erst nach Ihrer Einwilligung."), LineKind::kConsent);
  EXPECT_EQ(kind("The baker sells cookies at the quay."), LineKind::kText);
  EXPECT_EQ(kind("The settings of the crane"), LineKind::kText);
}

}  // namespace
}  // namespace newsclip::extract
