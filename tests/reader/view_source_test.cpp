#include "reader/view_source.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>

#include "newsclip/newsclip.hpp"

namespace newsclip::reader {
namespace {

const std::string kFirefox =
    "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>https://post.example/pier</title></head>"
    "<body id=\"viewsource\" class=\"highlight\" style=\"-moz-tab-size: 4\"><pre id=\"line1\"><span></span><span "
    "class=\"doctype\">&lt;!DOCTYPE html&gt;</span><span>\n</span><span id=\"line2\"></span><span>&lt;<span "
    "class=\"start-tag\">p</span> <span class=\"attribute-name\">title</span>=\"<a class=\"attribute-value\" "
    "href=\"view-source:x>y\">a&amp;amp;b</a>\"&gt;</span><span>Pier &amp;lt; 5&nbsp;m</span></pre></body></html>";

const std::string kChrome =
    "<html><head><meta name=\"color-scheme\" content=\"light dark\"></head><body><div class=\"line-gutter-backdrop\">"
    "</div><form autocomplete=\"off\"><label class=\"line-wrap-control\">Line wrap<input type=\"checkbox\"></label>"
    "</form><table><tbody><tr><td class=\"line-number\" value=\"1\"></td><td class=\"line-content\"><span "
    "class=\"html-doctype\">&lt;!DOCTYPE html&gt;</span></td></tr><tr><td class=\"line-number\" value=\"2\"></td><td "
    "class=\"line-content\"><span class=\"html-tag\">&lt;p <span "
    "class=\"html-attribute-name\">title</span>=\"a&amp;amp;b\""
    "&gt;</span>Pier &amp;lt; 5&nbsp;m</td></tr></tbody></table></body></html>";

constexpr char kSource[] = "<!DOCTYPE html>\n<p title=\"a&amp;b\">Pier &lt; 5\u00a0m";

TEST(ViewSource, IsTheSource) {
  EXPECT_EQ(undo_view_source(kFirefox).value_or(""), kSource);
  EXPECT_EQ(undo_view_source(kChrome).value_or(""), std::string(kSource) + '\n');
  const auto page = read_page(kFirefox);
  ASSERT_TRUE(std::holds_alternative<PageText>(page));
  EXPECT_EQ(std::get<PageText>(page).text, kSource);
}

TEST(ViewSource, OtherPagesAreLeftAlone) {
  for (const std::string& text :
       {std::string(), std::string("<p>Pier"), std::string("<body id=\"viewsource\""),
        // A listing of a program within an article, and one far down.
        std::string("<table><tr><td class=\"line-number\">1</td><td>&lt;p&gt;</td></tr></table>"),
        std::string(5000, ' ') + kChrome, std::string(5000, ' ') + kFirefox}) {
    EXPECT_FALSE(undo_view_source(text)) << text.substr(0, 60);
  }
}

TEST(ViewSource, IsNoLongerThanThePage) {
  for (const std::string& whole : {kFirefox, kChrome}) {
    for (std::size_t i = 0; i < whole.size(); ++i) {
      EXPECT_LE(undo_view_source(std::string_view(whole).substr(0, i)).value_or("").size(), i);
    }
  }
}

}  // namespace
}  // namespace newsclip::reader
