#include "dom/placeholders.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "dom/prepass.hpp"
#include "dom/tree_difference.hpp"

namespace newsclip::dom {
namespace {

using namespace std::string_view_literals;

TEST(Placeholders, AreSeenInAPageThatHasThemItself) {
  for (const std::string_view html : {"a\U000F0000"sv, "\U0010FFFDb"sv, "&#xF0000;"sv, "&#Xf0001"sv, "&#000983040;"sv,
                                      "a&#x10FFFD;b"sv, "\f"sv, "&#12;"sv, "&#xc "sv, "&#99999999999999999999;"sv}) {
    EXPECT_TRUE(has_placeholder_characters(html)) << html;
  }
  for (const std::string_view html : {"a"sv, "\U000E0067\U0001F600"sv, "&#xEFFFF;"sv, "&#983039;"sv, "&#8217;900000"sv,
                                      "&#xg"sv, "&#"sv, "\xF3"sv, "\xF4\x80"sv}) {
    EXPECT_FALSE(has_placeholder_characters(html)) << html;
  }
}

TEST(Placeholders, StandForWhatGumboPassesOn) {
  for (const std::string_view text :
       {"plain text\n\t\f"sv, "Straße «a» \u2014 \u4E2D\u6587\uFF0C \U0001F600"sv, ""sv}) {
    EXPECT_EQ(unchanged_length(text), text.size()) << text;
  }
  for (const std::string_view rest : {"&amp;"sv, "\r\n"sv, "\0"sv, "\x0B"sv, "\x1F"sv, "\x7F"sv, "\u0085"sv, "\uFDD0"sv,
                                      "\uFDEF"sv, "\uFFFE"sv, "\uFFFF"sv, "\U0001FFFE"sv, "\U0010FFFF"sv}) {
    const std::string text = std::string("text ").append(rest).append(" more");
    EXPECT_EQ(unchanged_length(text), 5U) << text;
    const TreeDifference difference =
        tree_difference("<p title='" + text + " of many words'>" + text + " of many words");
    EXPECT_TRUE(difference.comparable);
    EXPECT_EQ(difference.text, "") << text;
  }
}

TEST(Placeholders, GiveWayToTheirOriginals) {
  Placeholders placeholders;
  std::string html;
  placeholders.add("first", html);
  placeholders.add("second", html);
  ASSERT_EQ(html.size(), 8U);
  std::string buffer;
  EXPECT_EQ(placeholders.restore(html.substr(0, 4), buffer), "first");
  EXPECT_EQ(placeholders.restore("a" + html + "b" + html.substr(4) + "\U0001F600", buffer),
            "afirstsecondbsecond\U0001F600");
  EXPECT_EQ(placeholders.restore("plain", buffer), "plain");
  EXPECT_EQ(placeholders.restore("", buffer), "");
}

TEST(Placeholders, EndWhereThePlanesEnd) {
  constexpr std::size_t kAll = std::size_t{2} * 0xFFFE;
  Placeholders placeholders;
  std::string html;
  for (std::size_t i = 0; i < kAll; ++i) placeholders.add(i % 2 == 0 ? "even" : "odd", html);
  EXPECT_EQ(html.size(), 4 * kAll);
  placeholders.add("as it is", html);
  EXPECT_TRUE(html.ends_with("as it is"));
  std::string expected;
  for (std::size_t i = 0; i < kAll; ++i) expected += i % 2 == 0 ? "even" : "odd";
  std::string buffer;
  EXPECT_EQ(placeholders.restore(html, buffer), expected + "as it is");
}

TEST(Placeholders, TakeThePlaceOfLongTextsAndValues) {
  constexpr std::string_view kPage =
      "<a href='/some/where' rel=nofollow title=short>\n  Some long words &amp; x more words &nbsp; y<input "
      "type=hidden>";
  EXPECT_EQ(
      prepare(kPage).html,
      "<a href='\U000F0000' rel=\U000F0001 title=short>\n  \U000F0002&amp; \U000F0003&nbsp; y<input type=hidden>");
  const std::string_view own = "<p title='some long title'>Some long words &#xF0000;";
  EXPECT_EQ(prepare(own).html, own);
}

TEST(Placeholders, NumberRunsOfWhiteSpace) {
  Placeholders placeholders;
  std::string html;
  std::string expected;
  std::vector<std::string> runs;
  for (std::size_t length = 6; length < 40; ++length) runs.push_back(std::string(length, ' '));
  for (int times = 0; times < 2; ++times) {
    for (const std::string& run : runs) {
      placeholders.add_space(run, html);
      expected += run;
    }
  }
  EXPECT_TRUE(html.starts_with("\f   \f  \n\f  \t\f \n "));
  std::string buffer;
  EXPECT_EQ(placeholders.restore(html, buffer), expected);
  EXPECT_EQ(placeholders.restore("\f   ", buffer), std::string(6, ' '));
  EXPECT_EQ(placeholders.restore("a\f  ", buffer), "a\f  ");
}

TEST(Placeholders, TakeThePlaceOfWhiteSpaceButForALineFeedThatIsSwallowed) {
  EXPECT_EQ(prepare("<p>\n      <b>x</b>\n      y</p>").html, "<p>\f   <b>x</b>\f   y</p>");
  EXPECT_EQ(prepare("<pre>\n       x").html, "<pre>\n       x");
  EXPECT_EQ(prepare("<p>\r\n       x").html, "<p>\r\n       x");
}

TEST(Placeholders, LeaveTheTree) {
  for (const std::string_view html :
       {"<table>  misplaced words<tr><td>cell of a table</table>"sv, "<pre>\nwords  that keep\n spaces</pre>"sv,
        "<html>   \n words before any body<p>"sv, "<select><option value='long value'>an option's words</select>"sv,
        "<b class='long value'>some words<p>other words</b> and more of them"sv,
        "a < b and some more <3 words &ampmore words here"sv,
        "<a href=/unquoted/value/>some words</a><a href='/with?a=1&copy=2'>x</a>"sv,
        "<table>\n      \n<tr>\n       <td>\n      <!-- x -->\n       x</table>      <pre>\n\n       x</pre>"sv,
        "\n       <html>\n       <head>\n       <title>x</title>\n       </head>\n       <frameset>\n        x"sv,
        "<table><colgroup>words in a colgroup <col></table>"sv}) {
    const TreeDifference difference = tree_difference(html);
    EXPECT_TRUE(difference.comparable);
    EXPECT_EQ(difference.text, "") << html;
  }
}

}  // namespace
}  // namespace newsclip::dom
