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

}  // namespace
}  // namespace newsclip::dom
