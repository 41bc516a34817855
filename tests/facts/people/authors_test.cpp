// Who wrote an article, by the places that a page names persons in.
#include "facts/people/authors.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

using Names = std::vector<std::string>;

constexpr const char* kBody =
    "<p>The board of the harbour will show the crane on the north quay to visitors from the first week of summer, it "
    "said on Monday after a long meeting.</p><p>Two masons and a smith have worked on its foot since autumn, and the "
    "chain has been made anew in a forge of the next valley, link by link.</p><p>Tickets will be sold at the gate from "
    "nine in the morning; children under the age of twelve need none, and dogs have to wait outside.</p>";

Article read(const std::string& head, const std::string& above, const std::string& below) {
  return extract_article("<html lang=\"en\"><head>" + head +
                             "</head><body><nav><a href=\"/\">Start</a></nav><article><h1>Old "
                             "crane to turn again</h1>" +
                             above + kBody + below + "</article><footer>Harbour</footer></body></html>",
                         {"https://mail.example/news/crane", "", InputFormat::kHtml});
}

Names authors(const std::string& head, const std::string& above, const std::string& below = "") {
  return read(head, above, below).authors;
}

TEST(Authors, ReadsAMetaElementThatGivesItsValueInTheWrongAttribute) {
  EXPECT_EQ(authors("<meta name=\"author\" value=\"Mary Quillfeather\">", ""), Names{"Mary Quillfeather"});
}

TEST(Authors, BodiesInMetaElementsAreNoAuthors) {
  const auto metas = [](const std::string& one, const std::string& other) {
    return "<meta name=\"author\" content=\"" + one + "\"><meta name=\"author\" content=\"" + other + "\">";
  };
  EXPECT_EQ(authors(metas("Saltwick Harbour", "Northshore Trust"), ""), Names{});
  EXPECT_EQ(authors(metas("Marla Wendish", "Osric Tarkle"), ""), (Names{"Marla Wendish", "Osric Tarkle"}));
}

TEST(Authors, ASectionIsNoAuthor) {
  EXPECT_EQ(authors("<meta name=\"authors\" content=\"Mary Quillfeather\"><script type=\"application/ld+json\">"
                    "{\"@type\":\"NewsArticle\",\"articleSection\":\"Seafaring\",\"creator\":[\"Seafaring\"]}</script>",
                    ""),
            Names{"Mary Quillfeather"});
}

TEST(Authors, PrefersTheSpellingWithSpacesAndCapitals) {
  EXPECT_EQ(authors("<meta name=\"twitter:label1\" content=\"Written by\"><meta name=\"twitter:data1\" "
                    "content=\"maryquillfeather\"><meta name=\"author\" content=\"Mary Quillfeather\">",
                    ""),
            Names{"Mary Quillfeather"});
}

TEST(Authors, LabelsOfCardsAreReadInEveryScript) {
  for (const char* label : {"Автор", "Écrit par", "WRITTEN BY"}) {
    EXPECT_EQ(authors("<meta name=\"twitter:label1\" content=\"" + std::string(label) +
                          "\"><meta name=\"twitter:data1\" content=\"Mary Quillfeather\">",
                      ""),
              Names{"Mary Quillfeather"})
        << label;
  }
}

TEST(Authors, FindsTheNameAfterALabelBelowTheText) {
  EXPECT_EQ(authors("", "", "<h2>Article by</h2><div>Mary Quillfeather</div>"), Names{"Mary Quillfeather"});
}

TEST(Authors, FindsABylineAmongTheFirstParagraphs) {
  EXPECT_EQ(
      authors("",
              "<p>The crane on the north quay, which has stood still for ninety years, will turn again.</p><p>By Mary "
              "Quillfeather</p>"),
      Names{"Mary Quillfeather"});
}

TEST(Authors, ReadsBylinesOfManyLanguages) {
  const struct {
    const char* line;
    Names names;
  } rows[] = {
      {"By Ada Quillfeather and Otto Venn", {"Ada Quillfeather", "Otto Venn"}},
      {"Von Ada Federkiel und Otto Venn", {"Ada Federkiel", "Otto Venn"}},
      {"Par Adèle Plumier et Luc Marlin", {"Adèle Plumier", "Luc Marlin"}},
      {"Por Ada Plumero y Luis Marlín", {"Ada Plumero", "Luis Marlín"}},
      {"Por Ada Pena e Luís Marlim", {"Ada Pena", "Luís Marlim"}},
      {"di Ada Pennini e Luca Marlini", {"Ada Pennini", "Luca Marlini"}},
      {"Door Ada Veerman en Otto Venn", {"Ada Veerman", "Otto Venn"}},
      {"Автор: Ада Перова", {"Ада Перова"}},
      {"Автор: Ада Перівна", {"Ада Перівна"}},
      {"Autor: Ada Piórkowska", {"Ada Piórkowska"}},
      {"Opracował: Adam Piórko", {"Adam Piórko"}},
      {"Yazan: Ada Tüyoğlu", {"Ada Tüyoğlu"}},
      {"كتب: آدم الريشي", {"آدم الريشي"}},
      {"记者 林小满", {"林小满"}},
      {"作者：林小满", {"林小满"}},
      {"文/林小满", {"林小满"}},
      {"取材・文：羽田 小春", {"羽田 小春"}},
      {"김하늘 기자", {"김하늘"}},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(authors("", "<p class=\"byline\">" + std::string(row.line) + "</p>"), row.names) << row.line;
  }
}

TEST(Authors, ABareLineBesideTheDateIsNotAlwaysAName) {
  EXPECT_EQ(authors("", "<div>Harbour Life</div><div>May 3, 2024</div>"), Names{});
}

TEST(Authors, AnEditorIsNoAuthor) {
  const Article article =
      read("<meta name=\"author\" content=\"周一帆\">", "<p>本报记者 林小满</p>", "<p>责任编辑：周一帆</p>");
  EXPECT_EQ(article.authors, Names{"林小满"});
  EXPECT_EQ(article.editors, Names{"周一帆"});
}

TEST(Authors, PersonsOfARunningTextAreNot) {
  EXPECT_EQ(
      authors("<meta name=\"author\" content=\"Mary Quillfeather\">", "",
              "<p>The smith <a href=\"/profile/otto-venn\">Otto Venn</a> said that he would make such a chain again, "
              "though not for the same money, and that the valley needed more smiths than it had; his daughter, who "
              "learns the trade with him, will be at the forge on every Sunday of the summer to show how links are "
              "made and joined.</p>"),
      Names{"Mary Quillfeather"});
}

TEST(Authors, APageWithoutAnyNamesNobody) { EXPECT_EQ(authors("", ""), Names{}); }

}  // namespace
}  // namespace newsclip
