#include "text/text_pool.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

struct Table {
  TextPool<8> texts;
  std::array<PooledText, 3> rows;
};

consteval Table make_table() {
  Table table{};
  table.rows = {table.texts.add("one"), table.texts.add(""), table.texts.add("three")};
  return table;
}

constexpr Table kTable = make_table();

TEST(TextPool, GivesBackItsTexts) {
  EXPECT_EQ(kTable.texts[kTable.rows[0]], "one");
  EXPECT_EQ(kTable.texts[kTable.rows[1]], "");
  EXPECT_EQ(kTable.texts[kTable.rows[2]], "three");
}

}  // namespace
}  // namespace newsclip::extract
