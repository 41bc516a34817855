#include "dom/hidden_names.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::dom {
namespace {

bool hides(const std::string& style, const std::string& attributes) {
  const std::string html = "<style>" + style + "</style><body><div " + attributes + ">text</div>";
  const Document document = Document::parse(html);
  const HiddenNames names(document.styles());
  for (NodeIndex i = 0; i < document.nodes().size(); ++i) {
    if (document.node(i).tag == Tag::k_div) return names.hide(document, i);
  }
  ADD_FAILURE() << "no div";
  return false;
}

TEST(HiddenNames, OfTheStyleSheet) {
  const struct {
    const char* style;
    const char* attributes;
    bool hidden;
  } rows[] = {
      {".copy{display:none}", "class=copy", true},
      {".copy { color: red; display : none !important }", "class='wide copy'", true},
      {"div.copy, #other {display:none}", "class=copy", true},
      {"/* for print */ #copy {display:none}", "id=copy", true},
      {".copy{display:none}", "class=copy-2", false},
      {".copy{display:none}", "id=copy", false},
      {".copy{visibility:none; -x-display:none}", "class=copy", false},
      {"@media print{.copy{display:none}}", "class=copy", false},
      {"@media print{.x{color:red}} .copy{display:none}", "class=copy", true},
      {".js .copy{display:none}", "class=copy", false},
      {".copy:empty{display:none}", "class=copy", false},
      {".copy.old{display:none}", "class='copy old'", false},
      // Shown again, perhaps by a script.
      {".copy{display:none} .copy.active{display:block}", "class=copy", false},
      {".copy{display:none} .open .copy{display:block}", "class=copy", false},
      {".copy{display:none; display:block}", "class=copy", false},
      {".copy{display:none", "class=copy", false},
      {"", "class=copy", false},
  };
  for (const auto& row : rows) EXPECT_EQ(hides(row.style, row.attributes), row.hidden) << row.style;
}

}  // namespace
}  // namespace newsclip::dom
