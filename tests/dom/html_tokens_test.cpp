#include "dom/html_tokens.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace newsclip::dom {
namespace {

TEST(HtmlTokens, Attributes) {
  const std::string_view tag = "<a href='x>y' B=2 c d = \"e\" />text";
  AttributeReader reader(tag, tag_name_end(tag, 1));
  std::vector<std::string> found;
  for (RawAttribute attribute; reader.next(attribute);)
    found.push_back(std::string(attribute.name) + "=" + std::string(attribute.value));
  EXPECT_EQ(found, (std::vector<std::string>{"href=x>y", "B=2", "c=", "d=e"}));
  EXPECT_TRUE(reader.self_closing());
  EXPECT_EQ(tag.substr(reader.tag_end()), "text");
  AttributeReader open("<a b='c", 2);
  RawAttribute attribute;
  while (open.next(attribute)) {
  }
  EXPECT_EQ(open.tag_end(), kNoEnd);
}

TEST(HtmlTokens, Ends) {
  EXPECT_TRUE(equals_ignoring_case("TiTle", "title"));
  EXPECT_FALSE(equals_ignoring_case("titles", "title"));
  const std::string_view comment = "<!-- a > b -->x";
  EXPECT_EQ(comment.substr(markup_end(comment, 0)), "x");
  const std::string_view style = "a</styles></STYLE >x";
  EXPECT_EQ(style.substr(raw_text_end(style, 0, "style")), "</STYLE >x");
  const std::string_view script = "<!-- <script> </script> --></script>x";
  EXPECT_EQ(script.substr(script_end(script, 0)), "</script>x");
}

}  // namespace
}  // namespace newsclip::dom
