#include "words/class_names.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "newsclip/newsclip.hpp"

namespace newsclip::extract {
namespace {

constexpr std::uint32_t bit(NameGroup group) { return 1U << static_cast<unsigned>(group); }

TEST(ClassLexicon, KnowsWordsInAnySpellingAndPairsOfThem) {
  EXPECT_EQ(name_groups("relatedArticles"), bit(NameGroup::kRelated));
  EXPECT_EQ(name_groups("post-content__x"), bit(NameGroup::kBody) | name_groups("content"));
  EXPECT_NE(name_groups("articleBody") & bit(NameGroup::kBody), 0U);
  EXPECT_EQ(name_groups("zq1 xk"), 0U);
  EXPECT_EQ(name_groups(""), 0U);
}

TEST(ClassLexicon, TellsWhatStyleSheetsHideAtAnyWidth) {
  for (const char* classes : {"hidden", "note hidden", "d-none", "sr-only", "a\tis-hidden b"}) {
    EXPECT_TRUE(is_hidden_class(classes)) << classes;
  }
  for (const char* classes :
       {"", "hidden md:block", "d-none d-lg-block", "hiddenish", "not-hidden", "overflow-hidden"}) {
    EXPECT_FALSE(is_hidden_class(classes)) << classes;
  }
}

std::vector<Block> paragraphs(const std::string& body) {
  return extract_article(
             "<html lang=\"en\"><title>Old crane to turn again</title><body><article><h1>Old crane to turn "
             "again</h1>" +
                 body + "</article></body></html>",
             {"", "", InputFormat::kHtml})
      .blocks;
}

constexpr const char* kText =
    "<p>The board of the harbour will show the crane on the north quay to visitors from the first week of summer, it "
    "said "
    "on Monday after a long meeting.</p><p>Two masons and a smith have worked on its foot since autumn, and the chain "
    "has "
    "been made anew in a forge of the next valley, link by link.</p>";
constexpr const char* kAppeal =
    "<p>Our paper is free for everyone who lives by the water, and it will stay so as long as its readers "
    "help.</p><p>Help "
    "to keep it free by giving as little as one crown; it will go a long way, and we thank you.</p>";

TEST(ClassLexicon, HiddenElementsAreNoPartOfTheBody) {
  const auto kept = paragraphs(std::string(kText) + kText + "<div class=\"note hidden\">" + kAppeal + "</div>");
  ASSERT_EQ(kept.size(), 4U);
  EXPECT_EQ(kept[3].text.substr(0, 10), "Two masons");
}

TEST(ClassLexicon, ABodyThatIsUnfoldedLaterStays) {
  EXPECT_EQ(paragraphs("<div class=\"hidden\">" + std::string(kText) + "</div>").size(), 2U);
}

}  // namespace
}  // namespace newsclip::extract
