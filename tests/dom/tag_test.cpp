#include "dom/tag.hpp"

#include <gtest/gtest.h>
#include <gumbo.h>

#include <string>

namespace newsclip::dom {
namespace {

TEST(Tag, IsFoundByNameInAnyCase) {
  EXPECT_EQ(find_tag("blockquote"), Tag::k_blockquote);
  EXPECT_EQ(find_tag("BlockQuote"), Tag::k_blockquote);
  EXPECT_EQ(find_tag("annotation-xml"), Tag::k_annotation_xml);
  for (const char* name : {"", "blockquotes", "annotation_xml", "x-card", "dialog"})
    EXPECT_EQ(find_tag(name), Tag::kUnknown) << name;
  EXPECT_EQ(tag_name(Tag::k_h1), "h1");
  EXPECT_EQ(tag_name(Tag::kUnknown), "");
}

// An element that only one of the two knew would make the modelled stack shallower than Gumbo's.
TEST(Tag, IsKnownWhereGumboKnowsIt) {
  std::size_t known = 0;
  for (int i = 0; i < GUMBO_TAG_UNKNOWN; ++i) {
    const std::string name = gumbo_normalized_tagname(static_cast<GumboTag>(i));
    EXPECT_EQ(tag_name(find_tag(name)), name);
    ++known;
  }
  EXPECT_EQ(known + 2, kTagCount);
}

}  // namespace
}  // namespace newsclip::dom
