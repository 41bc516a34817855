#include "page/article_units.hpp"

#include <gtest/gtest.h>

#include <string>

#include "dom/document.hpp"

namespace newsclip::extract {
namespace {

const std::string kText =
    "<p>The board repairs the crane, which stood still for years, and shows it to visitors from June, free of "
    "charge.</p>"
    "<p>Two workshops shared the work, cast the worn gears anew, and painted the arm as it was a hundred years "
    "ago.</p>";

// The place of each block by a letter: own, other, entry, none.
std::string places(const std::string& html, std::string_view title, ArticleUnits* out = nullptr) {
  const auto document = dom::Document::parse(html);
  const BlockList list = make_blocks(document);
  const ContainerTree tree = make_containers(document, list);
  const ArticleUnits units = find_article_units(list, tree, match_title(list, title));
  std::string letters;
  for (const UnitPlace place : units.places) letters += "-OXe"[static_cast<std::size_t>(place)];
  if (out != nullptr) *out = units;
  return letters;
}

std::string article(const std::string& headline, const std::string& credit) {
  return "<article class=post><h1>" + headline + "</h1>" + credit + kText + "</article>";
}

TEST(ArticleUnits, OthersOfAStream) {
  const std::string date = "<p>3 May 2024</p>";
  const struct {
    const char* what;
    std::string html;
    const char* places;
  } rows[] = {
      {"below, in the same template", article("Crane to turn again", date) + article("Ferry sold to the islands", date),
       "OOOOXXXX"},
      {"before it", article("Ferry sold to the islands", date) + article("Crane to turn again", date), "XXXXOOOO"},
      {"in one element with it",
       "<div><h1>Crane to turn again</h1>" + date + kText + "<h1>Ferry sold to the islands</h1>" + date + kText +
           "</div>",
       "OOOOXXXX"},
      {"with a linked headline",
       article("Crane to turn again", "") + article("<a href=/f>Ferry sold to the islands</a>", ""), "OOOXXX"},
      {"headings of its own sections", article("Crane to turn again", date) + article("How the gears were cast", ""),
       "-------"},
      {"a teaser without a text of its own",
       article("Crane to turn again", date) + "<h1><a href=/f>Ferry sold to the islands</a></h1>", "-----"},
      {"the headline again", article("Crane to turn again", date) + article("Crane to turn again", date), "--------"},
      {"a headline of another template",
       article("Crane to turn again", date) + "<div><h2>Ferry sold to the islands</h2>" + date + kText + "</div>",
       "--------"},
  };
  for (const auto& row : rows) EXPECT_EQ(places(row.html, "Crane to turn again"), row.places) << row.what;
}

TEST(ArticleUnits, EntriesOfAList) {
  const auto entry = [](const std::string& headline) {
    return "<div class=item><h3><a href=/a>" + headline +
           "</a></h3><p>The board repairs the crane this year.</p></div>";
  };
  const std::string list =
      entry("Ferry sold to the islands") + entry("Market moves to the quay") + entry("Bells cast anew");
  ArticleUnits units;
  EXPECT_EQ(places("<h1>News of the harbour</h1>" + list, "News of the harbour", &units), "-eeeeee");
  EXPECT_EQ(units.entries, 3U);
  EXPECT_EQ(units.entry_words, 7);
  EXPECT_EQ(units.linked_entries, 1);
  EXPECT_EQ(units.others, 0U);
  // Two alone are no list; without link, date or byline they are sections; those in a menu are its groups.
  EXPECT_EQ(places("<h1>News</h1>" + entry("Ferry sold to the islands") + entry("Market moves"), "News"), "-----");
  const std::string section =
      "<div class=item><h3>Ferry sold to the islands</h3><p>The board repairs the crane.</p></div>";
  EXPECT_EQ(places("<h1>News</h1>" + section + section + section, "News"), "-------");
  EXPECT_EQ(places("<h1>News</h1><nav>" + list + "</nav>", "News"), "-------");
}

TEST(ArticleUnits, OfAPageWithoutText) { EXPECT_EQ(places("", ""), ""); }

}  // namespace
}  // namespace newsclip::extract
