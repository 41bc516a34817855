#include "plain_text/is_text_page.hpp"

#include <gtest/gtest.h>

namespace newsclip::plain_text {
namespace {

TEST(LooksLikeTextPage, NeedsATagToBeHtml) {
  for (const char* text : {"", "Pier reopens\n\nIt opened on Tuesday.", "if a < b and b > c", "a <b c, d",
                           "<john@example.org> wrote", "<<< back", "x <3 y", "<placeholder>"}) {
    EXPECT_TRUE(looks_like_text_page(text)) << text;
  }
  for (const char* html :
       {"<p>text", "text<br/>", "<A HREF=\"x\">y</A>", "<!DOCTYPE html>", "<!-- x -->", "</div>", "a <b>c</b>"}) {
    EXPECT_FALSE(looks_like_text_page(html)) << html;
  }
}

}  // namespace
}  // namespace newsclip::plain_text
