#include "lines/person_name.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace newsclip::extract {
namespace {

struct Row {
  std::string_view byline;
  std::vector<std::string> names;
};

TEST(PersonName, ReadsBylines) {
  const Row rows[] = {
      {"By Abby Larkin and Osk Venn, Coastline News Agency", {"Abby Larkin", "Osk Venn"}},
      {"Abby Larkin", {"Abby Larkin"}},
      {"Von Mira Tolland und Jan van der Heide", {"Mira Tolland", "Jan van der Heide"}},
      {"Mira Tolland (mira@courier.example)", {"Mira Tolland"}},
      {"Par Élise Montclar, Jean Duvallon", {"Élise Montclar", "Jean Duvallon"}},
      {"作者：林小满、周一帆", {"林小满", "周一帆"}},
      {"本报记者 林小满", {"林小满"}},
      {"文：林小满 周一帆", {"林小满", "周一帆"}},
      {"取材・文：羽田 小春", {"羽田 小春"}},
      {"文・羽田 小春", {"羽田 小春"}},
      {"文＝羽田小春", {"羽田小春"}},
      {"聞き手・羽田 小春", {"羽田 小春"}},
      {"羽田　はるか", {"羽田 はるか"}},
      {"文：田中 太郎", {"田中 太郎"}},
      {"作者：欧阳 小满", {"欧阳 小满"}},
      {"记者 林一 周二", {"林一", "周二"}},
      {"记者 林　满", {"林满"}},
      {"记者 林小满 通讯员 周一帆 摄影", {"林小满", "周一帆"}},
      {"摄影 编辑", {}},
      {"김철수 기자", {"김철수"}},
      {"Posted by Abby Larkin on May 3, 2024", {"Abby Larkin"}},
      {"Abby Larkin March 5, 2024", {"Abby Larkin"}},
      {"Élise Montclar févr. 5, 2024", {"Élise Montclar"}},
      {"Mira Tolland Okt. 14, 2024", {"Mira Tolland"}},
      {"4 August 2010 Abby Larkin", {"Abby Larkin"}},
      {"ByAbby Larkin", {"Abby Larkin"}},
      {"Abby LarkinFollow", {"Abby Larkin"}},
      {"Abby MacLarkin", {"Abby MacLarkin"}},
      {"Abby Larkin1, Osk Venn2", {"Abby Larkin", "Osk Venn"}},
      {"Dan Larkin and Dan Venn", {"Dan Larkin", "Dan Venn"}},
      {"Sari Larkin dan Osk Venn", {"Sari Larkin", "Osk Venn"}},
      {"Md Karim Rahman", {"Md Karim Rahman"}},
      {"Mira Tolland, MD", {"Mira Tolland"}},
      {"Dr. Mira Tolland", {"Dr. Mira Tolland"}},
      {"Alle Beiträge von Mira Tolland", {"Mira Tolland"}},
      {"View all posts by Abby Larkin", {"Abby Larkin"}},
      {"Kurier-Online-Expertin Mira Tolland", {"Mira Tolland"}},
      {"Rechtsanwalt Jan Tolland", {"Jan Tolland"}},
      {"Gastbeitrag von Mira Tolland", {"Mira Tolland"}},
      {"[Abby Larkin, Coastline News Agency]", {"Abby Larkin"}},
      {"Abby Larkin Dec 14th", {"Abby Larkin"}},
      {"Lê Phương", {"Lê Phương"}},
      {"Mira Tolland Founder", {"Mira Tolland"}},
      {"Marketing Director", {}},
      {"Tue, May 3, 2024", {}},
      {"입력 2024.05.03", {}},
      {"研究员林小满", {"林小满"}},
      {"责任编辑", {}},
      {"Von", {}},
      {"Harbour staff", {}},
      {"Autorin/Autor Mira Tolland", {"Mira Tolland"}},
      {"Northshore Courier Staff", {}},
      {"Editorial Team", {}},
      {"May 3, 2024", {}},
      {"", {}},
      {"fern22", {}},
      {"Mirabel", {"Mirabel"}},
      {"记者：林小满 周一帆  台北報導", {"林小满", "周一帆"}},
      {"記者 林小满／台北報導", {"林小满"}},
      {"作者：方晓雯北京大学教授", {"方晓雯"}},
      {"通讯员", {}},
      {"김민지 선임기자", {"김민지"}},
      {"江苏南通", {}},
      {"Quay.example", {}},
      {"Chief Reporter Mira Tolland, Senior Editor", {"Mira Tolland"}},
  };
  for (const Row& row : rows) EXPECT_EQ(read_names(row.byline), row.names) << row.byline;
}

}  // namespace
}  // namespace newsclip::extract
