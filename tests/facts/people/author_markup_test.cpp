#include "facts/people/author_markup.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

TEST(AuthorPlaces, PartsWhatStandsWithoutASpace) {
  struct Row {
    std::string_view html;
    std::string_view text;
  };
  const Row rows[] = {
      {"<p><a>Abby Larkin</a><i>Harbour</i></p>", "Abby Larkin | Harbour"},
      {"<p><i>By</i><a>Abby Larkin</a></p>", "By Abby Larkin"},
      {"<p>Abby Larkin<br>4 May 2024</p>", "Abby Larkin |  4 May 2024"},
      {"<p>Abby MacLarkin</p>", "Abby MacLarkin"},
      {"<p></p>", ""},
  };
  for (const Row& row : rows) {
    const dom::Document document = dom::Document::parse(row.html);
    EXPECT_EQ(parted_text(document, 0), row.text) << row.html;
  }
}

}  // namespace
}  // namespace newsclip::extract
