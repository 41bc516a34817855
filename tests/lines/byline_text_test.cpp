#include "lines/byline_text.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

TEST(BylineText, ReadsCreditsThatNameNoPerson) {
  struct Row {
    std::string_view value;
    std::vector<std::string> credits;
  };
  const Row rows[] = {
      {"Harbour Desk", {"Harbour Desk"}},
      {"By the Courier Team, fern22", {"the Courier Team", "fern22"}},
      {"Redaktion", {}},  // an office alone is nobody
      {"Quay Institute for Public Works", {"Quay Institute for Public Works"}},
      {"mira tolland", {"mira tolland"}},
      {"rose of the quay", {}},
      {"Abby Larkin", {}},                         // read_names reads it
      {"Abby Larkin, Coastline News Agency", {}},  // the person wrote it
      {"Von", {}},
      {"View full profile", {}},
      {"No Author", {}},
      {"CC 4.0 BY-SA", {}},
      {"(Osk Venn / Courier)", {}},
      {"12345678", {}},
      {"By Apr 21", {}},
      {"By 3. Mai", {}},
      {"information", {}},
      {"https://courier.example/staff", {}},
      {"", {}},
  };
  for (const Row& row : rows) EXPECT_EQ(read_credits(row.value), row.credits) << row.value;
}

TEST(BylineText, FindsBylineWordsInsideALine) {
  EXPECT_EQ(inner_byline("May 3, 2024 by Abby Larkin"), 15U);
  EXPECT_EQ(inner_byline("3. Mai 2024 von Mira Tolland"), 16U);
  EXPECT_EQ(inner_byline("Standby crews"), 0U);
  EXPECT_EQ(inner_byline("by Abby Larkin"), 0U);
  EXPECT_EQ(inner_byline(""), 0U);
}

TEST(BylineText, KnowsOtherRoles) {
  EXPECT_TRUE(ends_with_other_role("Medically reviewed by "));
  EXPECT_TRUE(ends_with_other_role("Foto: "));
  EXPECT_FALSE(ends_with_other_role("Written by "));
  EXPECT_FALSE(ends_with_other_role(""));
}

}  // namespace
}  // namespace newsclip::extract
