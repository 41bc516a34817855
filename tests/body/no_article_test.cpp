#include "body/no_article.hpp"

#include <gtest/gtest.h>

#include <string>
#include <unordered_set>

#include "data/analyse_page.hpp"
#include "newsclip/newsclip.hpp"
#include "text/fold.hpp"
#include "words/notices.hpp"

namespace newsclip::extract {
namespace {

std::string page(const std::string& title, const std::string& body) {
  return "<!DOCTYPE html><html><head><meta charset=utf-8><title>" + title +
         "</title><script src='/s.js'></script></head><body>" + body + "</body></html>";
}

std::string notice(const std::string& title, const std::string& text) {
  return page(title + " | Elsing Gazette",
              "<nav><a href=/>Elsing Gazette</a></nav><main><h1>" + title + "</h1><p>" + text + "</p></main>");
}

TEST(NoArticle, KnowsWhatStandsInPlaceOfAPage) {
  struct Row {
    NoArticle reason;
    std::string html;
  };
  const Row rows[] = {
      // error pages: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Turkish, Russian, Arabic,
      // Vietnamese, Indonesian, Chinese, Japanese, Korean
      {NoArticle::kErrorPage, notice("Error 404",
                                     "Sorry, the page you are looking for could not be found. It may have been "
                                     "moved when we put our archive in order, or the address was typed wrong.")},
      {NoArticle::kErrorPage, notice("Seite nicht gefunden",
                                     "Die gesuchte Seite gibt es nicht. Bitte benutzen Sie die Suche "
                                     "oder gehen Sie zurück zur Startseite der Zeitung.")},
      {NoArticle::kErrorPage, notice("Oups ! Page introuvable",
                                     "La page demandée n'existe plus. Retournez à l'accueil pour "
                                     "y trouver toutes les nouvelles du jour.")},
      {NoArticle::kErrorPage, notice("Página no encontrada",
                                     "Lo sentimos, la página que busca ya no está disponible. Puede "
                                     "volver al inicio o utilizar el buscador.")},
      {NoArticle::kErrorPage, notice("Página não encontrada",
                                     "A página que você procura não existe ou mudou de endereço. Use "
                                     "a busca para achar a notícia.")},
      {NoArticle::kErrorPage, notice("Pagina non trovata",
                                     "La pagina che stai cercando non esiste. Torna alla home e prova "
                                     "di nuovo dal nostro motore di ricerca.")},
      {NoArticle::kErrorPage, notice("Pagina niet gevonden",
                                     "De pagina die u zoekt bestaat niet of is verhuisd naar een "
                                     "ander adres. Ga naar de homepage.")},
      {NoArticle::kErrorPage, notice("Nie znaleziono strony",
                                     "Strona, której szukasz, nie istnieje albo zmieniła adres. "
                                     "Wróć na stronę główną gazety.")},
      {NoArticle::kErrorPage, notice("Sayfa bulunamadı",
                                     "Aradığınız sayfa bulunamadı. Adresi kontrol edin ya da "
                                     "anasayfa üzerinden haberlere ulaşın.")},
      {NoArticle::kErrorPage, notice("Страница не найдена",
                                     "Запрашиваемая страница была удалена или никогда не "
                                     "существовала. Перейдите на главную страницу газеты.")},
      {NoArticle::kErrorPage,
       notice("الصفحة غير موجودة", "عذرا، الصفحة التي تبحث عنها غير موجودة أو تم نقلها إلى عنوان آخر.")},
      {NoArticle::kErrorPage,
       notice("Không tìm thấy trang", "Trang bạn tìm không tồn tại hoặc đã được chuyển đi nơi khác.")},
      {NoArticle::kErrorPage, notice("Halaman tidak ditemukan", "Maaf, halaman yang Anda cari tidak tersedia lagi.")},
      {NoArticle::kErrorPage,
       notice("抱歉，页面不存在", "您访问的文章已被删除或地址有误，请检查网址，或者返回首页查看其他新闻。")},
      {NoArticle::kErrorPage,
       notice("ページが見つかりません", "お探しの記事は削除されたか、アドレスが変更された可能性があります。")},
      {NoArticle::kErrorPage, notice("페이지를 찾을 수 없습니다",
                                     "요청하신 기사가 삭제되었거나 주소가 바뀌었습니다. 주소를 다시 확인해 주세요.")},
      {NoArticle::kErrorPage, page("Error",
                                   "<h2>Error</h2><p>An error occurred while the page was made. Please try again "
                                   "later, or write to us if it does not go away.</p>")},
      // checks for robots: English, Russian, Chinese, Japanese; the title is only the host's name
      {NoArticle::kBotCheck, notice("Access Denied",
                                    "You don't have permission to access this page on this server. "
                                    "Reference #18.4f2a1d02.1716000000.3b7a")},
      {NoArticle::kBotCheck, notice("Вы не робот?",
                                    "Подтвердите, что запросы отправляли вы, а не робот. Из вашей сети идёт "
                                    "подозрительный трафик, поэтому нужна проверка.")},
      {NoArticle::kBotCheck,
       notice("访问验证", "为了保护网站安全，请拖动滑块完成验证，验证通过后将自动进入您要访问的页面。")},
      {NoArticle::kBotCheck,
       notice("セキュリティチェック",
              "続けるには、ロボットではないことを確認してください。確認が終わると、ページに移動します。")},
      {NoArticle::kBotCheck, page("gazette.example",
                                  "<h1>gazette.example</h1><p>Checking your browser before accessing "
                                  "gazette.example.</p><p>This process is automatic. Your browser will go "
                                  "on to the page that was asked for in a moment.</p>")},
      // logins: English, German, Spanish, Chinese
      {NoArticle::kLogin, notice("Sign in",
                                 "Please sign in to read this story. If you have no account yet, you can make one "
                                 "for free. Forgot your password? We will send you a new one.")},
      {NoArticle::kLogin, notice("Anmelden",
                                 "Bitte melden Sie sich an, um den Artikel zu lesen. Passwort vergessen? Wir "
                                 "schicken Ihnen gern ein neues.")},
      {NoArticle::kLogin, notice("Iniciar sesión",
                                 "Para leer la noticia completa, inicie sesión para continuar. ¿Ha olvidado "
                                 "su contraseña? Le enviaremos otra.")},
      {NoArticle::kLogin, notice("用户登录", "本文仅供注册用户阅读，请先登录。还没有账号？注册只需要一分钟。")},
      {NoArticle::kLogin, page("Elsing Gazette", "<form><input name=mail><input type=Password name=word></form>")},
      // consent: English, German
      {NoArticle::kConsent, page("Before you continue",
                                 "<h1>Before you continue</h1><p>We use cookies to keep the service "
                                 "running, to count our readers and to show fitting advertisements."
                                 "</p>")},
      {NoArticle::kConsent, page("Zustimmung erforderlich",
                                 "<h1>Zustimmung erforderlich</h1><p>Wir und unsere Partner "
                                 "verwenden Cookies, um den Dienst zu betreiben.</p>")},
      // by script: English, French, Chinese
      {NoArticle::kScriptOnly, page("Elsing Gazette",
                                    "<noscript>You need to enable JavaScript to run this app.</noscript>"
                                    "<div id=root></div>")},
      {NoArticle::kScriptOnly, page("La Gazette",
                                    "<p>Pour lire La Gazette de Mervaux, veuillez activer JavaScript dans "
                                    "les réglages de votre navigateur, puis rechargez la page.</p>")},
      {NoArticle::kScriptOnly, page("滨岭晚报",
                                    "<div id=app></div><noscript>您的浏览器不支持 JavaScript，请启用 JavaScript "
                                    "后刷新页面。</noscript>")},
      {NoArticle::kScriptOnly, page("Elsing Gazette", "<div id=app>Loading…</div>")},
      // nothing of these
      {NoArticle::kEmpty, "<!DOCTYPE html><html><head><title>Elsing</title></head><body></body></html>"},
      {NoArticle::kTooShort,
       "<!DOCTYPE html><html><head><title>Elsing</title></head><body><p>Elsing</p></body></html>"},
  };
  for (const Row& row : rows) {
    const Article article = extract_article(row.html);
    EXPECT_TRUE(article.blocks.empty()) << row.html;
    EXPECT_EQ(article.reason, row.reason) << row.html;
    EXPECT_EQ(article.title, std::nullopt) << row.html;
    EXPECT_EQ(article.confidence, 0) << row.html;
  }
}

// A page of links with as many words as `count` of them have.
std::string links(int count, const std::string& words) {
  std::string html;
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    html += "<li><a href='/n/" + number + "'>" + words + ' ' + number + "</a></li>";
  }
  return "<ul>" + html + "</ul>";
}

TEST(NoArticle, OtherPagesAreLists) {
  for (const char* words :
       {"Ferry strike ends in Elsing", "滨岭高新区召开春季项目推进会", "صحيفة الميناء تنشر أخبار اليوم"}) {
    for (const int count : {8, 60}) {
      const Article article = extract_article(page("Elsing Gazette", links(count, words)));
      EXPECT_EQ(article.reason, NoArticle::kList) << words << count;
    }
  }
  // A banner on cookies and a form to log in are on every page.
  const std::string furniture =
      "<form>Forgot your password? <input type=password></form><p>We use cookies. Accept all "
      "cookies?</p><noscript>Please enable JavaScript.</noscript>";
  EXPECT_EQ(extract_article(page("Elsing Gazette", links(60, "Ferry strike ends in Elsing") + furniture)).reason,
            NoArticle::kList);
}

std::string article(const std::string& title, const std::string& text) {
  return "<!DOCTYPE html><html><head><title>" + title +
         " | Elsing Gazette</title><script src='/s.js'></script></head><body>" + "<article><h1>" + title + "</h1>" +
         text + "</article></body></html>";
}

TEST(NoArticle, ArticlesAboutNoticesAreArticles) {
  const std::string rows[] = {
      article("Are you a robot?",
              "<p>Visitors of the town's web site have had to prove since Monday that they are no machines. A page "
              "with the "
              "words “Checking your browser” comes up first, and whoever has switched off scripts is told: “Enable "
              "JavaScript and cookies to continue.”</p><p>The town hall says that it had no choice, after programs "
              "that copy "
              "whole sites had made so many requests that nobody could book an appointment.</p>"),
      article(
          "Page not found: how libraries lose the web",
          "<p>Of the addresses that the library of Westmole wrote down ten years ago, every third leads nowhere today. "
          "The "
          "page does not exist any more, or it has been moved to another address that nobody knows.</p><p>The "
          "librarians "
          "now keep copies of their own, and ask the offices of the town to tell them before they change a site.</p>"),
      article(
          "Access denied",
          "<p class=date>18 May 2024</p><p>Reporters were turned away from the meeting of the harbour council on "
          "Monday, "
          "although it had been announced as open. Access denied, said the man at the door, and gave no reason.</p>"),
      article("„Seite nicht gefunden“: Stadtwerke ordnen ihr Angebot neu",
              "<p>Seit der Umstellung am Wochenende gibt es viele Seiten der Stadtwerke Elsing nicht mehr. Wer ein "
              "Formular "
              "sucht, soll von der Startseite aus gehen, teilte das Unternehmen am Montag mit. Die alten Adressen "
              "sollen bis "
              "zum Sommer auf die neuen führen.</p>"),
      article("人机验证难住老年人",
              "<p>"
              "滨岭市不少老年人反映，预约挂号时总被人机验证难住，拖动滑块完成验证要试好几次。市卫生部门负责人表示，将在"
              "五月底前"
              "为六十岁以上的用户开通电话预约，并在社区安排志愿者帮助老年人使用。</p>"),
      article(
          "Log in or stay out: the paper begins to charge",
          "<p>From June on, readers of the Herald must log in to read more than five stories a month. Those who have "
          "forgotten their passwords can have a new one sent, said the editor, who expects that a tenth of the readers "
          "will pay. The stories of the day on storms and closed roads stay open to everybody.</p>"),
      article(
          "Как выключить скрипты",
          "<p>Многие сайты не работают, если скрипты выключены: вместо статьи читатель видит просьбу «Включите "
          "JavaScript». "
          "Редактор «Вестника Заречья» объясняет, почему газета с понедельника обходится без них и что это даст тем, у "
          "кого старые телефоны и медленная связь.</p>"),
  };
  for (const std::string& html : rows) {
    const Article found = extract_article(html);
    EXPECT_FALSE(found.blocks.empty()) << html;
    EXPECT_EQ(found.reason, std::nullopt) << html;
  }
}

TEST(NoArticle, APageWhoseDataGiveADateIsNoNotice) {
  const std::string html = notice("Access denied",
                                  "Reporters were turned away from the meeting of the harbour council on "
                                  "Monday. Access denied, said the man at the door.");
  EXPECT_EQ(extract_article(html).reason, NoArticle::kBotCheck);
  const std::string data = "<head><meta property='article:published_time' content='2024-05-18T08:00:00Z'>";
  std::string dated = html;
  dated.replace(dated.find("<head>"), 6, data);
  EXPECT_EQ(extract_article(dated).reason, std::nullopt);
}

TEST(NoArticle, RunningTextThatTheModelsRefuseIsSomethingElse) {
  std::string text;
  for (int i = 0; i < 6; ++i) {
    text +=
        "<p>The motor turns at nine hundred rounds a minute, needs no oil, and is delivered with a stand of oak and "
        "two belts.</p>";
  }
  const PageAnalysis motor = analyse_page(dom::Document::parse(page("Motor", text)), "");
  EXPECT_EQ(find_no_article(motor, {}, {}), NoArticle::kOther);
}

TEST(NoArticle, ATextPageOfCodeIsNoProse) {
  const std::string code =
      "// Ships are served in the order in which they came, unless one of them carries fruit to the market.\n"
      "// A ship that has waited for longer than a day is served first, whatever all the others may carry.\n"
      "Ship next_ship(std::deque<Ship>& queue) {\n  Ship ship = queue.front();\n  queue.pop_front();\n  return "
      "ship;\n}\n";
  EXPECT_EQ(extract_article(code).reason, NoArticle::kNotProse);
  EXPECT_TRUE(extract_article(code).blocks.empty());
}

TEST(NoArticle, PhrasesOfNoticesAreFoldedAndStandOnce) {
  using lexicon::NoticePhrases;
  for (const NoArticle notice :
       {NoArticle::kErrorPage, NoArticle::kBotCheck, NoArticle::kLogin, NoArticle::kConsent, NoArticle::kScriptOnly}) {
    EXPECT_GT(lexicon::notice_phrases(notice, NoticePhrases::kTexts).size(), 10U);
    for (const NoticePhrases group : {NoticePhrases::kTitles, NoticePhrases::kDoubtfulTitles, NoticePhrases::kTexts}) {
      std::unordered_set<std::string_view> seen;
      for (const std::string_view phrase : lexicon::notice_phrases(notice, group)) {
        EXPECT_EQ(fold_word(phrase), phrase);
        EXPECT_TRUE(seen.insert(phrase).second) << phrase;
      }
    }
  }
  EXPECT_TRUE(lexicon::notice_phrases(NoArticle::kList, NoticePhrases::kTexts).empty());
  for (const std::string_view opener : lexicon::notice_openers()) EXPECT_EQ(fold_word(opener), opener);
}

}  // namespace
}  // namespace newsclip::extract
