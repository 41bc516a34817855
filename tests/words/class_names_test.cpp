#include "words/class_names.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "newsclip/newsclip.hpp"
#include "word_tables.hpp"

namespace newsclip::extract {
namespace {

TEST(ClassLexicon, KnowsWordsInAnySpellingAndPairsOfThem) {
  EXPECT_EQ(name_groups("relatedArticles"), bit(NameGroup::kRelated));
  EXPECT_EQ(name_groups("post-content__x"), bit(NameGroup::kBody) | name_groups("content"));
  EXPECT_NE(name_groups("articleBody") & bit(NameGroup::kBody), 0U);
  EXPECT_EQ(name_groups("zq1 xk"), 0U);
  EXPECT_EQ(name_groups(""), 0U);
}

std::vector<std::string_view> words_of(NameGroup group) {
  std::vector<std::string_view> words;
  std::string_view rest = group_names(group);
  while (true) {
    const std::size_t end = rest.find(' ');
    words.push_back(rest.substr(0, end));
    if (end == std::string_view::npos) return words;
    rest.remove_prefix(end + 1);
  }
}

TEST(ClassLexicon, EveryWordIsFound) {
  for (int g = 0; g < kNameGroupCount; ++g) {
    const auto group = static_cast<NameGroup>(g);
    expect_rows_of_form("group " + std::to_string(g), words_of(group), as_name);
    for (const std::string_view word : words_of(group)) {
      EXPECT_EQ(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz+"), std::string_view::npos) << word;
      const std::size_t plus = word.find('+');
      std::string name(word);
      if (plus != std::string_view::npos) name[plus] = '-';
      EXPECT_EQ(name.find('+'), std::string::npos) << word;
      EXPECT_NE(name_groups(name) & bit(group), 0U) << name;
    }
  }
}

TEST(ClassLexicon, EachGroupHasItsWords) {
  struct Row {
    std::string_view names;
    std::uint32_t groups;
  };
  const Row rows[] = {
      {"trs_editor", bit(NameGroup::kBody)},
      {"artikel", bit(NameGroup::kBody)},  // German, Dutch
      {"carousel", bit(NameGroup::kRelated)},
      {"ShareBar", bit(NameGroup::kShare)},
      {"kommentare", bit(NameGroup::kComment)},   // German
      {"comentarios", bit(NameGroup::kComment)},  // Spanish
      {"byline", bit(NameGroup::kByline)},
      {"autor", bit(NameGroup::kByline)},  // German, Spanish
      {"breadcrumbs", bit(NameGroup::kNavigation)},
      {"footer", bit(NameGroup::kFooter)},
      {"werbung", bit(NameGroup::kAdvertisement)},  // German
      {"newsletter", bit(NameGroup::kSubscription)},
      {"bild", bit(NameGroup::kCaption)},  // German
      {"foto", bit(NameGroup::kCaption)},  // German, Spanish, Italian
      {"sidebar", bit(NameGroup::kSidebar)},
      {"gdpr", bit(NameGroup::kConsent)},
      {"paywall", bit(NameGroup::kPaywall)},
      {"modal", bit(NameGroup::kPopup)},
      {"kicker", bit(NameGroup::kTags)},
      {"headline", bit(NameGroup::kTitle)},
      {"chapo", bit(NameGroup::kLead)},     // French
      {"vorspann", bit(NameGroup::kLead)},  // German
      {"sapo", bit(NameGroup::kLead)},      // Vietnamese
      {"biography", bit(NameGroup::kAuthorBox)},
      {"trs editor", 0},  // two names are no pair
      {"artikelen", 0},
      {"werb", 0},
      {"sharebarn", 0},
      {"headliner", 0},
      {"quay", 0},
      {"12 34", 0},
  };
  for (const Row& row : rows) EXPECT_EQ(name_groups(row.names), row.groups) << row.names;
}

TEST(ClassLexicon, TellsWhatStandsBesideAText) {
  for (const char* classes :
       {"imageCaption", "related-links", "recommend", "disclaimer", "x disclosure", "shared", "post_social"}) {
    EXPECT_TRUE(is_beside_class(classes)) << classes;
  }
  for (const char* classes : {"", "capt", "unrelated", "timeshare", "antisocial", "quay", "RELATED"}) {
    EXPECT_FALSE(is_beside_class(classes)) << classes;
  }
}

TEST(ClassLexicon, TellsWhatStyleSheetsHideAtAnyWidth) {
  for (const char* classes : {"hidden", "note hidden", "d-none", "sr-only", "a\tis-hidden b", "visually-hidden",
                              "visuallyhidden", "screen-reader-text", "display-none", "u-hidden"}) {
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
