#include "page/page_labels.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::extract {
namespace {

TEST(PageLabels, ValueInTheNextCell) {
  struct Case {
    const char* html;
    const char* value;
  };
  const Case cases[] = {
      {"<table><tr><td><p>来源</p></td><td><p>海滨晚报</p></td></tr></table>", "海滨晚报"},
      {"<dl><dt>来源：</dt><dd>海滨晚报</dd></dl>", "海滨晚报"},
      {"<div><div>来源：</div><div>海滨晚报</div></div>", "海滨晚报"},
      {"<div><div>来源：</div><div>作者：李小满</div></div>", ""},
      {"<div><div><div><div><p>来源：</p></div></div></div></div><div><p>海滨晚报</p></div>", ""},
  };
  for (const Case& c : cases) {
    const dom::Document document = dom::Document::parse(c.html);
    const BlockList list = make_blocks(document);
    const auto labels = find_page_labels(document, list);
    ASSERT_FALSE(labels.empty()) << c.html;
    EXPECT_EQ(labels[0].found.kind, LabelClass::kSource) << c.html;
    EXPECT_EQ(labels[0].found.value, c.value) << c.html;
  }
}

}  // namespace
}  // namespace newsclip::extract
