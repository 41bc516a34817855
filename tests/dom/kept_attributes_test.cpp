#include "dom/kept_attributes.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::dom {
namespace {

// The tag "<p …" after the edits; data that go are a "…".
std::string kept(const std::string& html, bool keep_all = false, std::size_t limit = 100) {
  std::vector<Edit> edits;
  const AttributeCut cut = select_attributes(html, 2, keep_all, limit, false, edits);
  std::string out;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    out += html.substr(at, edit.begin - at);
    if (edit.what == Edit::What::kData) out += "…";
    if (edit.space) out += ' ';
    at = edit.end;
  }
  return out + html.substr(at) + (cut.over_limit ? " over" : "") + (cut.self_closing ? " closed" : "");
}

TEST(KeptAttributes, LeavesOutWhatNobodyReads) {
  const std::string data = "data:image/png;base64," + std::string(60, 'A');
  const struct {
    std::string html, kept;
  } rows[] = {
      {"<p>", "<p>"},
      {"<p class=a>", "<p class=a>"},
      {"<p CLASS='a b' onclick=\"x\">", "<p CLASS='a b'>"},
      {"<p onclick=x class=a onload=y id=b>", "<p class=a id=b>"},
      {"<p onclick=x onload=y>", "<p>"},
      {"<p class=a class=b>", "<p class=a>"},  // the first counts
      {"<p onclick=\"a>b\" id=c>", "<p id=c>"},
      {"<p onclick=x/>", "<p>"},  // the slash is the value's
      {"<p class=\"a\"/>", "<p class=\"a\"/> closed"},
      {"<p onclick=\"x\"id=a>", "<p id=a>"},  // nothing joins
      {"<p src=\"" + data + "\" id=a>", "<p src=\"data:image/png;base64,…\" id=a>"},
      {"<p src=\"data:,a\">", "<p src=\"data:,a\">"},  // too short to gain by
      {"<p onclick=x", "<p onclick=x"},                // the page ends in it
  };
  for (const auto& row : rows) EXPECT_EQ(kept(row.html), row.kept) << row.html;
}

TEST(KeptAttributes, OrAllUpToALimit) {
  EXPECT_EQ(kept("<p onclick=x size=2>", true), "<p onclick=x size=2>");
  EXPECT_EQ(kept("<p a=1 b=2 c=3>", true, 2), "<p a=1 b=2> over");
  EXPECT_EQ(kept("<p class=a id=b href=c>", false, 2), "<p class=a id=b> over");
}

TEST(KeptAttributes, TellsTheType) {
  std::vector<Edit> edits;
  const std::string html = "<p x type=\"text/css\" id=a>b";
  const AttributeCut cut = select_attributes(html, 2, false, 100, false, edits);
  EXPECT_EQ(cut.type, "text/css");
  EXPECT_EQ(cut.attributes, 2U);
  EXPECT_EQ(html[cut.end - 1], '>');
}

}  // namespace
}  // namespace newsclip::dom
