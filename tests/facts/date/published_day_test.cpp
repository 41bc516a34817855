#include "facts/date/published_day.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "facts/date/date_page.hpp"

namespace newsclip::extract {
namespace {

constexpr CivilDay k3May{2024, 5, 3};
constexpr CivilDay k4May{2024, 5, 4};
constexpr CivilDay k5May{2024, 5, 5};

Publication publication(std::string_view html, const StatementList& statements = {},
                        std::string_view language = "en-GB", std::string_view url = "", CivilDay captured = {}) {
  const MarkedPage page(html);
  return find_publication(page.at(url), statements,
                          {.language = language, .order = DayOrder::kUnknown, .captured = captured});
}

Publication near_headline(std::string_view line, const StatementList& statements = {},
                          std::string_view language = "en-GB", std::string_view url = "") {
  return publication("<h1>Head</h1>" + std::string(line) + "<p>Body of the text</p>", statements, language, url);
}

Statement stated(Fact fact, std::string_view value, std::string_view origin, Belonging belonging = Belonging::kPage) {
  return {fact, belonging, Agent::kUnsaid, std::string(value), std::string(origin)};
}

// The candidate of a day; one that is all -1 where there is none.
DayCandidate of_day(const Publication& found, const CivilDay& day) {
  const auto at = std::ranges::find(found.days, day, &DayCandidate::day);
  if (at != found.days.end()) return *at;
  DayCandidate none;
  none.row.fill(-1);
  return none;
}

CivilDay best(const Publication& found) { return found.days.empty() ? CivilDay{} : found.days.front().day; }

TEST(Publication, LabelsTellPublishedFromModified) {
  const struct {
    std::string_view language, published, modified;
  } rows[] = {
      {"en-GB", "Published 3 May 2024", "Updated 5 May 2024"},
      {"de", "Veröffentlicht am 3. Mai 2024", "Aktualisiert am 5. Mai 2024"},
      {"fr", "Publié le 3 mai 2024", "Mis à jour le 5 mai 2024"},
      {"es", "Publicado el 3 de mayo de 2024", "Actualizado el 5 de mayo de 2024"},
      {"pt", "Publicado em 3 de maio de 2024", "Atualizado em 5 de maio de 2024"},
      {"it", "Pubblicato il 3 maggio 2024", "Aggiornato il 5 maggio 2024"},
      {"nl", "Gepubliceerd op 3 mei 2024", "Bijgewerkt op 5 mei 2024"},
      {"pl", "Opublikowano 3 maja 2024", "Aktualizacja 5 maja 2024"},
      {"ru", "Опубликовано 3 мая 2024", "Обновлено 5 мая 2024"},
      {"tr", "Yayınlanma: 3 Mayıs 2024", "Güncelleme: 5 Mayıs 2024"},
      {"ar", "تاريخ النشر: 3 مايو 2024", "آخر تحديث: 5 مايو 2024"},
      {"zh", "发布时间：2024年5月3日 08:10", "更新时间：2024年5月5日 09:20"},
      {"ja", "公開日：2024年5月3日", "更新日：2024年5月5日"},
      {"ko", "입력 2024.05.03 08:10", "수정 2024.05.05 09:20"},
  };
  for (const auto& row : rows) {
    const std::string published = "<p>" + std::string(row.published) + "</p>";
    const std::string modified = "<p>" + std::string(row.modified) + "</p>";
    for (const std::string& lines : {published + modified, modified + published}) {
      const Publication found = near_headline(lines, {}, row.language);
      EXPECT_EQ(best(found), k3May) << lines;
      EXPECT_EQ(of_day(found, k3May).origin, "text, labelled") << lines;
      EXPECT_EQ(of_day(found, k3May).row[kDay_published_near], 1) << lines;
      EXPECT_EQ(of_day(found, k5May).row[kDay_modified_label], 1) << lines;
      ASSERT_TRUE(found.modified) << lines;
      EXPECT_EQ(found.modified->day, k5May) << lines;
    }
  }
}

TEST(Publication, OrderOfDayAndMonth) {
  const CivilDay june{2024, 6, 5};
  const CivilDay may{2024, 5, 6};
  const struct {
    std::string_view language, line;
    CivilDay day;
  } rows[] = {{"de", "<p>Stand: 05.06.2024</p>", june},
              {"fr", "<p>05/06/2024</p>", june},
              {"en-US", "<p>05/06/2024</p>", may},
              {"en-GB", "<p>05/06/2024</p>", june},
              {"", "<p>05/06/2024</p><p>Event on 23/06/2024</p>", june},
              {"", "<p>05/06/2024</p><p>Event on 06/23/2024</p>", may}};
  for (const auto& row : rows) {
    const Publication found = near_headline(row.line, {}, row.language);
    const CivilDay other = row.day == june ? may : june;
    EXPECT_EQ(best(found), row.day) << row.language << row.line;
    if (of_day(found, row.day).row[kDay_ambiguous] <= 0) continue;  // the page says which
    EXPECT_EQ(of_day(found, row.day).row[kDay_swapped], 0) << row.language << row.line;
    EXPECT_EQ(of_day(found, other).row[kDay_swapped], 1) << row.language << row.line;
    EXPECT_EQ(of_day(found, other).row[kDay_ambiguous], 0) << row.language << row.line;
  }
}

TEST(Publication, ReadsAmbiguousDataAsThePageShowsIt) {
  const CivilDay shown{2024, 3, 5};
  const Statement meta = stated(Fact::kPublished, "05/03/2024 10:00", "meta date");
  for (const std::string_view language : {"en-US", "en-GB", ""}) {
    const Publication found = near_headline("<p>5 March 2024</p>", {meta}, language);
    EXPECT_EQ(of_day(found, shown).row[kDay_meta], 1) << language;
    EXPECT_EQ(found.days.size(), 1U) << language;
  }
  const Publication other = near_headline("<p>3 May 2024</p>", {meta}, "en-GB");
  EXPECT_EQ(of_day(other, k3May).row[kDay_meta], 1);
}

TEST(Publication, ADayShownBesideItsNeighbourInUtc) {
  const struct {
    std::string_view data;
    bool is_neighbour;
  } rows[] = {{"2024-05-03T22:30:00Z", true}, {"2024-05-03T22:30:00+00:00", true},
              {"2024-05-05T01:30:00Z", true}, {"2024-05-03T22:30:00-08:00", false},  // the page's own time
              {"2024-05-03", false},          {"2024-05-02T22:30:00Z", false}};
  for (const auto& row : rows) {
    const Publication found = near_headline(
        "<p>4 May 2024</p>", {stated(Fact::kPublished, row.data, "json-ld datePublished", Belonging::kArticle)});
    ASSERT_EQ(found.days.size(), 2U) << row.data;
    const DayCandidate data = found.days[found.days[0].day == k4May ? 1 : 0];
    EXPECT_EQ(of_day(found, k4May).row[kDay_utc_neighbour], row.is_neighbour ? 1 : 0) << row.data;
    EXPECT_EQ(data.row[kDay_utc_shifted], row.is_neighbour ? 1 : 0) << row.data;
    EXPECT_EQ(of_day(found, k4May).row[kDay_near_against], 1) << row.data;
  }
}

TEST(Publication, OfTheAddress) {
  const Publication found = near_headline("", {}, "en-GB", "https://mail.example/2024/05/03/crane");
  EXPECT_EQ(best(found), k3May);
  EXPECT_EQ(found.days[0].origin, "url");
  EXPECT_TRUE(found.days[0].is_plausible);
  EXPECT_EQ(found.days[0].row[kDay_url], 1);
  const Publication compact = near_headline("", {}, "en-GB", "https://mail.example/a/20240503/crane");
  EXPECT_EQ(of_day(compact, k3May).row[kDay_url], 0);
  EXPECT_EQ(of_day(compact, k3May).row[kDay_url_compact], 1);
  const Publication both =
      near_headline("<p>1 May 2024</p><p>8 May 2024</p>", {}, "en-GB", "https://mail.example/2024/05/03/crane");
  EXPECT_EQ(of_day(both, {2024, 5, 1}).row[kDay_before_url], 0);  // two days are near enough
  EXPECT_EQ(of_day(both, {2024, 5, 8}).row[kDay_after_url], 1);
  EXPECT_EQ(of_day(both, k3May).row[kDay_agreement], 1);
}

TEST(Publication, ADayInACaptionIsThePictures) {
  constexpr std::string_view kLine = "The crane on the north quay of Saltwick before the work began, 3 May 2024";
  const struct {
    std::string before, after;
    bool is_near;
  } rows[] = {{"<figure><img src=a.jpg><figcaption>", "</figcaption></figure>", false},
              {"<div><img src=a.jpg><p>", "</p></div>", false},
              {"<div><p>", "</p></div>", true}};
  for (const auto& row : rows) {
    const Publication found = near_headline(row.before + std::string(kLine) + row.after);
    const DayCandidate day = of_day(found, k3May);
    EXPECT_EQ(day.row[kDay_near], row.is_near ? 1 : 0) << row.before;
    EXPECT_EQ(day.is_plausible, row.is_near) << row.before;
  }
}

TEST(Publication, DataOfAnotherStoryAreNotItsOwn) {
  const StatementList statements = {stated(Fact::kPublished, "2024-05-03", "state published_at", Belonging::kOther),
                                    stated(Fact::kPublished, "2024-05-04", "state published_at", Belonging::kArticle),
                                    stated(Fact::kPublished, "2024-05-05", "json-ld datePublished", Belonging::kOther)};
  const Publication found = near_headline("", statements);
  EXPECT_EQ(best(found), k4May);
  EXPECT_EQ(of_day(found, k4May).row[kDay_state_own], 1);
  EXPECT_TRUE(of_day(found, k4May).is_plausible);
  EXPECT_EQ(of_day(found, k3May).row[kDay_state], 0);
  EXPECT_FALSE(of_day(found, k3May).is_plausible);
  EXPECT_EQ(of_day(found, k5May).row[kDay_ld_other], 1);
  EXPECT_EQ(of_day(found, k5May).row[kDay_ld], 0);
  EXPECT_FALSE(of_day(found, k5May).is_plausible);
}

TEST(Publication, ADayOfTeasersGivesWayToTheDatas) {
  std::string html = "<h1>Head</h1>";
  for (int i = 0; i < 5; ++i) html += "<p>Body of the text</p>";
  for (int i = 0; i < 4; ++i) html += "<p><time datetime=\"2024-05-05T08:00\">5 May 2024</time></p>";
  const StatementList data = {stated(Fact::kPublished, "2024-05-03", "json-ld datePublished", Belonging::kArticle),
                              stated(Fact::kModified, "2024-05-05", "json-ld dateModified", Belonging::kArticle)};
  const Publication found = publication(html, data);
  EXPECT_TRUE(of_day(found, k3May).is_plausible);
  EXPECT_FALSE(of_day(found, k5May).is_plausible);
}

TEST(Publication, TheArticlesNodeOverrulesThePages) {
  const auto page = [](std::string_view day) { return stated(Fact::kPublished, day, "json-ld datePublished"); };
  const Statement own = stated(Fact::kPublished, "2024-05-04", "json-ld datePublished", Belonging::kArticle);
  const CivilDay template_day{2019, 1, 1};
  EXPECT_EQ(of_day(near_headline("", {page("2019-01-01"), own}), template_day).row[kDay_ld_other], 1);
  EXPECT_EQ(of_day(near_headline("", {page("2019-01-01")}), template_day).row[kDay_ld_page], 1);
  EXPECT_EQ(of_day(near_headline("", {page("2024-05-03"), own}), k3May).row[kDay_ld_page], 1);  // a zone's difference
  EXPECT_EQ(of_day(near_headline("", {page("2019-01-01"), own}), k4May).row[kDay_ld], 1);
}

TEST(Publication, ADayAloneInALaterPartOfTheTitle) {
  const struct {
    std::string_view title;
    float in_title;
  } rows[] = {{"Pier to reopen | Harbour Mail | 03.05.2024", 1},
              {"码头重新开放_盐湾日报_2024年5月3日", 1},
              {"03.05.2024 | Pier to reopen", -1},          // the headline may begin with it
              {"Pier to reopen | News of 03.05.2024", -1},  // more than a day
              {"Pier to reopen | 03.05.2024 in brief", -1},
              {"Pier to reopen | 3 May", -1}};
  for (const auto& row : rows) {
    const Publication found = near_headline("", {stated(Fact::kTitle, row.title, "<title>")}, "de");
    EXPECT_EQ(of_day(found, k3May).row[kDay_in_title], row.in_title) << row.title;
  }
}

TEST(Publication, NoDayAfterTheCapture) {
  const std::string_view html = "<h1>Head</h1><p>Published 3 May 2024</p><p>Updated 5 May 2024</p><p>Body</p>";
  EXPECT_EQ(publication(html, {}, "en", "", k4May).days.size(), 1U);
  EXPECT_FALSE(publication(html, {}, "en", "", k4May).modified);
  EXPECT_EQ(publication(html, {}, "en", "", k5May).days.size(), 2U);
  EXPECT_TRUE(publication(html, {}, "en", "", {2024, 5, 2}).days.empty());
}

TEST(Publication, ADayOfChangeMustBeShown) {
  const Statement modified = stated(Fact::kModified, "2024-05-05T10:00:00+02:00", "meta article:modified_time");
  const Publication hidden = near_headline("", {modified});
  EXPECT_FALSE(of_day(hidden, k5May).is_plausible);
  EXPECT_EQ(of_day(hidden, k5May).row[kDay_only_modified], 1);
  EXPECT_EQ(hidden.modified_origin, "meta article:modified_time");
  EXPECT_TRUE(of_day(near_headline("<p>5 May 2024</p>", {modified}), k5May).is_plausible);
  const Statement published = stated(Fact::kPublished, "2024-05-03", "meta article:published_time");
  const Publication both = near_headline("", {modified, published});
  EXPECT_EQ(best(both), k3May);
  EXPECT_EQ(of_day(both, k5May).row[kDay_modified_against], 1);
  EXPECT_EQ(of_day(both, k3May).row[kDay_stated_first], 1);
}

TEST(Publication, ALabelBelowTheBodyBeatsADayInIt) {
  const auto days = [](std::string_view below) {
    std::string html = "<h1>Head</h1><p>Body: on 5 May 2024 the crane broke ";
    html.append(250, 'x').append("</p><p>Body goes on</p><p>Body ends</p><p>").append(below).append("</p>");
    return publication(html);
  };
  EXPECT_EQ(best(days("Published: 3 May 2024")), k3May);
  EXPECT_EQ(of_day(days("Published: 3 May 2024"), k3May).row[kDay_published_far], 1);
  EXPECT_EQ(best(days("Next meeting: 3 May 2024")), k5May);
}

TEST(Publication, ABoxBeforeTheHeadlineHasItsOwnDays) {
  const auto near = [](std::string_view before) {
    return of_day(publication(std::string(before) + "<h1>Head</h1><p>Body</p>"), k3May).row[kDay_near];
  };
  EXPECT_EQ(near("<p>3 May 2024</p>"), 1);
  EXPECT_EQ(near("<div><h3>Diary</h3><p>3 May 2024</p></div>"), 1);
  EXPECT_EQ(near("<p>3 May 2024</p><h3>Diary</h3>"), 0);
  EXPECT_EQ(near("<div class=related><p>3 May 2024</p></div>"), 0);
  EXPECT_EQ(near("<p>3 May 2024</p><p>a</p><p>b</p><p>c</p><p>d</p>"), 0);  // too far above
}

TEST(Publication, TakesTheFullestMention) {
  const StatementList statements = {
      stated(Fact::kPublished, "2024-05-03", "meta date"),
      stated(Fact::kPublished, "2024-05-03T08:10:00+02:00", "json-ld datePublished", Belonging::kArticle)};
  const DayCandidate day = of_day(near_headline("<p>3 May 2024, 8.10 am</p>", statements), k3May);
  EXPECT_EQ(to_iso(day.best), "2024-05-03T08:10:00+02:00");
  EXPECT_EQ(day.origin, "json-ld datePublished");
  EXPECT_EQ(day.row[kDay_agreement], 3);
  EXPECT_EQ(day.row[kDay_stated_twice], 1);
}

TEST(Publication, AMetaElementSaysItBeforeALabelOfChange) {
  const StatementList statements = {
      stated(Fact::kPublished, "2017-07-17T14:16:45+00:00", "meta article:published_time"),
      stated(Fact::kModified, "2024-05-05T10:00:00+00:00", "meta article:modified_time")};
  EXPECT_EQ(best(near_headline("<p>Updated 5 May 2024</p>", statements)), (CivilDay{2017, 7, 17}));
}

TEST(Publication, ALabelBeforeNone) {
  for (const char* line :
       {"来源：盐湾日报20240503 发布时间：2024-05-04 08:41", "2024-05-03 编号 发布时间：2024-05-04 08:41"}) {
    EXPECT_EQ(best(near_headline("<p>" + std::string(line) + "</p>", {}, "zh")), k4May) << line;
  }
}

TEST(Publication, TheLineBelowTheHeadlineBeforeTheMasthead) {
  const auto day = [](const std::string& below) {
    return best(publication("<p>Sunday 5 May 2024</p><h1>Head</h1>" + below + "<p>Body of the text</p>"));
  };
  EXPECT_EQ(day("<p>3 May 2024</p>"), k3May);
  EXPECT_EQ(day(""), k5May);
  EXPECT_EQ(day("<p>The crane has not turned since the great storm and frost of 3 May 2024, they say</p>"), k5May);
}

TEST(Publication, TheClockOfThePlace) {
  const StatementList statements = {
      stated(Fact::kPublished, "2024-05-04T05:30:59+00:00", "json-ld datePublished", Belonging::kArticle),
      stated(Fact::kModified, "2024-05-04T06:21:49+00:00", "json-ld dateModified", Belonging::kArticle)};
  const std::string changed = "<p>Updated 4 May 2024, 00:21</p>";
  EXPECT_EQ(best(near_headline("<p>3 May 2024, 23:30</p>" + changed, statements)), k3May);
  EXPECT_EQ(best(near_headline("<p>3 May 2024, 23:17</p>" + changed, statements)), k4May);  // another moment
  // A masthead's clock, an event's, and a page that shows the day of UTC, too, are of another place or thing.
  const std::string masthead = "<p>Sunday 5 May 2024, 1:00</p>";
  EXPECT_EQ(best(publication(masthead + "<h1>Head</h1><p>4 May 2024</p><p>Body of the text</p>", statements)), k4May);
  EXPECT_EQ(
      best(near_headline("<p>4 May 2024</p><p>Workshop on the piers: 5 May 2024, 11:30 in the hall</p>", statements)),
      k4May);
}

TEST(Publication, OfNothing) {
  EXPECT_TRUE(publication("").days.empty());
  EXPECT_TRUE(near_headline("<p>No day</p>", {stated(Fact::kPublished, "soon", "meta date")}).days.empty());
}

}  // namespace
}  // namespace newsclip::extract
