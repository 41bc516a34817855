#include "reader/text_containers.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::reader {
namespace {

TEST(TextContainers, AreTold) {
  const struct {
    std::string bytes;
    ReadFault fault;
  } rows[] = {
      {"WARC/1.0\r\nWARC-Type: warcinfo\r\n", ReadFault::kWarc},
      {"WARC/0.17\nContent-Length : 5\n", ReadFault::kWarc},
      {"\r\n\r\nWARC/1.1 \r\nwarc-type: response\r\n\r\n", ReadFault::kWarc},
      {"filedesc://live.arc.gz 127.0.0.1 20140216050221 text/plain 75\n1 0 Live\n", ReadFault::kArc},
      {"filedesc://bad.arc 0.0.0.0 20140301000000 text/plain -1\n", ReadFault::kArc},
      {"From news@post.example Fri May 17 08:00:00 2024\nFrom: Post <news@post.example>\n", ReadFault::kMbox},
      {"From - Fri May 17 08:00:00 2024\r\nX-Mozilla-Status: 0001\r\n", ReadFault::kMbox},
      {"From 1799@xxx Fri, 17 May 2024 08:00:00 +0000\nReceived: from mx\n", ReadFault::kMbox},
      {"<?xml version=\"1.0\"?>\n<!DOCTYPE plist PUBLIC \"x\">\n<plist version=\"1.0\">\n<dict>\n"
       "<key>WebMainResource</key>\n<dict>",
       ReadFault::kWebarchive},
      {R"({"log": {"version": "1.2", "entries": []}})", ReadFault::kHar},
      {"\xEF\xBB\xBF[{\"html\": \"<p>x</p>\"}]", ReadFault::kJson},
  };
  for (const auto& row : rows) EXPECT_EQ(text_container(row.bytes), row.fault) << row.bytes;
}

// Pages and texts that talk about such files, or begin with their words.
TEST(TextContainers, AreNotSeenInPages) {
  const std::string rows[] = {
      "",
      "WARC",
      "WARC/1.0",
      "WARC/1.0 is the format of web archives: it holds records.\n",
      "WARC/1.0\n\nThe format explained: records and headers.\n",
      "WARC/1.x\nWARC-Type: response\n",
      "<html><pre>WARC/1.0\r\nWARC-Type: response\r\n</pre>",
      "filedesc:// is how an ARC file begins\n",
      "filedesc://x\n",
      "From the pier at 10:30 in May 2024 we saw the ships\nNote: it rained.\n",
      "From 1998 to 2004 the pier was closed\nSubject: repairs\n",
      "From news@post.example Fri May 17 08:00:00 2024\n\nThe pier opens.\n",
      "From: Post <news@post.example>\nSubject: The pier\n\nThe pier opens.\n",
      "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><p>&lt;plist> WebMainResource",
      "<?xml version=\"1.0\"?><plist><dict><key>Name</key></dict></plist>",
      "<html><code>&lt;plist&gt;<plist><key>WebMainResource</key>",
      "{ The pier opens }\n",
  };
  for (const std::string& row : rows) EXPECT_FALSE(text_container(row)) << row;
}

}  // namespace
}  // namespace newsclip::reader
