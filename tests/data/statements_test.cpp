#include "data/statements.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace newsclip::extract {
namespace {

// What a list holds after the value has been added.
std::vector<std::string> added(Fact fact, std::string_view raw, bool parts = false) {
  StatementList list;
  StatementCollector collector(list);
  if (parts) {
    collector.add_parts(fact, raw, "x");
  } else {
    collector.add(fact, raw, "x");
  }
  std::vector<std::string> values;
  for (const Statement& item : list) values.push_back(item.value);
  return values;
}

TEST(Statement, CleansValues) {
  const struct {
    std::string_view raw, value;
  } rows[] = {
      {"  Old\n\tcrane ", "Old crane"},
      {"Salt &amp; Co", "Salt & Co"},
      {"Salt &amp;amp; Co", "Salt & Co"},  // escaped twice
      {"Salt &amp;amp;amp; Co", "Salt &amp; Co"},
      {"Q&A of the harbour", "Q&A of the harbour"},
      {"L&#39;ancienne grue", "L'ancienne grue"},
      {"老码头&nbsp;重新开放", "老码头 重新开放"},
      {"<b>Alter</b> Kran<script>x</script>", "Alter Kran"},
      {"5 < 6", "5 < 6"},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(clean_value(row.raw), row.value) << row.raw;
}

TEST(Statement, LeavesOutWhatSaysNothing) {
  using Values = std::vector<std::string>;
  const struct {
    Fact fact;
    std::string_view raw;
    Values values;
  } rows[] = {
      {Fact::kAuthor, "Ada Vell", {"Ada Vell"}},
      {Fact::kAuthor, "https://mail.example/ada", {}},
      {Fact::kAuthor, "www.mail.example", {}},
      {Fact::kAuthor, "null", {}},
      {Fact::kAuthor, " Undefined ", {}},
      {Fact::kAuthor, "None Vell", {"None Vell"}},
      {Fact::kAuthor, "<br>", {}},
      {Fact::kFreeAccess, "false", {"false"}},
      {Fact::kUrl, " https://mail.example/a ", {"https://mail.example/a"}},
      {Fact::kUrl, "/a", {"/a"}},
      {Fact::kUrl, "a word", {}},
      {Fact::kUrl, "word", {}},
      {Fact::kImage, "https://mail.example/a?b=1&amp;c", {"https://mail.example/a?b=1&amp;c"}},  // not opened
  };
  for (const auto& row : rows) EXPECT_EQ(added(row.fact, row.raw), row.values) << row.raw;
}

TEST(Statement, TakesListsApart) {
  using Values = std::vector<std::string>;
  EXPECT_EQ(added(Fact::kKeyword, "crane, harbour;quay | summer", true),
            (Values{"crane", "harbour", "quay", "summer"}));
  EXPECT_EQ(added(Fact::kKeyword, "码头，起重机、夏天；开放", true), (Values{"码头", "起重机", "夏天", "开放"}));
  EXPECT_EQ(added(Fact::kKeyword, "salt &amp; sea,, null,", true), (Values{"salt & sea"}));
  EXPECT_EQ(added(Fact::kKeyword, " , ", true), Values{});
}

TEST(Statement, HasABound) {
  StatementList list;
  StatementCollector collector(list);
  for (int i = 0; i < 5000; ++i) collector.add(Fact::kKeyword, "crane", "x");
  EXPECT_EQ(list.size(), 2000U);
  EXPECT_LE(added(Fact::kSummary, std::string(100000, 'a'))[0].size(), 5000U);
}

}  // namespace
}  // namespace newsclip::extract
