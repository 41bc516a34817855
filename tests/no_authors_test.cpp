// Words of buttons, menus, footers and places around a text: nobody of that name wrote it.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

struct Page {
  std::string_view headline, day, body;
  std::vector<std::string_view> words;
};

constexpr std::string_view kEnglishBody =
    "<p>The board of the harbour will show the crane on the north quay to visitors from the first week of summer, it "
    "said on Monday after a long meeting.</p><p>Two masons and a smith have worked on its foot since autumn, and the "
    "chain has been made anew in a forge of the next valley, link by link.</p>";
constexpr std::string_view kChineseBody =
    "<p>"
    "码头管理处昨天表示，北岸的老吊车将从夏季的第一个星期起向参观者开放，两名石匠和一名铁匠从去年秋天起一直在修理它的底"
    "座。</p>"
    "<p>新的铁链是在邻近山谷的一家铁匠铺里一环一环打出来的，门票从早上九点起在门口出售，十二岁以下的儿童不需要买票。</"
    "p>";
constexpr std::string_view kTraditionalBody =
    "<p>"
    "碼頭管理處昨天表示，北岸的老吊車將從夏季的第一個星期起向參觀者開放，兩名石匠和一名鐵匠從去年秋天起一直在修理它的底"
    "座。</p>"
    "<p>新的鐵鏈是在鄰近山谷的一家鐵匠鋪裡一環一環打出來的，門票從早上九點起在門口出售，十二歲以下的兒童不需要買票。</"
    "p>";
constexpr std::string_view kJapaneseBody =
    "<p>"
    "港の管理事務所は、北の岸壁にある古いクレーンを夏の最初の週から見学者に公開すると月曜日に発表した。二人の石工が秋か"
    "ら土台を直している。</p>"
    "<p>"
    "新しい鎖は隣の谷の鍛冶場で一つずつ作られたもので、切符は朝九時から門で売られ、十二歳未満の子どもは無料で入ることが"
    "できる。</p>";
constexpr std::string_view kKoreanBody =
    "<p>항만 사무소는 북쪽 부두의 낡은 기중기를 여름 첫째 주부터 방문객에게 공개한다고 월요일에 밝혔다. 석공 두 명이 "
    "가을부터 받침을 고쳐 왔다.</p>"
    "<p>새 사슬은 이웃 골짜기의 대장간에서 하나씩 만들어졌으며, 표는 아침 아홉 시부터 정문에서 팔고 열두 살 아래 "
    "어린이는 그냥 들어간다.</p>";
constexpr std::string_view kGermanBody =
    "<p>Die Hafenverwaltung will den alten Kran am nördlichen Kai von der ersten Sommerwoche an für Besucher öffnen, "
    "wie "
    "sie am Montag nach einer langen Sitzung sagte.</p><p>Zwei Maurer und ein Schmied haben seit dem Herbst an seinem "
    "Fuß gearbeitet, und die Kette wurde in einer Schmiede im nächsten Tal Glied um Glied neu gemacht.</p>";
constexpr std::string_view kFrenchBody =
    "<p>La direction du port ouvrira la vieille grue du quai nord aux visiteurs dès la première semaine de l'été, "
    "a-t-elle annoncé lundi après une longue réunion.</p><p>Deux maçons et un forgeron ont travaillé à son pied depuis "
    "l'automne, et la chaîne a été refaite maillon par maillon dans une forge de la vallée voisine.</p>";
constexpr std::string_view kSpanishBody =
    "<p>La junta del puerto abrirá la vieja grúa del muelle norte a los visitantes desde la primera semana del verano, "
    "dijo el lunes después de una larga reunión.</p><p>Dos albañiles y un herrero han trabajado en su base desde el "
    "otoño, y la cadena se hizo de nuevo, eslabón por eslabón, en una fragua del valle vecino.</p>";
constexpr std::string_view kRussianBody =
    "<p>Управление порта откроет старый кран на северной набережной для посетителей с первой недели лета, сообщило оно "
    "в "
    "понедельник после долгого заседания.</p><p>Два каменщика и кузнец работали над его основанием с осени, а цепь "
    "была "
    "выкована заново, звено за звеном, в кузнице соседней долины.</p>";

// clang-format off
const Page kPages[] = {
    {"北岸老吊车重新转动", "2024年5月3日", kChineseBody,
     {"缩小字体", "放大字体", "发布日期", "信息来源", "浏览次数", "关闭窗口", "下一篇", "相关文章", "分享工具", "用户中心", "最新文章",
      "网络整理", "未知", "时间", "高清图片", "常用工具", "安全中心", "方便面", "程序下载", "金融频道", "江苏南通", "武汉", "成都",
      "石家庄市", "马来西亚", "任免信息", "向上滚动", "全部评论", "明星娱乐", "单位介绍", "关于我们", "联系我们", "白酒", "黄金", "石油",
      "游戏大厅", "路况信息", "施工单位", "应用商店", "查看原文", "解决方案"}},
    {"北岸老吊車重新轉動", "2024年5月3日", kTraditionalBody,
     {"台北報導", "字級設定", "友善列印", "回首頁", "關於我們", "服務條款", "隱私權政策", "廣告刊登", "下載專區", "熱門新聞", "會員登入",
      "高雄", "金門縣", "溫哥華", "萬事通", "常見問題", "連絡資訊", "時事評論", "影音專區", "全站搜尋", "車站地圖", "華府"}},
    {"北岸壁の古いクレーンが動く", "2024年5月3日", kJapaneseBody,
     {"投稿日", "記事一覧", "新規登録", "ログイン", "会員登録", "検索", "印刷する", "閉じる", "続きを読む", "利用規約", "会社概要",
      "関連記事", "人気ランキング", "お問い合わせ", "メニュー", "シェア", "ツイート", "東京", "大阪府", "石川県", "広島", "高知",
      "トップページ", "デイリースポーツ"}},
    {"북쪽 부두 기중기 다시 움직인다", "2024년 5월 3일", kKoreanBody,
     {"입력", "등록", "승인", "기사입력", "공유하기", "글자크기", "댓글", "로그인", "회원가입", "이전기사", "다음기사", "목록", "인쇄하기",
      "구독신청", "전체메뉴", "이용약관", "회사소개", "광고문의", "서울", "경기도", "전주시", "정치", "이미지"}},
    {"Old crane to turn again", "May 3, 2024", kEnglishBody,
     {"Reading Time", "WATCH LIVE", "Tue", "name", "Share", "Print", "Read More", "Sign In", "Subscribe", "Newsletter",
      "Privacy Policy", "Terms of Use", "Contact Us", "About Us", "Careers", "Advertise", "Cookie Settings", "Site Map",
      "Next Article", "Related Stories", "Most Popular", "Weather", "Top Stories", "Skip to Content", "New York",
      "London", "South Korea", "Los Angeles", "Back to Top", "Leave a Reply", "Log Out", "Follow Us", "Buy Tickets"}},
    {"Alter Kran dreht sich wieder", "3. Mai 2024", kGermanBody,
     {"Anzeige", "Teilen", "Drucken", "Merken", "Anmelden", "Abonnieren", "Impressum", "Datenschutz", "Kontakt",
      "Mehr lesen", "Lesezeit", "Startseite", "Nach oben", "Kommentare", "Leserbriefe", "Stellenmarkt", "Wetter",
      "Mediadaten", "Berlin", "Frankfurt am Main", "Baden-Württemberg", "Zur Startseite", "Jetzt Abonnieren"}},
    {"La vieille grue tournera de nouveau", "3 mai 2024", kFrenchBody,
     {"Partager", "Imprimer", "Se connecter", "S'abonner", "Mentions légales", "Nous contacter", "Lire la suite",
      "Accueil", "Commentaires", "Recherche", "Publicité", "Météo", "Paris", "Île-de-France", "Retour", "Suivant",
      "Temps de lecture", "Bruxelles", "Tous les articles"}},
    {"La vieja grúa volverá a girar", "3 de mayo de 2024", kSpanishBody,
     {"Compartir", "Imprimir", "Iniciar sesión", "Suscríbete", "Aviso legal", "Contacto", "Leer más", "Inicio",
      "Comentarios", "Buscar", "Publicidad", "El Tiempo", "Madrid", "Buenos Aires", "Volver", "Siguiente",
      "Ciudad de México", "Política de Privacidad", "Últimas Noticias"}},
    {"Старый кран снова заработает", "3 мая 2024", kRussianBody,
     {"Поделиться", "Распечатать", "Войти", "Подписаться", "Контакты", "Реклама", "Читать далее", "Главная",
      "Комментарии", "Поиск", "Погода", "Москва", "Санкт-Петербург", "Назад", "Источник", "Версия для печати",
      "Нижний Новгород", "Правила", "Опубликовано"}},
};
// clang-format on

std::vector<std::string> authors_of(const Page& page, const std::string& above, const std::string& beside,
                                    const std::string& below) {
  const std::string html = "<html><body><article><h1>" + std::string(page.headline) + "</h1>" + above + "<div>" +
                           std::string(page.day) + beside + "</div><div>" + std::string(page.body) + "</div>" + below +
                           "</article></body></html>";
  return extract_article(html, {"https://quay.example/news/crane-1204", "", InputFormat::kHtml}).authors;
}

TEST(NoAuthors, WordsAboveTheBody) {
  for (const Page& page : kPages) {
    for (const std::string_view word : page.words) {
      EXPECT_TRUE(authors_of(page, "<div>" + std::string(word) + "</div>", "", "").empty()) << word;
    }
  }
}

TEST(NoAuthors, WordsBesideTheDay) {
  for (const Page& page : kPages) {
    for (const std::string_view word : page.words) {
      EXPECT_TRUE(authors_of(page, "", " <span>" + std::string(word) + "</span>", "").empty()) << word;
    }
  }
}

TEST(NoAuthors, WordsBelowTheBody) {
  for (const Page& page : kPages) {
    for (const std::string_view word : page.words) {
      EXPECT_TRUE(authors_of(page, "", "", "<div>" + std::string(word) + "</div>").empty()) << word;
      EXPECT_TRUE(authors_of(page, "", "", "<p><a href=\"/x\">" + std::string(word) + "</a></p>").empty()) << word;
    }
  }
}

// What would be no test if nothing were ever found.
TEST(NoAuthors, NamesInTheSamePlacesAreAuthors) {
  const std::vector<std::vector<std::string>> names = {{"林晓雯"},        {"張淑芬"},       {"佐藤直子"},
                                                       {"김민지"},        {"Mary Tolland"}, {"Sabine Tolland"},
                                                       {"Claire Marlin"}, {"Luis Marlín"},  {"Анна Перова"}};
  for (std::size_t i = 0; i < names.size(); ++i) {
    EXPECT_EQ(authors_of(kPages[i], "<div>" + names[i][0] + "</div>", "", ""), names[i]) << names[i][0];
  }
}

// Names that hold a word of the page, or are spelt like one.
TEST(NoAuthors, NamesBehindALabelAreAuthors) {
  struct Row {
    std::size_t page;
    std::string_view line;
    std::vector<std::string> authors;
  };
  const Row rows[] = {{3, "김수정 기자", {"김수정"}},
                      {3, "이수정 기자", {"이수정"}},
                      {3, "이미지 기자", {"이미지"}},
                      {3, "최신혜 기자", {"최신혜"}},
                      {3, "주소영 기자", {"주소영"}},
                      {3, "박인기 기자", {"박인기"}},
                      {3, "정치훈 기자", {"정치훈"}},
                      {3, "김수정·박지훈 기자", {"김수정", "박지훈"}},
                      {0, "作者：许可", {"许可"}},
                      {0, "作者：王文化", {"王文化"}},
                      {0, "记者 李合作", {"李合作"}},
                      {0, "作者：万元庆", {"万元庆"}},
                      {0, "作者：李延年", {"李延年"}},
                      {0, "（本报记者 张鹤年）", {"张鹤年"}},
                      {2, "田中健次", {"田中健次"}},
                      {2, "佐藤絵里", {"佐藤絵里"}},
                      {2, "石川 太郎", {"石川 太郎"}},
                      {2, "田中太郎、鈴木花子", {"田中太郎", "鈴木花子"}},
                      {4, "By Juan Dela Cruz and Mira Tolland", {"Juan Dela Cruz", "Mira Tolland"}},
                      {4, "By Jan van der Meer and Juan Dela Cruz", {"Jan van der Meer", "Juan Dela Cruz"}},
                      {4, "By Peter Show", {"Peter Show"}},
                      {5, "Von Jonas Reinfeld (Text) und Sabine Moor (Fotos)", {"Jonas Reinfeld"}},
                      {8, "Текст: Иван Орлов, фото: Анна Перова", {"Иван Орлов"}}};
  for (const Row& row : rows) {
    EXPECT_EQ(authors_of(kPages[row.page], "<p>" + std::string(row.line) + "</p>", "", ""), row.authors) << row.line;
  }
}

TEST(NoAuthors, OfficesAndDatesBehindALabel) {
  struct Row {
    std::size_t page;
    std::string_view line;
  };
  const Row rows[] = {{0, "作者：宣传部"},
                      {0, "作者：党政办"},
                      {0, "作者：全文"},
                      {3, "디지털팀 기자"},
                      {3, "정치부 기자"},
                      {4, "By Saltwick Town Council"},
                      {4, "Last updated June 11, 2024"},
                      {5, "Zuletzt aktualisiert 11. Juni 2024"}};
  for (const Row& row : rows) {
    EXPECT_TRUE(authors_of(kPages[row.page], "<p>" + std::string(row.line) + "</p>", "", "").empty()) << row.line;
  }
}

TEST(NoAuthors, TheWordsAreMany) {
  std::size_t count = 0;
  for (const Page& page : kPages) count += page.words.size();
  EXPECT_GE(count, 200U);
}

}  // namespace
}  // namespace newsclip
