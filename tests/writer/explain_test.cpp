#include "writer/explain.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <string_view>

#include "body/rule_out.hpp"
#include "facts/confidence.hpp"
#include "writer/markup_text.hpp"

namespace newsclip::writer {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

TEST(MarkupText, IsNotAlive) {
  struct Row {
    std::string_view text;
    std::string_view written;
  };
  constexpr Row kRows[] = {
      {"Harbour", "Harbour"},
      {"<script>alert('a')</script>", "&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt;"},
      {"a \"b\" & c ]]>", "a &quot;b&quot; &amp; c ]]&gt;"},
      {"&lt;", "&amp;lt;"},
      {"line\nand\ttab", "line\nand\ttab"},
      {std::string_view("\0\x01\r\x1B\x7F", 5), "[U+0000][U+0001][U+000D][U+001B][U+007F]"},
      {"\xC2\x85", "[U+0085]"},
      {"\u202Eevil\u202C", "[U+202E]evil[U+202C]"},
      {"\u2066\u2069\u2028", "[U+2066][U+2069][U+2028]"},
      {"\uFEFF\U000E0041", "[U+FEFF][U+E0041]"},
      {"caf\u00E9 \u4E2D\u6587 \U0001F600", "caf\u00E9 \u4E2D\u6587 \U0001F600"},
      {"\xFF<", "\uFFFD&lt;"},
      {"", ""},
  };
  for (const Row& row : kRows) EXPECT_EQ(escaped(row.text), row.written) << row.text;
}

TEST(MarkupText, ABeginningEndsBetweenCharacters) {
  struct Row {
    std::string_view text;
    std::size_t most;
    std::string_view written;
  };
  for (const Row row : {Row{"abc", 3, "abc"}, Row{"abcd", 3, "abc\u2026"}, Row{"a\u4E2D\u6587", 3, "a\u2026"},
                        Row{"a\u4E2D\u6587", 4, "a\u4E2D\u2026"}, Row{"\x80\x80\x80", 2, "\u2026"}}) {
    std::string out;
    append_beginning(out, row.text, row.most);
    EXPECT_EQ(out, row.written) << row.text;
  }
}

constexpr std::string_view kHostile = "<script>alert(1)</script>\"'><img onerror=x>]]>\u202Ejavascript:alert(2)";

// Everything that may come from a page is hostile.
std::string hostile_page(const std::string& text) {
  Article article;
  article.title = text;
  Trace trace;
  trace.language = text;
  trace.url = text;
  trace.charset = Charset{text, text};
  trace.blocks = {{BlockType::kParagraph, 0, text, text, true, 1.5, {}},
                  {BlockType::kParagraph, 0, text, text, false, std::nullopt, "caption"}};
  trace.units = {{0, 1, "own"}, {7, 9, "other"}};
  trace.facts = {{text, {{text, text, 1.0, true, 0}, {text, text, std::nullopt, false, 99}}, .5}};
  trace.signs = {{text, text}};
  return explain_html(article, trace);
}

TEST(Explain, LetsNothingOfThePageLive) {
  const std::string page = hostile_page(std::string(kHostile));
  const std::string plain = hostile_page("plain");
  for (const std::string_view alive : {"<script", "<img", "\u202E", "]]>", "\"'>"}) {
    EXPECT_EQ(page.find(alive), std::string::npos) << alive;
  }
  EXPECT_NE(page.find("&lt;script&gt;alert(1)"), std::string::npos);
  // The same elements and attributes as of a page without any sign of markup, but for its language.
  const auto count = [](const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t i = text.find(part); i != text.npos; i = text.find(part, i + 1)) ++found;
    return found;
  };
  for (const std::string_view sign : {"<", ">"}) EXPECT_EQ(count(page, sign), count(plain, sign)) << sign;
  EXPECT_EQ(count(page, "href="), count(page, "href=#") + count(page, "href=\"#"));
}

TEST(Explain, MarksLanguageAndDirection) {
  Article article;
  article.title = "Title";
  struct Row {
    std::string_view language;
    bool rtl;
    std::string_view written;
  };
  for (const Row row : {Row{"en", false, "<h1 lang=en>"}, Row{"ar", true, "<h1 lang=ar dir=rtl>"},
                        Row{"", false, "<h1 lang=\"\" dir=auto>"}, Row{"a b", false, "<h1 lang=\"\" dir=auto>"}}) {
    Trace trace;
    trace.language = row.language;
    trace.rtl = row.rtl;
    EXPECT_NE(explain_html(article, trace).find(row.written), std::string::npos) << row.language;
  }
}

TEST(Explain, PutsShortBlocksThatAreOutInOneRow) {
  Trace trace;
  for (const char* const text : {"Home", "News", "Sport"}) {
    trace.blocks.push_back({BlockType::kListItem, 0, text, "nav", false, -4.0, {}});
  }
  trace.blocks.push_back({BlockType::kParagraph, 0, "Text.", "article", true, 2.0, {}});
  trace.blocks.push_back({BlockType::kHeading, 2, "Part", "article", true, 2.0, {}});
  trace.blocks.push_back({BlockType::kParagraph, 0, "Menu", "article", false, -2.5, "furniture"});
  const std::string page = explain_html({}, trace);
  for (const std::string_view part :
       {"<td>0\u20132</td><td>out</td><td>-4.00</td>", "Home \u00B7 News \u00B7 Sport</td>",
        "<tr id=b3 class=i><td>3</td><td>in</td><td>2.00</td>", "<td>4 <small>heading 2</small></td>",
        "<td>furniture</td>", "<dt>furniture</dt>", "scope=rowgroup>nav</th>", "scope=rowgroup>article</th>"}) {
    EXPECT_NE(page.find(part), std::string::npos) << part << '\n' << page;
  }
}

TEST(Explain, KnowsTheThresholds) {
  char words[64];
  std::snprintf(words, sizeof words, "in above %.2f where no rule", static_cast<double>(extract::kKeep));
  EXPECT_NE(explain_html({}, {}).find(words), std::string::npos) << words;
  std::snprintf(words, sizeof words, "below %.2f none is given", extract::kLeastConfidence);
  EXPECT_NE(explain_html({}, {}).find(words), std::string::npos) << words;
}

TEST(Explain, SaysWhyThereIsNoArticle) {
  Trace trace;
  trace.reason = NoArticle::kLogin;
  trace.signs = {{"reason", "a field for a password"}};
  const std::string page = explain_html({}, trace);
  EXPECT_NE(page.find("no article: login"), std::string::npos);
  EXPECT_NE(page.find("a field for a password"), std::string::npos);
  EXPECT_NE(page.find("<p>The page shows no text.</p>"), std::string::npos);
}

}  // namespace
}  // namespace newsclip::writer
