#include "words/boilerplate_words.hpp"

#include <gtest/gtest.h>

#include <string_view>

#include "text/measure.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

unsigned count_in(WordGroup group, std::string_view text) { return count(group, hash_words(text)); }

TEST(BoilerplateWords, RowsHaveTheFormOfTheWordsLookedUp) {
  expect_rows_of_form("boilerplate", group_words(WordGroup::kBoilerplate), as_name);
  expect_rows_of_form("credit", group_words(WordGroup::kCredit), as_name);
}

// More of a row would not be looked at.
TEST(BoilerplateWords, EveryRowIsOneWordOrTwoCharactersAndIsFound) {
  for (const WordGroup group : {WordGroup::kBoilerplate, WordGroup::kCredit}) {
    for (const std::string_view row : group_words(group)) {
      EXPECT_EQ(hash_words(row).size(), static_cast<unsigned char>(row[0]) < 0xE0 ? 1U : 2U) << row;
      EXPECT_EQ(count_in(group, row), 1U) << row;
    }
  }
}

struct Row {
  std::string_view text;
  unsigned found;
};

TEST(BoilerplateWords, CountsWordsOfEachLanguage) {
  const Row rows[] = {
      {"Copyright of the Courier", 1},
      {"Subscribe to the newsletter", 2},
      {"Anzeige und Werbung", 2},
      {"Partager cette page", 1},
      {"Suscríbete hoy", 1},
      {"Compartilhar no cais", 1},
      {"Condividi il molo", 1},
      {"Delen met buren", 1},
      {"Dela med vänner", 1},
      {"Annonce fra kajen", 1},
      {"Udostępnij stronę", 1},
      {"Sdílet stránku", 1},
      {"ПОДПИСАТЬСЯ сейчас", 1},
      {"Підписатися зараз", 1},
      {"Paylaş ve oku", 1},
      {"اقرأ الخبر", 1},
      {"版权归海滨晚报", 1},
      {"相關文章", 1},
      {"関連する記事", 1},
      {"관련 소식", 1},
      {"", 0},
      {"Quay crane turned again", 0},
      {"cook cookiest shareholder newsletterless", 0},
      {"Anzeigenblatt Werbungen", 0},
      {"частица поделка", 0},
      {"码头重新开放", 0},
      {"桟橋が開く", 0},
      {"부두가 열렸다", 0},
      {"版 权", 1},  // the characters of such scripts are words of their own
      {"权版", 0},
  };
  for (const Row& row : rows) EXPECT_EQ(count_in(WordGroup::kBoilerplate, row.text), row.found) << row.text;
}

TEST(BoilerplateWords, CountsCreditsOfEachLanguage) {
  const Row rows[] = {
      {"Photo: Abby Larkin/Reuters", 2},
      {"Bild von Mira Tolland", 1},
      {"Crédit Élise Montclar", 1},
      {"Imagen de Abril Montes", 1},
      {"Imagem de Abril Montes", 1},
      {"Immagine del molo", 1},
      {"Beeld van Jan van der Heide", 1},
      {"Kuva laiturista", 1},
      {"Zdjęcie mola", 1},
      {"Фото причала", 1},
      {"صورة الرصيف", 1},
      {"林小满摄影", 1},
      {"攝影林小滿", 1},
      {"羽田小春撮影", 1},
      {"사진 김철수", 1},
      {"", 0},
      {"photocopy bilden imagine", 0},
      {"фотография", 0},
      {"图书馆", 0},
      {"Copyright cookies", 0},  // of the other group
  };
  for (const Row& row : rows) EXPECT_EQ(count_in(WordGroup::kCredit, row.text), row.found) << row.text;
}

}  // namespace
}  // namespace newsclip::extract::lexicon
