#include "plain_text/markdown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace newsclip::plain_text {
namespace {

TEST(Markdown, IsSeenByLinksAndHeadings) {
  EXPECT_TRUE(is_markdown("[a](/a) [b](/b) [c](/c)"));
  EXPECT_TRUE(is_markdown("Top\n## Pier\n"));
  EXPECT_FALSE(is_markdown("See [this](/x)."));
  EXPECT_FALSE(is_markdown("A *star* and #1 [2] (3)\n"));
}

TEST(Markdown, MarksAreUndone) {
  const struct {
    const char* line;
    const char* expected;
  } rows[] = {{"18\\. May", "18. May"},
              {"**Pier** _opens_ *now*", "Pier opens now"},
              {"公布**重点**任务", "公布重点任务"},
              {"  * a bullet", "  * a bullet"},
              {"2 * 3, snake_case, 2*3", "2 * 3, snake_case, 2*3"},
              {"> Quoted", "Quoted"},
              {"name: ______", "name: ______"},
              {"C:\\dir \\", "C:\\dir \\"},
              {"", ""}};
  for (const auto& row : rows) EXPECT_EQ(undo_marks(row.line), row.expected) << row.line;
}

TEST(Markdown, TablesAreRows) {
  const std::vector<std::string_view> lines = {"a | b",       "", "Ship| Year", "---|---", "Heron| 1908",
                                               "|Petrel | |", "", "c | d"};
  EXPECT_EQ(table_rows(lines), (std::vector<bool>{false, false, true, false, true, true, false, false}));
  EXPECT_EQ(read_row("|Petrel | 1922 | "), "Petrel\t1922");
  EXPECT_EQ(read_row("a||b"), "a\t\tb");
}

}  // namespace
}  // namespace newsclip::plain_text
