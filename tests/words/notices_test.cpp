#include "words/notices.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "page/title_text.hpp"
#include "text/fold.hpp"
#include "word_tables.hpp"

namespace newsclip::extract::lexicon {
namespace {

struct Table {
  std::string_view name;
  NoArticle notice;
  NoticePhrases group;
};

constexpr Table kTables[] = {
    {"error titles", NoArticle::kErrorPage, NoticePhrases::kTitles},
    {"error doubtful titles", NoArticle::kErrorPage, NoticePhrases::kDoubtfulTitles},
    {"error texts", NoArticle::kErrorPage, NoticePhrases::kTexts},
    {"bot titles", NoArticle::kBotCheck, NoticePhrases::kTitles},
    {"bot doubtful titles", NoArticle::kBotCheck, NoticePhrases::kDoubtfulTitles},
    {"bot texts", NoArticle::kBotCheck, NoticePhrases::kTexts},
    {"login titles", NoArticle::kLogin, NoticePhrases::kTitles},
    {"login doubtful titles", NoArticle::kLogin, NoticePhrases::kDoubtfulTitles},
    {"login texts", NoArticle::kLogin, NoticePhrases::kTexts},
    {"consent titles", NoArticle::kConsent, NoticePhrases::kTitles},
    {"consent texts", NoArticle::kConsent, NoticePhrases::kTexts},
    {"script texts", NoArticle::kScriptOnly, NoticePhrases::kTexts},
};

TEST(NoticeWords, RowsAreFolded) {
  for (const Table& table : kTables)
    expect_rows_of_form(table.name, notice_phrases(table.notice, table.group), fold_word);
  expect_rows_of_form("openers", notice_openers(), fold_word);
}

// Titles are compared by their letters: of two that are alike in these the second says nothing.
TEST(NoticeWords, NoTitleHasTheLettersOfAnother) {
  for (const NoArticle notice : {NoArticle::kErrorPage, NoArticle::kBotCheck, NoArticle::kLogin, NoArticle::kConsent}) {
    std::set<std::string> seen;
    for (const NoticePhrases group : {NoticePhrases::kTitles, NoticePhrases::kDoubtfulTitles}) {
      for (const std::string_view row : notice_phrases(notice, group)) {
        const std::string letters = letters_of(row);
        EXPECT_FALSE(letters.empty()) << row;
        EXPECT_TRUE(seen.insert(letters).second) << row;
      }
    }
  }
}

// The first opener that a title begins with is taken.
TEST(NoticeWords, OfTwoOpenersTheLongerStandsFirst) {
  const auto openers = notice_openers();
  for (std::size_t i = 0; i < openers.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      EXPECT_FALSE(letters_of(openers[i]).starts_with(letters_of(openers[k]))) << openers[k] << ", " << openers[i];
    }
  }
}

TEST(NoticeWords, WhatIsNoNoticeHasNoPhrases) {
  for (const NoArticle other :
       {NoArticle::kEmpty, NoArticle::kNotProse, NoArticle::kTooShort, NoArticle::kList, NoArticle::kOther}) {
    for (const NoticePhrases group : {NoticePhrases::kTitles, NoticePhrases::kDoubtfulTitles, NoticePhrases::kTexts}) {
      EXPECT_TRUE(notice_phrases(other, group).empty());
    }
  }
  EXPECT_TRUE(notice_phrases(NoArticle::kConsent, NoticePhrases::kDoubtfulTitles).empty());
  EXPECT_TRUE(notice_phrases(NoArticle::kScriptOnly, NoticePhrases::kTitles).empty());
  EXPECT_TRUE(notice_phrases(NoArticle::kScriptOnly, NoticePhrases::kDoubtfulTitles).empty());
}

bool is_title(std::string_view title, NoArticle notice) {
  for (const NoticePhrases group : {NoticePhrases::kTitles, NoticePhrases::kDoubtfulTitles}) {
    for (const std::string_view row : notice_phrases(notice, group)) {
      if (letters_of(row) == letters_of(title)) return true;
    }
  }
  return false;
}

bool is_told(std::string_view text, NoArticle notice) {
  const std::string folded = fold_word(text);
  for (const std::string_view row : notice_phrases(notice, NoticePhrases::kTexts)) {
    if (folded.find(row) != std::string::npos) return true;
  }
  return false;
}

struct Row {
  NoArticle notice;
  std::string_view text;
};

TEST(NoticeWords, TitlesOfEachLanguage) {
  constexpr Row kRows[] = {
      {NoArticle::kErrorPage, "Page not found"},
      {NoArticle::kErrorPage, "Seite nicht gefunden"},
      {NoArticle::kErrorPage, "Page non trouvée"},
      {NoArticle::kErrorPage, "Página no encontrada"},
      {NoArticle::kErrorPage, "Página não encontrada"},
      {NoArticle::kErrorPage, "Pagina non trovata"},
      {NoArticle::kErrorPage, "Pagina niet gevonden"},
      {NoArticle::kErrorPage, "Sidan hittades inte"},
      {NoArticle::kErrorPage, "Siden blev ikke fundet"},
      {NoArticle::kErrorPage, "Siden ble ikke funnet"},
      {NoArticle::kErrorPage, "Sivua ei löytynyt"},
      {NoArticle::kErrorPage, "Strona nie istnieje"},
      {NoArticle::kErrorPage, "Stránka nenalezena"},
      {NoArticle::kErrorPage, "Az oldal nem található"},
      {NoArticle::kErrorPage, "Pagină negăsită"},
      {NoArticle::kErrorPage, "Η σελίδα δεν βρέθηκε"},
      {NoArticle::kErrorPage, "Sayfa bulunamadı"},
      {NoArticle::kErrorPage, "Страница не найдена"},
      {NoArticle::kErrorPage, "Сторінку не знайдено"},
      {NoArticle::kErrorPage, "الصفحة غير موجودة"},
      {NoArticle::kErrorPage, "صفحه یافت نشد"},
      {NoArticle::kErrorPage, "הדף לא נמצא"},
      {NoArticle::kErrorPage, "पेज नहीं मिला"},
      {NoArticle::kErrorPage, "ไม่พบหน้านี้"},
      {NoArticle::kErrorPage, "Không tìm thấy trang"},
      {NoArticle::kErrorPage, "Halaman tidak ditemukan"},
      {NoArticle::kErrorPage, "页面不存在"},
      {NoArticle::kErrorPage, "頁面不存在"},
      {NoArticle::kErrorPage, "ページが見つかりません"},
      {NoArticle::kErrorPage, "페이지를 찾을 수 없습니다"},
      {NoArticle::kErrorPage, "Błąd"},
      {NoArticle::kBotCheck, "Attention Required!"},
      {NoArticle::kBotCheck, "Sind Sie ein Roboter?"},
      {NoArticle::kBotCheck, "Êtes-vous un robot ?"},
      {NoArticle::kBotCheck, "¿Eres un robot?"},
      {NoArticle::kBotCheck, "Você é um robô?"},
      {NoArticle::kBotCheck, "Sei un robot?"},
      {NoArticle::kBotCheck, "Bent u een robot?"},
      {NoArticle::kBotCheck, "Czy jesteś robotem?"},
      {NoArticle::kBotCheck, "Robot musunuz?"},
      {NoArticle::kBotCheck, "Вы не робот?"},
      {NoArticle::kBotCheck, "Підтвердіть, що ви не робот"},
      {NoArticle::kBotCheck, "هل أنت روبوت؟"},
      {NoArticle::kBotCheck, "Xác minh bảo mật"},
      {NoArticle::kBotCheck, "Verifikasi keamanan"},
      {NoArticle::kBotCheck, "安全验证"},
      {NoArticle::kBotCheck, "安全驗證"},
      {NoArticle::kBotCheck, "セキュリティチェック"},
      {NoArticle::kBotCheck, "보안 확인"},
      {NoArticle::kLogin, "Please log in"},
      {NoArticle::kLogin, "Bitte anmelden"},
      {NoArticle::kLogin, "Connexion requise"},
      {NoArticle::kLogin, "Iniciar sesión"},
      {NoArticle::kLogin, "Faça login"},
      {NoArticle::kLogin, "Effettua il login"},
      {NoArticle::kLogin, "Inloggen"},
      {NoArticle::kLogin, "Logga in"},
      {NoArticle::kLogin, "Log ind"},
      {NoArticle::kLogin, "Zaloguj się"},
      {NoArticle::kLogin, "Giriş yapın"},
      {NoArticle::kLogin, "Войти"},
      {NoArticle::kLogin, "تسجيل الدخول"},
      {NoArticle::kLogin, "Đăng nhập"},
      {NoArticle::kLogin, "Silakan masuk"},
      {NoArticle::kLogin, "请先登录"},
      {NoArticle::kLogin, "請先登入"},
      {NoArticle::kLogin, "ログイン"},
      {NoArticle::kLogin, "로그인"},
      {NoArticle::kConsent, "Before you continue"},
      {NoArticle::kConsent, "Bevor Sie fortfahren"},
      {NoArticle::kConsent, "Avant de continuer"},
      {NoArticle::kConsent, "Antes de continuar"},
      {NoArticle::kConsent, "Prima di continuare"},
      {NoArticle::kConsent, "Wij waarderen uw privacy"},
      {NoArticle::kConsent, "Valorizamos sua privacidade"},
      {NoArticle::kConsent, "Cenimy Twoją prywatność"},
      {NoArticle::kConsent, "続行する前に"},
  };
  for (const Row& row : kRows) EXPECT_TRUE(is_title(row.text, row.notice)) << row.text;
}

TEST(NoticeWords, TextsOfEachLanguage) {
  constexpr Row kRows[] = {
      {NoArticle::kErrorPage, "The plan of the quay could not be found."},
      {NoArticle::kErrorPage, "Die gesuchte Seite ist umgezogen."},
      {NoArticle::kErrorPage, "Le plan n'existe plus."},
      {NoArticle::kErrorPage, "El plan ya no está disponible."},
      {NoArticle::kErrorPage, "O plano não foi encontrada."},
      {NoArticle::kErrorPage, "Il piano non è più disponibile."},
      {NoArticle::kErrorPage, "Het plan bestaat niet."},
      {NoArticle::kErrorPage, "Planen hittades inte."},
      {NoArticle::kErrorPage, "Planen findes ikke."},
      {NoArticle::kErrorPage, "Planen finnes ikke."},
      {NoArticle::kErrorPage, "Sivua ei löydy."},
      {NoArticle::kErrorPage, "Plan nie istnieje."},
      {NoArticle::kErrorPage, "Plán neexistuje."},
      {NoArticle::kErrorPage, "A terv nem található."},
      {NoArticle::kErrorPage, "Planul nu a fost găsită."},
      {NoArticle::kErrorPage, "Το σχέδιο δεν υπάρχει."},
      {NoArticle::kErrorPage, "Plan bulunamadı."},
      {NoArticle::kErrorPage, "Страница не найдена."},
      {NoArticle::kErrorPage, "План не існує."},
      {NoArticle::kErrorPage, "الخطة غير موجودة"},
      {NoArticle::kErrorPage, "طرح یافت نشد"},
      {NoArticle::kErrorPage, "התוכנית לא נמצא"},
      {NoArticle::kErrorPage, "योजना नहीं मिला"},
      {NoArticle::kErrorPage, "ไม่พบแผน"},
      {NoArticle::kErrorPage, "Không tìm thấy kế hoạch"},
      {NoArticle::kErrorPage, "Rencana tidak ditemukan"},
      {NoArticle::kErrorPage, "计划不存在"},
      {NoArticle::kErrorPage, "計畫已被刪除"},
      {NoArticle::kErrorPage, "計画が見つかりません"},
      {NoArticle::kErrorPage, "계획을 찾을 수 없습니다"},
      {NoArticle::kBotCheck, "Show that you are not a robot."},
      {NoArticle::kBotCheck, "Dass Sie kein Roboter sind"},
      {NoArticle::kBotCheck, "Vous n'êtes pas un robot"},
      {NoArticle::kBotCheck, "Que no eres un robot"},
      {NoArticle::kBotCheck, "Que não é um robô"},
      {NoArticle::kBotCheck, "Che non sei un robot"},
      {NoArticle::kBotCheck, "Dat u geen robot bent"},
      {NoArticle::kBotCheck, "Że nie jesteś robotem"},
      {NoArticle::kBotCheck, "Robot olmadığınızı gösterin"},
      {NoArticle::kBotCheck, "Что вы не робот"},
      {NoArticle::kBotCheck, "Що ви не робот"},
      {NoArticle::kBotCheck, "أنك لست روبوتا"},
      {NoArticle::kBotCheck, "Bạn không phải là robot"},
      {NoArticle::kBotCheck, "Anda bukan robot"},
      {NoArticle::kBotCheck, "您不是机器人"},
      {NoArticle::kBotCheck, "您不是機器人"},
      {NoArticle::kBotCheck, "ロボットではないこと"},
      {NoArticle::kBotCheck, "로봇이 아닙니다"},
      {NoArticle::kLogin, "You must be logged in here."},
      {NoArticle::kLogin, "Passwort vergessen?"},
      {NoArticle::kLogin, "Mot de passe oublié ?"},
      {NoArticle::kLogin, "¿Olvidaste tu contraseña?"},
      {NoArticle::kLogin, "Esqueceu a senha?"},
      {NoArticle::kLogin, "Password dimenticata?"},
      {NoArticle::kLogin, "Wachtwoord vergeten?"},
      {NoArticle::kLogin, "Nie masz konta?"},
      {NoArticle::kLogin, "Şifremi unuttum"},
      {NoArticle::kLogin, "Забыли пароль?"},
      {NoArticle::kLogin, "يرجى تسجيل الدخول"},
      {NoArticle::kLogin, "Quên mật khẩu?"},
      {NoArticle::kLogin, "Lupa kata sandi?"},
      {NoArticle::kLogin, "忘记密码？"},
      {NoArticle::kLogin, "忘記密碼？"},
      {NoArticle::kLogin, "パスワードを忘れた方"},
      {NoArticle::kLogin, "비밀번호 찾기"},
      {NoArticle::kConsent, "On the quay we use cookies."},
      {NoArticle::kConsent, "Wir verwenden Cookies."},
      {NoArticle::kConsent, "Nous utilisons des cookies."},
      {NoArticle::kConsent, "Aquí utilizamos cookies."},
      {NoArticle::kConsent, "Nós e os nossos parceiros"},
      {NoArticle::kConsent, "Utilizziamo i cookie."},
      {NoArticle::kConsent, "Wij gebruiken cookies."},
      {NoArticle::kConsent, "Tu używamy plików cookie."},
      {NoArticle::kConsent, "Vi använder cookies."},
      {NoArticle::kConsent, "Cookieを使用します"},
      {NoArticle::kScriptOnly, "Please enable JavaScript."},
      {NoArticle::kScriptOnly, "Bitte JavaScript aktivieren."},
      {NoArticle::kScriptOnly, "Activez JavaScript."},
      {NoArticle::kScriptOnly, "Activa JavaScript."},
      {NoArticle::kScriptOnly, "Ative o JavaScript."},
      {NoArticle::kScriptOnly, "Attiva JavaScript."},
      {NoArticle::kScriptOnly, "Schakel JavaScript in."},
      {NoArticle::kScriptOnly, "Aktivera JavaScript."},
      {NoArticle::kScriptOnly, "Włącz JavaScript."},
      {NoArticle::kScriptOnly, "JavaScript gerekli."},
      {NoArticle::kScriptOnly, "Включите JavaScript."},
      {NoArticle::kScriptOnly, "Увімкніть JavaScript."},
      {NoArticle::kScriptOnly, "تفعيل JavaScript"},
      {NoArticle::kScriptOnly, "Bật JavaScript"},
      {NoArticle::kScriptOnly, "Aktifkan JavaScript"},
      {NoArticle::kScriptOnly, "请启用JavaScript"},
      {NoArticle::kScriptOnly, "請啟用JavaScript"},
      {NoArticle::kScriptOnly, "JavaScriptを有効にする"},
      {NoArticle::kScriptOnly, "JavaScript를 활성화"},
  };
  for (const Row& row : kRows) EXPECT_TRUE(is_told(row.text, row.notice)) << row.text;
}

TEST(NoticeWords, OrdinaryTextIsNone) {
  constexpr std::string_view kTexts[] = {"",
                                         " ",
                                         "Page",
                                         "Pages not foundered",
                                         "The crane on the quay",
                                         "Seite",
                                         "Der Kran am Kai",
                                         "La grue du quai",
                                         "La grúa del muelle",
                                         "O guindaste do cais",
                                         "La gru del molo",
                                         "De kraan op de kade",
                                         "Kranen på kajen",
                                         "Żuraw na molo",
                                         "Jeřáb na molu",
                                         "Ο γερανός στην προβλήτα",
                                         "İskeledeki vinç",
                                         "Кран на причале",
                                         "Ошибки",
                                         "الرافعة على الرصيف",
                                         "המנוף על הרציף",
                                         "घाट पर क्रेन",
                                         "ปั้นจั่นที่ท่าเรือ",
                                         "Cần cẩu ở bến",
                                         "Derek di dermaga",
                                         "码头上的吊车",
                                         "碼頭上的吊車",
                                         "桟橋のクレーン",
                                         "부두의 기중기",
                                         "Logins",
                                         "Robots on the quay",
                                         "Cookies baked here"};
  for (const NoArticle notice :
       {NoArticle::kErrorPage, NoArticle::kBotCheck, NoArticle::kLogin, NoArticle::kConsent, NoArticle::kScriptOnly}) {
    for (const std::string_view text : kTexts) {
      EXPECT_FALSE(is_title(text, notice)) << text;
      EXPECT_FALSE(is_told(text, notice)) << text;
    }
  }
}

TEST(NoticeWords, OpenersOfEachLanguage) {
  for (const char* word : {"Sorry", "Entschuldigung", "Désolé", "Lo sentimos", "Desculpe", "Spiacenti", "Fout", "Błąd",
                           "Hata", "Ошибка", "خطأ", "Lỗi", "Kesalahan", "抱歉", "對不起", "エラー", "오류"}) {
    EXPECT_TRUE(has_row(notice_openers(), fold_word(word))) << word;
  }
  for (const char* word : {"", "sorr", "quay", "fehl", "des", "errores", "хата", "港", "港口", "桟橋", "부두"}) {
    EXPECT_FALSE(has_row(notice_openers(), fold_word(word))) << word;
  }
}

}  // namespace
}  // namespace newsclip::extract::lexicon
