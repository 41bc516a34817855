#include "dates/date_labels.hpp"

#include <gtest/gtest.h>

#include "dates/date_text.hpp"
#include "folding_marks.hpp"

namespace newsclip::extract {
namespace {

TEST(DateLabels, BesideTheFirstDate) {
  using enum DateLabel;
  const struct {
    std::string_view text;
    DateLabel expected;
  } cases[] = {
      {"Published: May 13, 2024", kPublished},
      {"PUBLISHED ON Monday, May 13, 2024", kPublished},
      {"Last updated on 13 May 2024", kModified},
      {"Comments closed 13 May 2024", kNone},
      {"Member since 13 May 2024", kOther},
      {"Veröffentlicht am 13. Mai 2024", kPublished},
      {"Zuletzt aktualisiert: Montag, 13. Mai 2024", kModified},
      {"Stand: 13.05.2024", kModified},
      {"Publié le 13 mai 2024", kPublished},
      {"Mis à jour le 13 mai 2024", kModified},
      {"Actualizado a las 10:30 del 13 de mayo de 2024", kModified},
      {"Pubblicato il 13 maggio 2024", kPublished},
      {"Gepubliceerd op 13 mei 2024", kPublished},
      {"Opublikowano: 13 maja 2024", kPublished},
      {"Опубликовано 13 мая 2024", kPublished},
      {"Обновлено: 13 мая 2024", kModified},
      {"Güncelleme: 13 Mayıs 2024", kModified},
      {"تاريخ النشر: 13 مايو 2024", kPublished},
      {"发布时间：2024-05-13", kPublished},
      {"更新时间：2024-05-13", kModified},
      {"评论时间：2024-05-13", kOther},
      {"公開日：2024/05/13", kPublished},
      {"2024年5月13日 10時30分更新", kModified},
      {"2024年5月13日に公開", kPublished},
      {"입력 2024.05.13", kPublished},
      {"수정 2024.05.13", kModified},
      {"Published by Ann | 13 May 2024", kNone},
      {"Published 3 times, 13 May 2024", kNone},
      {"Unpublished 13 May 2024", kNone},
      {"13 May 2024", kNone},
      {"13 May 2024 Updated: 14 May", kNone},
      {"13 May 2024 (updated)", kModified},
      {"来源：甲报 2024-05-13", kNone},
      {"甲报2024-05-13 发布时间：2024-05-14", kNone},
  };
  for (const auto& c : cases) {
    const auto mentions = find_dates(c.text, {"", DayOrder::kUnknown, {}});
    ASSERT_FALSE(mentions.empty()) << c.text;
    EXPECT_EQ(label_of(c.text, mentions[0].begin, mentions[0].end), c.expected) << c.text;
    for (const std::string_view mark : kFoldingMarks) {
      const std::string text = with_marks(c.text, mark, MarkPlace::kDigits);
      const auto marked = find_dates(text, {"", DayOrder::kUnknown, {}});
      ASSERT_FALSE(marked.empty()) << text;
      EXPECT_EQ(label_of(text, marked[0].begin, marked[0].end), c.expected) << text;
    }
  }
  EXPECT_EQ(label_at_end("입력 :"), kPublished);
  EXPECT_EQ(label_at_end(""), kNone);
  EXPECT_EQ(label_after("x", 1), kNone);
}

}  // namespace
}  // namespace newsclip::extract
