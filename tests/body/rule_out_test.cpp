// What is never part of a body, be it as likely as the text.
#include "body/rule_out.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "body/assembled.hpp"

namespace newsclip::extract {
namespace {

using Words = std::vector<std::string>;

std::string page(const std::string& body) {
  return "<title>Crane to turn again</title><h1>Crane to turn again</h1>" + body;
}

const std::string kText = paragraph("One") + paragraph("Two") + paragraph("Three");

TEST(RuleOut, ReadersComments) {
  const std::string comments =
      "<p><b>marsh65</b></p>" + paragraph("Four") + "<p><b>Tom Rowe</b></p>" + paragraph("Five");
  const Words text = {"One", "Two", "Three"};
  for (const char* heading : {"10 Comments", "| 2 Comment(s)", "Kommentare (2)", "評論", "Комментарии", "댓글 2"}) {
    EXPECT_EQ(kept_words(page("<div>" + kText + "<p>" + heading + "</p>" + comments + "</div>")), text) << heading;
  }
  const std::string named = "<p>marsh65: Four years it stood there, and nobody in the town had a good word for it.</p>";
  EXPECT_EQ(kept_words(page("<div>" + kText + "<h3>Comments</h3>" + named + "</div>")), text);
}

TEST(RuleOut, LinesAboutComments) {
  const auto kept_above = [](const std::string& line) {
    const std::string comments =
        "<p><b>marsh65</b></p>" + paragraph("Four") + "<p><b>Tom Rowe</b></p>" + paragraph("Five");
    return kept_words(page("<div>" + kText + line + "<p>2 Comments</p>" + comments + "</div>"));
  };
  const Words text = {"One", "Two", "Three"};
  EXPECT_EQ(kept_above("<p>*All comments that are sent in will be read by the desk before they are shown here.</p>"),
            text);
  EXPECT_EQ(kept_above("<p><a href=#add>Please add your comments</a></p>"), text);
  EXPECT_EQ(kept_above("<p>Six of the eight had no comments for the paper on Monday night.</p>").back(), "Six");
}

TEST(RuleOut, NamesBetweenHeadlineAndDate) {
  const std::string text = kText + paragraph("Four");
  EXPECT_EQ(kept_words(page("<ul><li>Anna Marn</li><li>Mar. 11, 2025, 8:10 AM</li></ul>" + text)).front(), "One");
}

TEST(RuleOut, NoCommentsAreWhereNobodySpeaks) {
  // A count in the middle of the text, a heading of the article's own, one above the text, a link to comments.
  const std::string more = paragraph("Four") + paragraph("Five");
  EXPECT_EQ(kept_words(page("<div>" + kText + "<p>3 comments</p>" + more + "</div>")).back(), "Five");
  EXPECT_EQ(kept_words(page("<div>" + kText + "<h3>Comments</h3>" + more + "</div>")).back(), "Five");
  const std::string signed_text = "<p><b>Tom Rowe</b></p>" + kText;
  EXPECT_EQ(kept_words(page("<div><h3>Comments</h3>" + signed_text + "</div>")).back(), "Three");
  EXPECT_EQ(
      kept_words(page("<div>" + kText + "<p><a href=#c>3 comments</a></p><p><b>Tom Rowe</b></p>" + more + "</div>"))
          .back(),
      "Five");
}

TEST(RuleOut, OtherArticles) {
  const auto article = [](const std::string& headline, const std::string& text) {
    return "<article><h1>" + headline + "</h1><p>3 May 2024</p>" + text + "</article>";
  };
  const std::string own = article("Crane to turn again", kText);
  const std::string other =
      article("Ferry sold to the islands", paragraph("Four") + paragraph("Five") + paragraph("Six"));
  const std::string title = "<title>Crane to turn again</title>";
  EXPECT_EQ(kept_words(title + own + other), (Words{"One", "Two", "Three"}));
  EXPECT_EQ(kept_words(title + other + own), (Words{"One", "Two", "Three"}));
}

TEST(RuleOut, WhatIsHidden) {
  const std::string hidden = "<div hidden><p>Four words of a box.</p></div>";
  EXPECT_EQ(kept_words(page(kText + hidden)), (Words{"One", "Two", "Three"}));
  // Much that is hidden is unfolded by scripts, unless it is shown as well.
  const std::string folded =
      "<div hidden><p>Four tickets cost nine crowns at the gate, and children under ten are let in for nothing.</p>"
      "<p>Five boats an hour will leave from the south steps while the swing bridge is being repaired.</p></div>";
  EXPECT_EQ(kept_words(page(kText + folded)), (Words{"One", "Two", "Three", "Four", "Five"}));
  std::string copy = kText;
  for (const char* tag : {"<p>", "</p>"}) {
    for (std::size_t at = copy.find(tag); at != std::string::npos; at = copy.find(tag)) copy.replace(at, 3, " ");
  }
  EXPECT_EQ(kept_words(page("<div hidden><div>" + copy + "</div></div>" + kText)), (Words{"One", "Two", "Three"}));
  EXPECT_EQ(kept_words(page("<div hidden>" + copy + "</div><div hidden>" + copy + "</div>" + kText)),
            (Words{"One", "Two", "Three"}));
  const std::string style = "<style>.print{display:none}</style>";
  EXPECT_EQ(kept_words(page(style + kText + "<div class=print><p>Four words of a box.</p></div>")),
            (Words{"One", "Two", "Three"}));
  EXPECT_EQ(kept_words(page(kText + "<div class=video-transcript><p>Four words of a box.</p></div>")),
            (Words{"One", "Two", "Three"}));
}

}  // namespace
}  // namespace newsclip::extract
