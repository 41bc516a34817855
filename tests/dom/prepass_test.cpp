#include "dom/prepass.hpp"

#include <gtest/gtest.h>

#include <string>

#include "dom/tree_difference.hpp"

namespace newsclip::dom {
namespace {

struct Row {
  std::string_view name;
  std::string_view in;
  std::string_view out;
};

class PrepassCuts : public testing::TestWithParam<Row> {};

TEST_P(PrepassCuts, LeavesTheTree) {
  const Prepared prepared = prepare(GetParam().in);
  std::string buffer;
  EXPECT_EQ(prepared.placeholders.restore(prepared.html, buffer), GetParam().out);
  EXPECT_FALSE(prepared.cut);
  const TreeDifference difference = tree_difference(GetParam().in);
  EXPECT_TRUE(difference.comparable);
  EXPECT_EQ(difference.text, "");
}

constexpr Row kRows[] = {
    {"Script", "<p>a<script>if (a</b/.x) '<p>';</script >b", "<p>a<script></script >b"},
    {"EscapedScript", "<script><!-- <script> x </script> <p> --></script><p>b", "<script></script><p>b"},
    {"EscapeLeftAtOnce", "<script><!--> <script> </script><p>b", "<script></script><p>b"},
    {"UnclosedScript", "<p>a<script>var b", "<p>a<script>"},
    {"Style", "<style>p{content:'</p>'}</STYLE><p>b", "<style></STYLE><p>b"},
    {"Attributes", "<div data-a='>' class=\"b\" onclick=c id=d/>e", "<div class=\"b\" id=d/>e"},
    {"AttributeJoins", "<br id=q data-a/>", "<br id=q />"},
    {"AttributeJoinsAComma", "<p id=, data-a/class=b>c", "<p id=, /class=b>c"},
    {"SecondOfAName", "<p class=a class=b>c", "<p class=a>c"},
    {"FormattingKeepsAll", "<b data-a=1 x>c</b>", "<b data-a=1 x>c</b>"},
    {"LinkKeepsWhatIsRead", "<a data-a=1 href=x target=_blank>c</a>", "<a href=x>c</a>"},
    {"DataAddress", "<img src='data:image/png;base64,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' alt=b>",
     "<img src='data:image/png;base64,' alt=b>"},
    {"CommentInText", "<p>a<!-- long comment -->b", "<p>a<!---->b"},
    {"CommentBetweenTags", "<p>a</p> <!-- long comment --> <p>b", "<p>a</p>  <p>b"},
    {"CommentBeforeEndTag", "<form><p> <!-- long comment --> </form>", "<form><p> <!----> </form>"},
    {"CommentInTable", "<table> <!-- long --> a<tr><td>b</table>", "<table> <!----> a<tr><td>b</table>"},
    {"ShortComments", "<p>a<!-->b<!--->c<!-- --!>d", "<p>a<!-->b<!--->c<!---->d"},
    {"Instruction", "<?xml version='1.0' ?><p>a", "<p>a"},
    {"Drawing", "<p>a<svg class=b viewBox=c><g><path d=M0 /></g></svg>b", "<p>a<svg class=b></svg>b"},
    {"DrawingWithText", "<p><svg><title>t</title></svg>", "<p><svg>x</svg>"},
    {"EmptyDrawing", "<p><svg viewBox=a /><b>c", "<p><svg /><b>c"},
    {"HtmlInDrawing", "<svg><g><p>a</g></svg><i x>b<div x>", "<svg><g><p>a</g></svg><i x>b<div x>"},
    {"DrawingNotClosed", "<svg><g></g></svg\n</span>a<p x>b", "<svg><g></g></svg\n</span>a<p x>b"},
    {"DrawingNotClosedBySpace", "<svg><g></g></svg >a<p x>b", "<svg><g></g></svg >a<p x>b"},
    {"DrawingNotClosedAfterEmptyEnd", "<p><svg><g></g></></svg>a<p x>b", "<p><svg><g></g></></svg>a<p x>b"},
    {"Formula", "<math><mi x>a</mi><mo>+</mo></math><style>b</style>",
     "<math><mi x>a</mi><mo>+</mo></math><style></style>"},
    {"ListBoxHoldsNoRawText", "<select><option>a<style>b</select><style>c</style>d",
     "<select><option>a<style>b</select><style></style>d"},
    {"TextArea", "<textarea><p data-a></textarea><p data-a>", "<textarea><p data-a></textarea><p>"},
    {"Title", "<title><!-- a --></title>", "<title><!-- a --></title>"},
    {"PlainText", "<p x>a<plaintext><p x>", "<p>a<plaintext><p x>"},
    {"UnclosedTag", "<p x>a<p class='b", "<p>a<p class='b"},
    {"UnclosedComment", "<p x>a<!-- b", "<p>a<!-- b"},
    {"NoTag", "a < b <3 </", "a < b <3 </"},
    {"Empty", "", ""},
};

INSTANTIATE_TEST_SUITE_P(Rows, PrepassCuts, testing::ValuesIn(kRows),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(Prepass, ReadsNamesThatBeginWithNulAsGumboDoes) {
  using namespace std::string_view_literals;
  for (const std::string_view html : {"<div \0title=x y>z"sv, "<div \0 y title=x>z"sv, "<div \0\0title=x y>z"sv,
                                      "<div a \0<\n</title>z"sv, "<b \0 \0 title=x>z"sv, "<p \0=x title=y>z"sv}) {
    const TreeDifference difference = tree_difference(html);
    EXPECT_TRUE(difference.comparable);
    EXPECT_TRUE(difference.text.empty() || difference.repeated_attribute) << difference.text;
  }
  EXPECT_EQ(prepare("<div \0title=x y>z"sv).html, "<div \0title=x>z"sv);
}

TEST(Prepass, KeepsScriptsAside) {
  const std::string_view html =
      "<script src=a></script><script type='application/ld+json'>{\"c\":1}</script><script>var d</script>";
  const Prepared prepared = prepare(html);
  ASSERT_EQ(prepared.scripts.size(), 2U);
  EXPECT_EQ(prepared.scripts[0].type, "application/ld+json");
  EXPECT_EQ(prepared.scripts[0].body, "{\"c\":1}");
  EXPECT_EQ(prepared.scripts[1].type, "");
  EXPECT_EQ(prepared.scripts[1].body, "var d");
}

TEST(Prepass, DropsTagsPastALimitAndKeepsTheirText) {
  Prepared prepared;
  ASSERT_TRUE(prepare("<div><div><div>a</div></div>b</div>c", {.depth = 2}, prepared));
  EXPECT_EQ(prepared.html, "<div><div>a</div>b</div>c");
  EXPECT_TRUE(prepared.cut);
  ASSERT_TRUE(prepare("<font a>b<font c>d</font>e", {.formatting = 1}, prepared));
  EXPECT_EQ(prepared.html, "<font a>bde");
  EXPECT_TRUE(prepared.cut);
  ASSERT_TRUE(prepare("<b x y z>a</b>", {.attributes = 2}, prepared));
  EXPECT_EQ(prepared.html, "<b x y>a</b>");
  EXPECT_TRUE(prepared.cut);
}

}  // namespace
}  // namespace newsclip::dom
