#include "plain_text/paragraphs.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace newsclip::plain_text {
namespace {

std::vector<std::string> joined(std::string_view text) {
  std::vector<std::string> out;
  for (const Item& item : join_lines(read_lines(text, false), false)) out.push_back(item.text);
  return out;
}

struct Row {
  const char* text;
  std::vector<std::string> items;
};

TEST(JoinLines, FollowsTheScriptsRules) {
  const Row rows[] = {
      // Words take a space, a compound's hyphen none; a short last line ends the paragraph without a blank line.
      {"The wooden pier opened again on Tuesday morning and the well-\n"
       "known ferry landed for the first time in more than two years\n"
       "at noon.\n"
       "Another paragraph begins here without any blank line before\n"
       "it.\n",
       {"The wooden pier opened again on Tuesday morning and the well-known ferry landed for the first time in more "
        "than two "
        "years at noon.",
        "Another paragraph begins here without any blank line before it."}},
      // Characters without spaces take none, inside a number and before a mark neither.
      {"云雀港老码头在修复两年之后重新开放工程共投入119\n"
       ".90万元其中三分之一由当地的居民们自发筹集出来的\n"
       "。小渡轮有了停靠的地方。\n"
       "第二段从这里开始。\n",
       {"云雀港老码头在修复两年之后重新开放工程共投入119."
        "90万元其中三分之一由当地的居民们自发筹集出来的。小渡轮有了停靠的"
        "地方。",
        "第二段从这里开始。"}},
      // A closing quote is of its text's script.
      {"\"The pier is ours,\" the harbour master said, \u201cand we keep it.\u201d\n"
       "Then the ferry landed at noon with a brass band and forty of the\n"
       "guests.\n",
       {"\"The pier is ours,\" the harbour master said, \u201cand we keep it.\u201d Then the ferry landed at noon with "
        "a brass "
        "band and forty of the guests."}},
      // Long words leave lines ragged.
      {"Die alte Mühle in Oberlind wird im Herbst als Gemeindehaus wieder\n"
       "geöffnet, hieß es.\n\n"
       "„Wir wollten kein Museum, sondern ein Haus, das jeden Tag hell ist“,\n"
       "sagte sie.\n",
       {"Die alte Mühle in Oberlind wird im Herbst als Gemeindehaus wieder geöffnet, hieß es.",
        "„Wir wollten kein Museum, sondern ein Haus, das jeden Tag hell ist“, sagte sie."}},
      // Lines that end with sentences are paragraphs, however wide.
      {"北浜市は十八日、旧駅舎を市民図書館として来春に開館すると発表した。改修費は六億円。\n"
       "館内には三万冊を収め、二階には学習室を設ける。開館時間は午前九時から午後八時まで。\n"
       "係長は「親しまれる場所にしたい」と話した。\n",
       {"北浜市は十八日、旧駅舎を市民図書館として来春に開館すると発表した。改修費は六億円。",
        "館内には三万冊を収め、二階には学習室を設ける。開館時間は午前九時から午後八時まで。",
        "係長は「親しまれる場所にしたい」と話した。"}},
      // Whole paragraphs as lines.
      {"  第一段。\n  第二段。\n", {"第一段。", "第二段。"}},
      {"　　第一段。\n　　第二段。\n", {"第一段。", "第二段。"}},
  };
  for (const Row& row : rows) EXPECT_EQ(joined(row.text), row.items) << row.text;
}

TEST(JoinLines, InMarkdownUpToABlankLine) {
  const std::vector<Item> items =
      join_lines(read_lines("# Pier\nOne [a](/a) [b](/b) [c](/c)\ntwo\nthree\n\nfour\n* five\n", true), true);
  std::vector<std::string> texts;
  for (const Item& item : items) texts.push_back(item.text);
  EXPECT_EQ(texts, (std::vector<std::string>{"Pier", "One a b c two three", "four", "five"}));
}

}  // namespace
}  // namespace newsclip::plain_text
