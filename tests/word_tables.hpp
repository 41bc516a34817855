// What has to hold of every table of words that are searched for: a row of another form is never found.
#pragma once

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "lines/outlet_name.hpp"

namespace newsclip::extract {

// The forms that texts are given before rows are looked up in them.
inline std::string as_written(std::string_view row) { return std::string(row); }
inline std::string as_name(std::string_view row) {
  const std::string folded = folded_name("x" + std::string(row) + "x");  // the edges are trimmed
  return folded.substr(1, folded.size() - 2);
}

enum class RowEnd { kBare, kMayBeSpace };  // a space at its end makes a beginning one of whole words

// Each row has the form that `fold` gives to the text, stands in the table once and has no space too many.
template <class Rows, class Fold>
void expect_rows_of_form(std::string_view table, const Rows& rows, Fold fold, RowEnd end = RowEnd::kBare) {
  EXPECT_FALSE(rows.empty()) << table;
  std::set<std::string_view> seen;
  for (const std::string_view row : rows) {
    EXPECT_FALSE(row.empty()) << table;
    EXPECT_EQ(fold(row), row) << table;
    EXPECT_TRUE(seen.insert(row).second) << table << ": twice: " << row;
    EXPECT_FALSE(row.starts_with(' ')) << table << ": " << row;
    EXPECT_FALSE(end == RowEnd::kBare && row.ends_with(' ')) << table << ": " << row;
    EXPECT_EQ(row.find("  "), std::string_view::npos) << table << ": " << row;
  }
}

template <class Rows>
bool has_row(const Rows& rows, std::string_view row) {
  for (const std::string_view other : rows) {
    if (other == row) return true;
  }
  return false;
}

}  // namespace newsclip::extract
