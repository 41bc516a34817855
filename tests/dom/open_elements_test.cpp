#include "dom/open_elements.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace newsclip::dom {
namespace {

// The model after tags: "div", "/div", "a+" for one with attributes, "." for text.
OpenElements after(std::string_view tags, std::size_t max_depth = 100, std::size_t max_formatting = 100) {
  OpenElements open(max_depth, max_formatting);
  while (!tags.empty()) {
    std::string_view tag = tags.substr(0, tags.find(' '));
    tags.remove_prefix(std::min(tag.size() + 1, tags.size()));
    const bool bare = !tag.ends_with('+');
    if (!bare) tag.remove_suffix(1);
    if (tag == ".") {
      open.text(1, false);
    } else if (tag.starts_with('/')) {
      open.end_tag(find_tag(tag.substr(1)));
    } else {
      open.start_tag(find_tag(tag), bare);
    }
  }
  return open;
}

TEST(OpenElements, Depth) {
  const struct {
    std::string_view tags;
    std::size_t depth;
  } rows[] = {
      {"", 0},
      {"div div", 2},
      {"div div /div", 1},
      {"div span /div", 0},  // a block's end closes what is in it
      {"div span /p", 2},
      {"span div /span", 2},  // an inline end does not pass a block
      {"p p p", 1},
      {"p div", 1},
      {"p span span p", 1},
      {"p button p", 3},  // a button bounds a paragraph's end
      {"li li li", 1},
      {"ul li ul li", 4},
      {"dl dt dd dt", 2},
      {"h1 h2", 1},
      {"select option option", 2},
      {"br img meta", 0},
      {"script /script", 0},
      {"table td", 4},  // tbody and tr are implied
      {"table td td", 4},
      {"table tr td tr", 3},
      {"table td /table", 0},
      {"td", 0},  // outside of a table
      {"table td table td", 8},
      {"form div /form", 1},  // what is open in a form stays
      {"a a a", 1},           // a link closes a link
      {"b p /b", 1},
      {"b p /p", 1},
  };
  for (const auto& row : rows) EXPECT_EQ(after(row.tags).depth(), row.depth) << row.tags;
}

// As in Gumbo: an end tag closes elements of its name, and one of an unknown name any unknown element.
TEST(OpenElements, ClosesOnlyItsLike) {
  EXPECT_EQ(after("time /label time /cite").depth(), 2U);
  EXPECT_EQ(after("x-a /x-b").depth(), 0U);
  EXPECT_EQ(after("x-a /label").depth(), 1U);
}

TEST(OpenElements, ReopensFormatting) {
  const struct {
    std::string_view tags;
    std::size_t depth;
    std::uint64_t copies;
  } rows[] = {
      {"p b . /p", 0, 0},
      {"p b . /p p", 1, 0},
      {"p b . /p p .", 2, 1},
      {"p b i . /p p .", 3, 2},
      {"p b . /p p span", 3, 1},
      {"p b . /p p . /p p .", 2, 2},
      {"p b /b /p p .", 1, 0},
      {"p b b b b b /p p .", 4, 3},       // of alike ones three
      {"p b+ b+ b+ b+ b+ /p p .", 6, 5},  // attributes make them differ
      {"p b /p table td .", 4, 0},        // a cell's list is its own
      {"p b /p table td . /table p .", 2, 1},
  };
  for (const auto& row : rows) {
    const OpenElements open = after(row.tags);
    EXPECT_EQ(open.depth(), row.depth) << row.tags;
    EXPECT_EQ(open.copies(), row.copies) << row.tags;
  }
}

TEST(OpenElements, DropsWhatIsTooDeepWithItsEnd) {
  OpenElements open(2, 2);
  const Tag div = find_tag("div");
  EXPECT_TRUE(open.start_tag(div, true));
  EXPECT_TRUE(open.start_tag(div, true));
  EXPECT_FALSE(open.start_tag(div, true));
  EXPECT_FALSE(open.end_tag(div));  // of the one that was dropped
  EXPECT_TRUE(open.end_tag(div));
  EXPECT_EQ(open.depth(), 1U);
  OpenElements formatting(100, 2);
  for (const bool kept : {true, true, false}) EXPECT_EQ(formatting.start_tag(find_tag("b"), false), kept);
}

TEST(OpenElements, WorkGrowsWithWhatIsOpen) {
  std::string tags;
  for (int i = 0; i < 50; ++i) tags += "span ";
  const std::uint64_t deep = after(tags + "br br br").work() - after(tags).work();
  const std::uint64_t flat = after("br br br").work();
  EXPECT_GE(deep, flat + 150);
}

}  // namespace
}  // namespace newsclip::dom
