#include "dom/visible_text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::dom {
namespace {

TEST(VisibleText, OfASubtree) {
  const std::string html = "<p>One<script>x</script> <b>two</b></p><p>three</p><style>y</style>";
  EXPECT_EQ(visible_text(Document::parse(html), 0), "One two three");
}

TEST(VisibleText, OfAHeadingHasNoEditLink) {
  struct Row {
    const char* heading;
    const char* expected;
  };
  const Row rows[] = {
      {"<h1><span>Pier</span><span><i>[</i><a href=e><b>edit</b></a><i>]</i></span></h1>", "Pier"},
      {"<h2>Pier <span>[<a href=e>edit</a> | <a href=s>source</a>]</span>\n</h2>", "Pier"},
      {"<h2>Pier<sup><a href=#n>[1]</a></sup></h2>", "Pier[1]"},
      {"<h2><a href=v>[Video]</a> Pier</h2>", "[Video] Pier"},
      {"<h2>Pier <i>[opinion]</i></h2>", "Pier [opinion]"},
      {"<p>Pier <span>[<a href=e>edit</a>]</span></p>", "Pier [edit]"},
  };
  for (const Row& row : rows) {
    const Document document = Document::parse(row.heading);
    NodeIndex heading = 0;
    while (!is_heading(document.node(heading).tag) && document.node(heading).tag != Tag::k_p) ++heading;
    EXPECT_EQ(visible_text(document, heading), row.expected) << row.heading;
  }
}

}  // namespace
}  // namespace newsclip::dom
