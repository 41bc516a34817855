// to_text of src/writer/text.cpp.
#include <gtest/gtest.h>

#include "newsclip/newsclip.hpp"

namespace newsclip {
namespace {

TEST(Text, HasHeadlineDateAndSourceThenTheBody) {
  Article article;
  article.title = "Harbour\nopens";
  article.date = "2024-05-18";
  article.source = "Bay Courier";
  article.blocks = {{BlockType::kParagraph, 0, "One."},
                    {BlockType::kHeading, 2, "Two"},
                    {BlockType::kListItem, 0, "first\nmore"},
                    {BlockType::kListItem, 0, "second"},
                    {BlockType::kRow, 0, "a\tb"},
                    {BlockType::kRow, 0, "c\td"},
                    {BlockType::kQuote, 0, "Said."},
                    {BlockType::kQuote, 0, "Said again."}};
  EXPECT_EQ(
      to_text(article),
      "Harbour opens\n2024-05-18, Bay Courier\n\nOne.\n\nTwo\n\n- first\n  more\n- second\n\na\tb\nc\td\n\nSaid.\n\n"
      "Said again.\n");
}

TEST(Text, LeavesOutWhatIsNotKnown) {
  Article article;
  EXPECT_EQ(to_text(article), "");
  article.blocks = {{BlockType::kParagraph, 0, "One."}};
  EXPECT_EQ(to_text(article), "One.\n");
  article.source = "Bay Courier";
  EXPECT_EQ(to_text(article), "Bay Courier\n\nOne.\n");
  article.source.reset();
  article.date = "2024-05-18";
  EXPECT_EQ(to_text(article), "2024-05-18\n\nOne.\n");
}

}  // namespace
}  // namespace newsclip
