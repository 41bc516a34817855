#include "reader/saved/webarchive.hpp"

#include <gtest/gtest.h>

#include "binary_list_maker.hpp"

namespace newsclip::reader {
namespace {

std::string binary(const std::string& type) {
  BinaryListMaker maker;
  const std::size_t page = maker.dictionary({{"WebResourceData", maker.data("<p>Pier</p>")},
                                             {"WebResourceMIMEType", maker.ascii(type)},
                                             {"WebResourceTextEncodingName", maker.ascii("UTF-8")},
                                             {"WebResourceURL", maker.utf16(u"https://post.example/ü")}});
  return maker.list(maker.dictionary({{"WebMainResource", page}}));
}

std::string xml(const std::string& type) {
  return "<?xml version=\"1.0\"?>\n<plist version=\"1.0\">\n<dict>\n<key>WebSubframeArchives</key><array><dict>"
         "<key>WebMainResource</key><dict><key>WebResourceData</key><data>AAAA</data></dict></dict></array>\n"
         "<key>WebMainResource</key>\n<dict>\n<key>WebResourceData</key>\n<data>\nPHA+UGll\ncjwvcD4=\n</data>"
         "<key>WebResourceMIMEType</key><string>" +
         type +
         "</string><key>WebResourceResponse</key><dict><key>WebResourceData</key><data>AAAA</data></dict>"
         "<key>WebResourceTextEncodingName</key><string>UTF-8</string>\n"
         "<key>WebResourceURL</key><string>https://post.example/ü</string></dict></dict></plist>";
}

TEST(Webarchive, GivesTheMainResource) {
  for (const auto& make : {binary, xml}) {
    const auto page = read_webarchive(make("text/html"));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->bytes, "<p>Pier</p>");
    EXPECT_EQ(page->charset, "UTF-8");
    EXPECT_EQ(page->url, "https://post.example/ü");
    EXPECT_FALSE(page->is_text);
    EXPECT_TRUE(read_webarchive(make("text/plain"))->is_text);
  }
}

TEST(Webarchive, UndoesReferences) {
  std::string text = xml("text/html");
  text.replace(text.find("/ü"), 3, "/?a=1&amp;b=&lt;&x");
  EXPECT_EQ(read_webarchive(text)->url, "https://post.example/?a=1&b=<&x");
}

TEST(Webarchive, MayHoldNone) {
  for (const char* text : {"", "bplist00", "<plist><dict></dict></plist>", "<plist><dict><key>WebMainResource</key>",
                           "<plist><dict><key>WebMainResource</key><string>x</string></dict></plist>",
                           "<plist><dict><key>WebMainResource</key><dict></dict></dict></plist>"}) {
    EXPECT_FALSE(read_webarchive(text)) << text;
  }
}

}  // namespace
}  // namespace newsclip::reader
