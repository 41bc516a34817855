#include "facts/title/title.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "data/analyse_page.hpp"
#include "data/page_data.hpp"
#include "dom/visible_text.hpp"

namespace newsclip::extract {
namespace {

constexpr std::string_view kBody =
    "<p>Body: the board repairs the crane on the north quay and shows it to visitors from the first week of summer.</p>"
    "<p>Body: two workshops of the next valley share the work and cast the worn gears from the first drawings.</p>";

// The candidates of a page whose body is the blocks that begin with "Body".
std::vector<TitleCandidate> titles(std::string_view head, std::string_view top, std::string_view url = "",
                                   StatementList more = {}) {
  std::string html = "<!DOCTYPE html><html><head>";
  html.append(head).append("</head><body>").append(top).append(kBody).append("</body></html>");
  const PageAnalysis page = analyse_page(dom::Document::parse(html), url);
  Body body;
  for (std::size_t b = 0; b < page.list.blocks.size(); ++b) {
    if (page.list.blocks[b].text.starts_with("Body")) body.blocks.push_back(b);
  }
  PageData data = read_page_data(page.document, {.url = url});
  data.statements.insert(data.statements.end(), more.begin(), more.end());
  return find_titles(page, body, data.statements, url);
}

// The row of the candidate with this very value, all -1 where there is none.
TitleRow row_of(const std::vector<TitleCandidate>& found, std::string_view value) {
  const auto at = std::ranges::find_if(found, [&](const TitleCandidate& c) { return c.value == value; });
  if (at != found.end()) return at->row;
  TitleRow none;
  none.fill(-1);
  return none;
}

std::string best(const std::vector<TitleCandidate>& found) { return found.empty() ? "" : found.front().value; }

TEST(Title, CutsTheSiteOff) {
  const struct {
    std::string_view title, site, headline;
  } rows[] = {
      {"Alter Kran dreht sich wieder | Saltwicker Bote", "Saltwicker Bote", "Alter Kran dreht sich wieder"},
      {"La vieille grue tourne de nouveau - Le Courrier", "Le Courrier", "La vieille grue tourne de nouveau"},
      {"Старый кран снова работает — Солёный вестник", "Солёный вестник", "Старый кран снова работает"},
      {"الرافعة القديمة تعود إلى العمل | بريد الميناء", "بريد الميناء", "الرافعة القديمة تعود إلى العمل"},
      {"老码头今年夏天重新开放｜盐湾日报", "盐湾日报", "老码头今年夏天重新开放"},
      {"老码头今年夏天重新开放－盐湾日报", "盐湾日报", "老码头今年夏天重新开放"},
      {"老码头今年夏天重新开放_盐湾日报", "盐湾日报", "老码头今年夏天重新开放"},
      {"古い桟橋が夏に再開：塩湾新聞", "塩湾新聞", "古い桟橋が夏に再開"},
  };
  for (const auto& row : rows) {
    const std::string head = "<title>" + std::string(row.title) + "</title><meta property='og:site_name' content='" +
                             std::string(row.site) + "'>";
    const auto found = titles(head, "");
    EXPECT_EQ(best(found), row.headline) << row.title;
    EXPECT_EQ(row_of(found, row.headline)[kTitle_cut_site], 1) << row.title;
    EXPECT_EQ(row_of(found, row.headline)[kTitle_title_first], 1) << row.title;
    EXPECT_EQ(row_of(found, row.site)[kTitle_is_site], 1) << row.title;
    EXPECT_EQ(row_of(found, row.title)[kTitle_holds_site], 1) << row.title;
  }
}

TEST(Title, CutsTheSiteOffTheFront) {
  const std::string_view host = "https://www.saltwick-mail.example/a";
  const auto found = titles("<title>Saltwick Mail: Old crane to turn again</title>", "", host);
  const TitleRow row = row_of(found, "Old crane to turn again");
  EXPECT_EQ(row[kTitle_cut_first_site], 1);
  EXPECT_EQ(row[kTitle_title_last], 1);
  EXPECT_EQ(row[kTitle_cut_first_other], 0);
  const auto other = titles("<title>Harbour: Old crane to turn again</title>", "", host);
  EXPECT_EQ(row_of(other, "Old crane to turn again")[kTitle_cut_first_other], 1);
  EXPECT_EQ(row_of(other, "Old crane to turn again")[kTitle_cut_first_site], 0);
  EXPECT_EQ(row_of(other, "Harbour: Old crane to turn again")[kTitle_colon], 1);
}

TEST(Title, LeavesAKickerOut) {
  const struct {
    std::string_view h1, headline;
    bool is_kicker;
  } rows[] = {
      {"<span class='c-Kicker'>Hafen</span> Alter Kran dreht sich wieder", "Alter Kran dreht sich wieder", true},
      {"<small class='overline'>Puerto</small> | La vieja grúa gira de nuevo", "La vieja grúa gira de nuevo", true},
      {"<em class='topic'>专题</em>老码头今年夏天重新开放", "老码头今年夏天重新开放", true},
      {"<span class='red'>Old crane</span> to turn again", "to turn again", false},
      {"<b>Старый</b> кран снова работает", "кран снова работает", false},
  };
  for (const auto& row : rows) {
    const auto found = titles("", "<h1>" + std::string(row.h1) + "</h1>");
    EXPECT_EQ(row_of(found, row.headline)[kTitle_h1_less_kicker], row.is_kicker ? 1 : 0) << row.h1;
    EXPECT_EQ(row_of(found, row.headline)[kTitle_h1_less_first], row.is_kicker ? 0 : 1) << row.h1;
    EXPECT_EQ(best(found) == row.headline, row.is_kicker) << row.h1 << " -> " << best(found);
  }
  const auto found = titles("", "<h1><span class='article-dachzeile'>Hafen</span>: Alter Kran dreht sich</h1>");
  EXPECT_EQ(row_of(found, "Alter Kran dreht sich")[kTitle_h1_less_kicker], 1);
}

TEST(Title, ALogoIsNoHeadline) {
  const std::string_view url = "https://saltwickmail.example/crane";
  const struct {
    std::string_view h1;
    bool is_site;
  } rows[] = {
      {"<h1><a href='/'>The Mail</a></h1>", true},
      {"<h1><a href='https://saltwickmail.example/'>The Mail</a></h1>", true},
      {"<h1><a href='https://saltwickmail.example'><img alt=''>The Mail</a></h1>", true},
      {"<a href='/index.html'><h1>The Mail</h1></a>", true},
      {"<h1>Saltwick Mail</h1>", true},  // the host's name
      {"<h1>Saltwick Mail online</h1>", true},
      {"<h1><a href='/2024/mail'>The Mail</a></h1>", false},
      {"<h1>The Mail</h1>", false},
  };
  for (const auto& row : rows) {
    const auto found = titles("", std::string(row.h1) + "<h2>Old crane to turn again in summer</h2>", url);
    const TitleRow logo = row_of(found, dom::visible_text(dom::Document::parse(row.h1), 0));
    EXPECT_EQ(logo[kTitle_h1], 1) << row.h1;
    EXPECT_EQ(logo[kTitle_h1_site], row.is_site ? 1 : 0) << row.h1;
    EXPECT_EQ(logo[kTitle_h1_only], row.is_site ? 0 : 1) << row.h1;
    EXPECT_EQ(best(found), "Old crane to turn again in summer") << row.h1;
  }
}

TEST(Title, OfSeveralH1TheOneAboveTheBody) {
  const auto found = titles("", "<h1>The week in the harbour</h1><p>Ada Vell</p><h1>Old crane to turn again</h1>");
  EXPECT_EQ(best(found), "Old crane to turn again");
  EXPECT_EQ(row_of(found, "Old crane to turn again")[kTitle_h1_above], 1);
  EXPECT_EQ(row_of(found, "The week in the harbour")[kTitle_h1_above], 0);
  EXPECT_EQ(row_of(found, "Old crane to turn again")[kTitle_h1_only], 0);
  const auto below = titles("", "<h1>Old crane to turn again</h1>" + std::string(kBody) + "<h1>The next story</h1>");
  EXPECT_EQ(row_of(below, "Old crane to turn again")[kTitle_h1_above], 1);
  EXPECT_EQ(row_of(below, "The next story")[kTitle_h1_above], 0);
}

TEST(Title, PrefersTheWholeToACutOne) {
  const struct {
    std::string_view cut, whole;
  } rows[] = {
      {"Board repairs crane, opens it to…", "Board repairs crane, opens it to visitors in summer"},
      {"Vorstand repariert Kran und öffnet...", "Vorstand repariert Kran und öffnet ihn im Sommer"},
      {"理事会修复旧码头起重机……", "理事会修复旧码头起重机并在夏天开放"},
  };
  for (const auto& row : rows) {
    const auto found = titles("<title>" + std::string(row.cut) + "</title>", "<h1>" + std::string(row.whole) + "</h1>");
    EXPECT_EQ(best(found), row.whole);
    EXPECT_EQ(row_of(found, row.cut)[kTitle_ends_cut], 1) << row.cut;
    EXPECT_EQ(row_of(found, row.cut)[kTitle_in_h1], 1) << row.cut;
    EXPECT_EQ(row_of(found, row.cut)[kTitle_ends_stop], 0) << row.cut;
    EXPECT_EQ(row_of(found, row.whole)[kTitle_ends_cut], 0) << row.whole;
  }
}

TEST(Title, EqualLettersAreOneCandidate) {
  const auto found =
      titles("<title>OLD CRANE TO TURN AGAIN</title><meta property='og:title' content='Old crane to turn again!'>",
             "<h1>“Old crane” to turn again</h1>");
  EXPECT_EQ(std::ranges::count(found, "oldcranetoturnagain", &TitleCandidate::letters), 1);
  EXPECT_EQ(found[0].value, "“Old crane” to turn again");  // as shown
  EXPECT_EQ(found[0].origin, "h1");
  EXPECT_EQ(found[0].block, 0);
  EXPECT_EQ(found[0].row[kTitle_sources], 3);
  EXPECT_EQ(found[0].row[kTitle_shown], 1);
}

TEST(Title, KnowsWhatOthersSayOfAnotherStory) {
  const StatementList more = {
      {Fact::kTitle, Belonging::kArticle, Agent::kUnsaid, "Old crane to turn again", "json-ld headline"},
      {Fact::kTitle, Belonging::kOther, Agent::kUnsaid, "Ferry: late again", "json-ld headline"}};
  const auto found = titles("", "<p>Saltwick</p>", "", more);
  EXPECT_EQ(best(found), "Old crane to turn again");
  EXPECT_EQ(row_of(found, "Old crane to turn again")[kTitle_ld], 1);
  EXPECT_EQ(row_of(found, "Ferry: late again")[kTitle_ld], 0);
  EXPECT_EQ(row_of(found, "Ferry: late again")[kTitle_ld_other], 1);
  EXPECT_EQ(row_of(found, "late again")[kTitle_ld_part], -1);  // parts of it are no candidates
}

TEST(Title, ComparesWithTheAddress) {
  const auto found = titles("", "<h1>Old crane turns</h1>", "https://mail.example/2024/crane-turns-again");
  const TitleRow row = row_of(found, "Old crane turns");
  EXPECT_FLOAT_EQ(row[kTitle_slug], 2.F / 3);  // crane, turns; not again
  EXPECT_FLOAT_EQ(row[kTitle_slug_cover], 10.F / 13);
}

TEST(Title, OfHeadingsNearTheBody) {
  const auto found = titles("", "<h2>Harbour</h2><h3 class='entry-titulo'>Old crane to turn again</h3>");
  const TitleRow row = row_of(found, "Old crane to turn again");
  EXPECT_EQ(row[kTitle_heading], 1);
  EXPECT_EQ(row[kTitle_heading_h2], 0);
  EXPECT_EQ(row[kTitle_heading_above], 1);
  EXPECT_EQ(row[kTitle_headline_class], 1);
  EXPECT_FLOAT_EQ(row[kTitle_distance], .05F);
  EXPECT_EQ(row_of(found, "Harbour")[kTitle_heading_h2], 1);
  EXPECT_EQ(row_of(found, "Harbour")[kTitle_heading_above], 0);
  EXPECT_EQ(row_of(found, "Harbour")[kTitle_words_one], 1);
}

TEST(Title, BoldTextAloneIsAnElement) {
  const auto found =
      titles("<title>Old crane to turn again</title>", "<p><font size=5><b>Old crane to turn again</b></font></p>");
  EXPECT_EQ(row_of(found, "Old crane to turn again")[kTitle_element], 1);
  EXPECT_EQ(row_of(titles("<title>Old crane to turn again</title>", "<p>Old crane to turn again</p>"),
                   "Old crane to turn again")[kTitle_element],
            0);
}

TEST(Title, PrefersTheOnlyHeadingAboveTheText) {
  const std::string head =
      "<title>Tolls: nerve war enters a new stage | Orlay Times</title><meta property='og:site_name' content='Orlay "
      "Times'>"
      "<meta property='og:title' content='Tolls: nerve war enters a new stage'>";
  EXPECT_EQ(best(titles(head, "<h1>The long quarrel over the tolls goes into its next round</h1>")),
            "The long quarrel over the tolls goes into its next round");
  // A section's, the site's, a link.
  for (const char* h1 : {"<h1>Harbour</h1>", "<h1>The Orlay Times</h1>",
                         "<h1><a href='/vote'>See our candidates for the harbour board</a></h1>"}) {
    EXPECT_EQ(best(titles(head, h1)), "Tolls: nerve war enters a new stage") << h1;
  }
}

TEST(Title, CutsKeywordsBehindTheHeadline) {
  EXPECT_EQ(best(titles("<title>老码头今年夏天重新开放-老码头 夏天 盐湾 重新开放 市民-盐湾新闻</title>",
                        "<h1>老码头今年夏天重新开放</h1>")),
            "老码头今年夏天重新开放");
}

TEST(Title, CutsAMarkThatTheTitleDoesNotHave) {
  EXPECT_EQ(
      best(titles("<title>老码头今年夏天重新开放_盐湾日报</title>", "<h1>【本报快讯】老码头今年夏天重新开放</h1>")),
      "老码头今年夏天重新开放");
}

TEST(Title, KeepsWhatEndsASentence) {
  const std::string whole = "\"Who moved the crane?\" - Look behind you, clerk, it never left.";
  const std::string head = "<title>" + whole + "</title><meta property='og:title' content='" + whole + "'>";
  EXPECT_EQ(best(titles(head, "<div class=title><a href='/x'>" + whole + "</a></div>")), whole);
  EXPECT_EQ(best(titles("<title>Lease, hire or buy</title><meta property='og:title' content='Lease, hire or buy'>",
                        "<h1>Lease, hire or buy – what is cheaper?</h1>")),
            "Lease, hire or buy – what is cheaper?");
}

TEST(Title, OfAPageNamedAfterItsSite) {
  const struct {
    std::string_view title, above, headline;
  } rows[] = {
      {"盐湾广播公司资讯网", "<p>老码头今年夏天重新开放</p><p>2012/01/12 17:21 来源：盐湾日报</p>",
       "老码头今年夏天重新开放"},
      {"The harbour's own pages", "<p>Old crane to turn again in summer</p><p>12 May 2024, 10:20</p>",
       "Old crane to turn again in summer"},
      {"Η ΠΑΡΑΛΙΑΚΗ, paraliaki.example",
       "<p class=title_big>Ο παλιός γερανός γυρίζει ξανά</p><p class=title2>Το καλοκαίρι ανοίγει για "
       "όλους</p><p>30/12/2011</p>",
       "Ο παλιός γερανός γυρίζει ξανά"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(best(titles("<title>" + std::string(row.title) + "</title>", row.above)), row.headline) << row.title;
  }
  // A standfirst between headline and date; a breadcrumb above the headline.
  EXPECT_EQ(best(titles("<title>盐湾在线</title>",
                        "<p>老码头今年夏天重新开放迎客</p><p>二十三条街道焕然一新居民出行更加方便快捷</p>"
                        "<p>2024-05-12 10:20 来源：盐湾日报</p>")),
            "老码头今年夏天重新开放迎客");
  EXPECT_EQ(best(titles("<title>盐湾在线</title>",
                        "<p>首页 新闻 老码头今年夏天重新开放</p><p>老码头今年夏天重新开放</p>"
                        "<p>2024-05-12 10:20 来源：盐湾日报</p>")),
            "老码头今年夏天重新开放");
  // Names above the date are no headline.
  EXPECT_EQ(best(titles("<title>Old crane to turn again</title>", "<p>Anna Marn, Tom Rowe</p><p>12 May 2024</p>")),
            "Old crane to turn again");
}

TEST(Title, HasBounds) {
  const PageAnalysis empty = analyse_page(dom::Document::parse(""), "");
  EXPECT_TRUE(find_titles(empty, {}, {}, "").empty());
  EXPECT_EQ(row_of(titles("<title>?!</title>", "<h1>…</h1>"), "?!")[kTitle_title], -1);
  for (const std::size_t words : {10U, 200U}) {  // 200: no headline is that long
    std::string text = "crane";
    for (std::size_t i = 1; i < words; ++i) text += " crane";
    EXPECT_EQ(row_of(titles("<title>" + text + "</title>", ""), text)[kTitle_title], words == 10 ? 1 : -1);
  }
  std::string many;
  for (int i = 0; i < 3000; ++i) many += "<h1>Crane " + std::to_string(i) + "</h1>";
  EXPECT_LT(titles("", many).size(), 100U);
}

}  // namespace
}  // namespace newsclip::extract
