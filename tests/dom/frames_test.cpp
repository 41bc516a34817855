#include "dom/frames.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::dom {
namespace {

TEST(OpenFrames, TakesTheTagsOut) {
  EXPECT_EQ(open_frames("<title>T</title><FRAMESET cols=\"1,2\"><frame src=a.html/><NoFrames>\n<body><p>Pier</p></body>"
                        "</noframes></frameset></html>")
                .value_or(""),
            "<title>T</title>\n<body><p>Pier</p></body></html>");
  EXPECT_EQ(open_frames("<frameset ><frames><noframes>a < b<noframes").value_or(""), "<frames>a < b<noframes");
}

TEST(OpenFrames, OtherPagesAreLeftAlone) {
  for (const char* html : {"", "<", "<p>Pier</p>", "<frameset><frame></frameset>", "<noframes>x</noframes>",
                           "<noframes>x</noframes><frameset>", "<framesets><noframes>"}) {
    EXPECT_FALSE(open_frames(html)) << html;
  }
}

TEST(OpenFrameDocuments, PutsThemInTheFramesPlace) {
  const struct {
    const char* html;
    const char* expected;
  } rows[] = {
      {"a<iframe width=1 srcdoc='&lt;p class=&quot;x&quot;>Pier &amp;amp; mole'>old</iframe >b",
       "a<div><p class=\"x\">Pier &amp; mole</div></iframe >b"},
      {"<iframe srcdoc=\"x\"></iframe><iframe srcdoc=\"&#60;i&#x3E;&eacute;\"></iframe>c",
       "<div>x</div></iframe><div><i>&eacute;</div></iframe>c"},
      {"<iframe srcdoc='&lt;title>T&lt;/title>&lt;!-- x -->&lt;script>y&lt;/script>z'></iframe>",
       "<div><title>T</title><!-- x --><script>y</script>z</div></iframe>"},
      // Nothing to open; markup that ends nowhere.
      {"<p>srcdoc</p>", ""},
      {"<iframe src=srcdoc></iframe>", ""},
      {"<iframe srcdoc=''></iframe>", ""},
      {"<script>'<iframe srcdoc=x></iframe>'</script><!-- <iframe srcdoc=x></iframe> -->", ""},
      {"<iframe srcdoc='x'>", ""},
      {"<iframe srcdoc='x", ""},
      {"<iframe srcdoc='&lt;!-- x'></iframe>", ""},
      {"<iframe srcdoc='&lt;p'></iframe>", ""},
      {"<iframe srcdoc='&lt;script>x'></iframe>", ""},
      {"<iframe srcdoc='&lt;title>x'></iframe>", ""},
      {"<iframe srcdoc='&lt;plaintext>x'></iframe>", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(open_frame_documents(row.html).value_or(""), row.expected) << row.html;
}

}  // namespace
}  // namespace newsclip::dom
