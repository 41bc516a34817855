#include "plain_text/saved_lines.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "plain_text/markdown.hpp"

namespace newsclip::plain_text {
namespace {

std::vector<std::string> texts(std::string_view text) {
  std::vector<std::string> out;
  for (const Line& line : read_lines(text, is_markdown(text))) {
    if (!line.text.empty())
      out.push_back((line.heading > 0 ? "h" + std::to_string(line.heading) + " " : "") + (line.link ? "link " : "") +
                    line.text);
  }
  return out;
}

struct Row {
  const char* text;
  std::vector<std::string> lines;
};

TEST(ReadLines, DropsWhatTheSavingProgramPutIn) {
  const Row rows[] = {
      {"   See the [1]harbour office and [2]the town.\n\nReferences\n\n   1. http://example.org/a\n   2. "
       "http://example.org/b\n",
       {"See the harbour office and the town."}},
      {"A study [3] of piers.\n", {"A study [3] of piers."}},
      {"   IFRAME: http://example.org/frame\n\n   Text.\n", {"Text."}},
      {"[pier-01.jpg]\nText [lamp.png] here.\n", {"Text  here."}},
      {"[IMG]\n[IMG] Harbour [INLINE]\n", {"Harbour"}},
      {"[559456679-scaled-706x386] Harbour\n[8fc28b260fd17152bf603b00ed910134] "
       "[meL07jTDLTwngFUB9AflJJ/uTAhbLSMASUVORK5CYII=]\n[2024] A [draft] rule.\n",
       {"Harbour", "[2024] A [draft] rule."}},
      {"[search            ][Go]\nname: ________\n•\n* \nText.\n", {"Text."}},
      {"  • one\n    • two\n  □ three\n", {"one", "two", "three"}},
      {"*** Harbour ***\n\n## Works ##\n", {"h3 Harbour", "h2 Works"}},
      {"   #[1]alternate [2]alternate\n\n   Link: canonical\n\n{{title}}\n\n   [INS: :INS]\n\nText.\n", {"Text."}},
      {"Link: the harbour master says that it was never so.\n",
       {"Link: the harbour master says that it was never so."}},
      // An address that runs on over lines, and one with spaces.
      {"   See [1]this.\n\nReferences\n\n   1. http://a.example/x?t=the\n   pier\n   2. http://a.example/y?t=a b c d\n",
       {"See this."}},
      // Of the list of addresses only its headings go, and not the short lines above.
      {"   See [1]this.\n\n   It shut.\n\n   (c) Courier\n\nReferences\n\n   Visible links\n   1. file:///a\n",
       {"See this.", "It shut.", "(c) Courier"}},
      {"[Home](/) [News](/n \"All\")\n\n# Pier *opens*\n\n18\\. May, [the town](https://x.example/t) "
       "said.\n\n![pier](/p.jpg)\n",
       {"link Home News", "h1 Pier opens", "18. May, the town said."}},
      {"# T\nShip| Year\n---|---\nHeron| 1908\n\nText | more.\n[x](/y)\n",
       {"h1 T", "Ship\tYear", "Heron\t1908", "Text | more.", "link x"}},
      {"Pier reopens\n============\n\nThe works\n---------\n\nHome\n-----------------\n",
       {"h1 Pier reopens", "h2 The works", "Home"}},
      {"----------\nText.\n==========\n", {"Text."}},
  };
  for (const Row& row : rows) EXPECT_EQ(texts(row.text), row.lines) << row.text;
}

TEST(ReadLines, CountsWhatIsShown) {
  EXPECT_EQ(read_lines("Pier       \n", false)[0].columns, 4U);
  EXPECT_EQ(column_width("„Pier“"), 6U);
  EXPECT_EQ(column_width("“老码头”"), 10U);
}

}  // namespace
}  // namespace newsclip::plain_text
