#include "words/furniture.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "lines/furniture.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

bool is_furniture_text(std::string_view text, float link_share = 0) {
  return is_furniture(text, BlockType::kParagraph, link_share);
}

constexpr FurniturePhrases kAnywhere[] = {FurniturePhrases::kDisclaimers, FurniturePhrases::kPromotions,
                                          FurniturePhrases::kAppeals, FurniturePhrases::kPrivacy,
                                          FurniturePhrases::kChoices};

LineKind kind_of(std::string_view text, float link_share = 0) {
  return line_kind(text, BlockType::kParagraph, link_share);
}

TEST(FurnitureWords, RowsHaveTheFormOfTheLinesLookedAt) {
  expect_rows_of_form("starts", furniture_phrases(FurniturePhrases::kStarts), as_name, RowEnd::kMayBeSpace);
  expect_rows_of_form("short starts", furniture_phrases(FurniturePhrases::kShortStarts), as_name, RowEnd::kMayBeSpace);
  expect_rows_of_form("whole", furniture_phrases(FurniturePhrases::kWhole), as_name);
  expect_rows_of_form("invitations", furniture_phrases(FurniturePhrases::kInvitations), as_name, RowEnd::kMayBeSpace);
  expect_rows_of_form("comments", furniture_phrases(FurniturePhrases::kCommentHeadings), as_name);
  expect_rows_of_form("forms", furniture_phrases(FurniturePhrases::kForms), as_name, RowEnd::kMayBeSpace);
  for (const FurniturePhrases group : kAnywhere)
    expect_rows_of_form("anywhere", furniture_phrases(group), as_name, RowEnd::kMayBeSpace);
}

TEST(FurnitureWords, EveryRowIsFoundInALine) {
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kStarts))
    EXPECT_TRUE(is_furniture_text(std::string(row) + "qv")) << row;
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kShortStarts))
    EXPECT_TRUE(is_furniture_text(std::string(row) + "qv")) << row;
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kWhole))
    EXPECT_TRUE(is_furniture_text(row)) << row;
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kInvitations))
    EXPECT_TRUE(is_furniture_text(std::string(row) + "qv", 1)) << row;
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kDisclaimers))
    EXPECT_TRUE(is_furniture_text("Qv " + std::string(row) + " qv")) << row;
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kPromotions))
    EXPECT_TRUE(is_furniture_text("Qv " + std::string(row) + " qv", .1F)) << row;
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kAppeals))
    EXPECT_EQ(kind_of("Qv " + std::string(row) + " qv"), LineKind::kAppeal) << row;
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kPrivacy))
    EXPECT_EQ(kind_of("Qv " + std::string(row) + " qv your browser"), LineKind::kConsent) << row;
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kChoices))
    EXPECT_EQ(kind_of("Qv " + std::string(row) + " qv cookie"), LineKind::kConsent) << row;
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kForms)) {
    std::string line = "(" + std::string(row) + " qv";
    std::ranges::replace(line, '*', ' ');
    EXPECT_TRUE(is_furniture_text(line)) << row;
  }
}

// The search looks at four bytes at once.
TEST(FurnitureWords, NoneOfThoseSearchedForIsShorterThanFourBytes) {
  for (const FurniturePhrases group : kAnywhere) {
    for (const std::string_view row : furniture_phrases(group)) EXPECT_GE(row.size(), 4U) << row;
  }
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kInvitations)) EXPECT_GE(row.size(), 4U) << row;
  for (const std::string_view row : furniture_phrases(FurniturePhrases::kForms))
    EXPECT_GE(row.substr(0, row.find('*')).size(), 4U) << row;
}

TEST(FurnitureWords, BeginningsInEachLanguage) {
  for (const char* line :
       {"Reporting by Abby Larkin", "Folgen Sie uns bei Kurier Nord", "Suivez-nous sur nos pages",
        "Síguenos en nuestro canal", "Seguici su tutti i canali", "Siga-nos nas redes", "Подписывайтесь на наш канал",
        "Підписуйтесь на наш канал", "特别声明：图文由作者提供", "무단전재 금지", "無断転載はご遠慮ください"}) {
    EXPECT_TRUE(is_furniture_text(line)) << line;
  }
  for (const char* line : {"Print this page", "Gedruckt von der Seite des Kuriers", "Imprimé depuis le site",
                           "本文打印自海滨晚报", "Cargando publicidad", "掃描QR碼", "Story continues below"}) {
    EXPECT_TRUE(is_furniture_text(line)) << line;
  }
}

TEST(FurnitureWords, WholeLinesInEachLanguage) {
  for (const char* line :
       {"Advertisement", "Anzeige", "PUBLICITÉ", "Publicidad",  "Publicidade", "Pubblicità", "Advertentie", "Реклама",
        "Annons",        "Annonse", "Reklama",   "Reklam",      "広告",        "廣告",       "广告",        "광고",
        "إعلان",         "Annonce", "Mainos",    "Publicitate", "Hirdetés",    "Διαφήμιση",  "Oglas",       "İlan",
        "Quảng cáo",     "Iklan",   "โฆษณา",     "विज्ञापन",     "פרסומת",      "آگهی"}) {
    EXPECT_TRUE(is_furniture_text(line)) << line;
  }
}

TEST(FurnitureWords, InvitationsInEachLanguage) {
  for (const char* line : {"Read also: Pier to close",
                           "Lesen Sie auch: Der Kai schließt",
                           "Lire aussi : Le quai ferme",
                           "Lee también: Cierra el muelle",
                           "Leia também: O cais fecha",
                           "Leggi anche: Chiude il molo",
                           "Lees ook: Kade gaat dicht",
                           "Les også: Kaien stenger",
                           "Læs også: Kajen lukker",
                           "Läs också: Kajen stängs",
                           "Lue myös: Laituri suljetaan",
                           "Czytaj też: Molo zamknięte",
                           "Čtěte také: Molo zavřeno",
                           "Читайте также: Причал закрыт",
                           "Читайте також: Причал закрито",
                           "Bunu da oku: İskele kapandı",
                           "اقرأ أيضا: إغلاق الرصيف",
                           "Xem thêm: Bến tàu đóng cửa",
                           "Baca selengkapnya: Dermaga ditutup",
                           "延伸阅读：码头重新开放",
                           "関連記事：桟橋を閉鎖",
                           "관련기사: 부두 폐쇄"}) {
    EXPECT_TRUE(is_furniture_text(line)) << line;
  }
}

TEST(FurnitureWords, DisclaimersInEachLanguage) {
  for (const char* line : {"Harbour Courier. All rights reserved by the board.", "Kurier Nord, Nachdruck verboten.",
                           "Courrier du quai, tous droits réservés.", "El muelle: todos los derechos reservados.",
                           "Il molo, riproduzione riservata.", "O cais: todos os direitos reservados.",
                           "Вестник причала, все права защищены.", "文章不代表本站立场。", "版權所有，未經授權請勿轉載",
                           "이 글은 무단전재 및 재배포를 금합니다", "本紙の無断転載を禁じます"}) {
    EXPECT_TRUE(is_furniture_text(line)) << line;
  }
}

TEST(FurnitureWords, OrdinaryWordsAreNone) {
  for (const char* line : {"",
                           " ",
                           "Advert",
                           "Advertisements for the pier were printed",
                           "Reporting bystanders saw the crane",
                           "Anzeigenblatt",
                           "Werbung für den Kai",
                           "Publicité pour le quai",
                           "Los anuncios del muelle",
                           "La pubblicità del molo",
                           "Рекламация",
                           "Причал открыт",
                           "広告の歴史",
                           "广告行业增长",
                           "광고 시장",
                           "إعلان جديد عن الرصيف",
                           "Lesen Sie auchabends",
                           "Read alsoran",
                           "Läs boken",
                           "Czytaj powoli",
                           "延伸的码头",
                           "本文介绍码头的历史",
                           "All rights",
                           "The printed form of the plan",
                           "Alle Rechte der Stadt",
                           "转载的文章很多"}) {
    EXPECT_FALSE(is_furniture_text(line)) << line;
  }
}

}  // namespace
}  // namespace newsclip::extract::lexicon
