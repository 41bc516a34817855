#include "lines/label_trie.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "words/label_table.hpp"

namespace newsclip::extract {
namespace {

using Direction = LabelTrie::Direction;

constexpr LabelEntry kFew[] = {
    {"by", LabelClass::kAuthor, LabelForm::kOpen},          {"byline", LabelClass::kAuthor, LabelForm::kGlued},
    {"date", LabelClass::kDate, LabelForm::kColon},         {"日期", LabelClass::kDate, LabelForm::kOpen},
    {"发布日期", LabelClass::kPublished, LabelForm::kOpen}, {"print", LabelClass::kPrint, LabelForm::kMark},
    {"by", LabelClass::kSource, LabelForm::kOpen},  // the last entry of a text stands
};
constexpr LabelTrie kForward(kFew, Direction::kForward);
constexpr LabelTrie kBackward(kFew, Direction::kBackward);

std::vector<char32_t> characters_of(std::string_view text, Direction direction) {
  std::vector<char32_t> characters;
  for (std::size_t i = 0; i < text.size();) characters.push_back(dom::next_character(text, i));
  if (direction == Direction::kBackward) return {characters.rbegin(), characters.rend()};
  return characters;
}

// The state after the text, kNone as soon as no label goes on so.
std::uint32_t walk(const LabelTrie& trie, const std::vector<char32_t>& characters) {
  std::uint32_t state = LabelTrie::kRoot;
  for (const char32_t c : characters) {
    state = trie.next(state, c);
    if (state == LabelTrie::kNone) break;
  }
  return state;
}

// What the text is: "label" with its kind, "begun" or "none".
std::string walked(const LabelTrie& trie, std::string_view text, Direction direction) {
  const std::uint32_t state = walk(trie, characters_of(text, direction));
  if (state == LabelTrie::kNone) return "none";
  const LabelTrie::Label* const label = trie.label(state);
  return label == nullptr ? "begun" : "label " + std::to_string(static_cast<int>(label->kind));
}

std::string label(LabelClass kind) { return "label " + std::to_string(static_cast<int>(kind)); }

TEST(LabelTrie, WalksForwardAndBackward) {
  const struct {
    std::string_view text;  // as it stands in a line, also for the way back
    std::string forward, backward;
  } rows[] = {
      {"", "begun", "begun"},
      {"b", "begun", "none"},
      {"y", "none", "begun"},
      {"by", label(LabelClass::kSource), label(LabelClass::kSource)},
      {"byl", "begun", "none"},
      {"line", "none", "begun"},
      {"byline", label(LabelClass::kAuthor), label(LabelClass::kAuthor)},
      {"bylines", "none", "none"},
      {"print", label(LabelClass::kPrint), label(LabelClass::kPrint)},
      // Labels that need a colon are found from it, backward.
      {"date", "none", label(LabelClass::kDate)},
      {"日期", label(LabelClass::kDate), label(LabelClass::kDate)},
      {"布日期", "none", "begun"},
      {"发布", "begun", "none"},
      {"发布日期", label(LabelClass::kPublished), label(LabelClass::kPublished)},
      // Letters are compared as they are.
      {"By", "none", "none"},
      {"\xFF", "none", "none"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(walked(kForward, row.text, Direction::kForward), row.forward) << row.text;
    EXPECT_EQ(walked(kBackward, row.text, Direction::kBackward), row.backward) << row.text;
  }
}

TEST(LabelTrie, KeepsTheFormOfALabel) {
  const LabelTrie::Label* const glued = kForward.label(walk(kForward, characters_of("byline", Direction::kForward)));
  const LabelTrie::Label* const colon = kBackward.label(walk(kBackward, characters_of("date", Direction::kBackward)));
  ASSERT_NE(glued, nullptr);
  ASSERT_NE(colon, nullptr);
  EXPECT_EQ(glued->form, LabelForm::kGlued);
  EXPECT_EQ(colon->form, LabelForm::kColon);
}

// First characters are looked up in a filter, where other characters fall on the same bit; those begin no label.
TEST(LabelTrie, TellsApartFirstCharactersThatShareABit) {
  constexpr char32_t kFilterBits = 4096;
  for (const char32_t first : {U'b', U'p', U'发'}) {
    EXPECT_NE(kForward.next(LabelTrie::kRoot, first), LabelTrie::kNone);
    EXPECT_EQ(kForward.next(LabelTrie::kRoot, first + kFilterBits), LabelTrie::kNone);
    EXPECT_EQ(kForward.next(LabelTrie::kRoot, first + 4 * kFilterBits), LabelTrie::kNone);
  }
}

// How many labels the trie holds; each state is reached in one way only, or it were no tree.
int count_labels(const LabelTrie& trie, const auto& entries) {
  std::set<char32_t> alphabet;
  for (const auto& [text, entry] : entries) {
    const auto characters = characters_of(text, Direction::kForward);
    alphabet.insert(characters.begin(), characters.end());
  }
  int labels = 0;
  std::set<std::uint32_t> reached{LabelTrie::kRoot};
  std::vector<std::uint32_t> ahead{LabelTrie::kRoot};
  while (!ahead.empty()) {
    const std::uint32_t state = ahead.back();
    ahead.pop_back();
    if (trie.label(state) != nullptr) ++labels;
    for (const char32_t c : alphabet) {
      const std::uint32_t next = trie.next(state, c);
      if (next == LabelTrie::kNone) continue;
      EXPECT_TRUE(reached.insert(next).second) << state;
      if (testing::Test::HasFailure()) return -1;
      ahead.push_back(next);
    }
  }
  return labels;
}

TEST(LabelTrie, HoldsTheLabelsOfTheLexiconAndNoOthers) {
  std::map<std::string_view, LabelEntry> last, last_without_colon;
  for (const LabelEntry& entry : lexicon::kLabels) {
    last.insert_or_assign(entry.text, entry);
    if (entry.form != LabelForm::kColon) last_without_colon.insert_or_assign(entry.text, entry);
  }
  const auto expect_all = [](const auto& entries, const LabelTrie& trie, Direction direction) {
    for (const auto& [text, entry] : entries) {
      const std::uint32_t state = walk(trie, characters_of(text, direction));
      ASSERT_NE(state, LabelTrie::kNone) << text;
      const LabelTrie::Label* const found = trie.label(state);
      ASSERT_NE(found, nullptr) << text;
      EXPECT_EQ(found->kind, entry.kind) << text;
      EXPECT_EQ(found->form, entry.form) << text;
    }
  };
  ASSERT_GT(last.size(), last_without_colon.size());
  expect_all(last, kBackwardLabels, Direction::kBackward);
  expect_all(last_without_colon, kForwardLabels, Direction::kForward);
  EXPECT_EQ(count_labels(kBackwardLabels, last), static_cast<int>(last.size()));
  EXPECT_EQ(count_labels(kForwardLabels, last), static_cast<int>(last_without_colon.size()));
}

}  // namespace
}  // namespace newsclip::extract
