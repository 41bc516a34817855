#include "reader/encodings/prescan.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace newsclip::reader {
namespace {

std::string name_of(std::optional<Encoding> encoding) {
  return encoding ? std::string(encoding_name(*encoding)) : std::string();
}

TEST(Prescan, MetaAsBrowsersReadIt) {
  struct Case {
    std::string_view bytes;
    std::string_view name;
  };
  const Case cases[] = {
      {"<meta charset=utf-8>", "UTF-8"},
      {"<META CHARSET = 'GB2312' />", "GBK"},
      {"<meta\ncharset=\"big5\">", "Big5"},
      {"<meta/charset=big5>", "Big5"},
      {"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gbk\">", "GBK"},
      {"<meta content='text/html;charset=\"euc-kr\"' http-equiv=content-type>", "EUC-KR"},
      {"<meta http-equiv=content-type content='text/html; charset = koi8-r ; x'>", "KOI8-R"},
      {"<meta http-equiv=content-type content='charset charset=koi8-r'>", "KOI8-R"},
      // Without http-equiv=content-type the content does not count.
      {"<meta content='text/html; charset=gbk'>", ""},
      {"<meta name=description content='charset=gbk'><meta charset=utf-8>", "UTF-8"},
      {"<meta http-equiv=refresh content='0; charset=gbk'>", ""},
      // The first attribute of a name counts.
      {"<meta charset=gbk charset=big5>", "GBK"},
      // An unknown label does not end the search.
      {"<meta charset=nonsense><meta charset=big5>", "Big5"},
      {"<meta charset><meta charset=>x", ""},
      {"<meta charset='gbk>", ""},
      // Comments and other tags' attributes are passed over.
      {"<!-- <meta charset=gbk> --><meta charset=big5>", "Big5"},
      {"<!--><meta charset=big5>", "Big5"},
      {"<!-- <meta charset=gbk>", ""},
      {"<script charset=gbk></script><meta charset=big5>", "Big5"},
      {"<link title='<meta charset=gbk>'><meta charset=big5>", "Big5"},
      {"<metadata charset=gbk><meta charset=big5>", "Big5"},
      {"</meta charset=gbk><meta charset=big5>", "Big5"},
      {"<!doctype meta charset=gbk><?x <meta charset=koi8-r><meta charset=big5>", "Big5"},
      // What a page cannot be.
      {"<meta charset=utf-16le>", "UTF-8"},
      {"<meta charset=x-user-defined>", "windows-1252"},
      {"", ""},
      {"<", ""},
      {"<meta", ""},
      {"<meta ", ""},
      {"<meta charset", ""},
      {"<meta charset=", ""},
  };
  for (const Case& test : cases) EXPECT_EQ(name_of(meta_encoding(test.bytes)), test.name) << test.bytes;
}

TEST(Prescan, MetaAfterTheFirstKilobyte) {
  const std::string filler = "<p>" + std::string(2000, 'x') + "</p>";
  EXPECT_EQ(name_of(meta_encoding(filler + "<meta charset=gbk>")), "GBK");
  // The parser knows scripts and styles, which the prescan does not.
  EXPECT_EQ(name_of(meta_encoding("<script>'<meta charset=gbk>'</script>")), "GBK");
  EXPECT_EQ(name_of(meta_encoding(filler + "<script>'<meta charset=gbk>'</script><meta charset=big5>")), "Big5");
  EXPECT_EQ(name_of(meta_encoding(filler + "<title>a <meta charset=gbk></TITLE><meta charset=big5>")), "Big5");
  EXPECT_EQ(name_of(meta_encoding(filler + "<style>")), "");
  // Behind 16 KB only what still stands in the head.
  const std::string style = "<style>" + std::string(20000, 'x') + "</style>";
  EXPECT_EQ(name_of(meta_encoding(style + "<meta charset=gbk>")), "GBK");
  EXPECT_EQ(name_of(meta_encoding(style + "<body><meta charset=gbk>")), "");
  EXPECT_EQ(name_of(meta_encoding("<body>" + filler + "<meta charset=gbk>")), "GBK");
}

TEST(Prescan, XmlDeclaration) {
  EXPECT_EQ(name_of(xml_encoding("<?xml version=\"1.0\" encoding=\"gb2312\"?>")), "GBK");
  EXPECT_EQ(name_of(xml_encoding("<?xml version='1.0' encoding = 'UTF-16'?>")), "UTF-8");
  for (const char* bytes :
       {" <?xml encoding='gbk'?>", "<?xml version='1.0'?>", "<?xml encoding=gbk?>", "<?xml encoding='gb k'?>",
        "<?xml encoding='gbk", "<?xml encoding", "<?xml encoding=", "<?xml version='1'?> encoding='gbk'>"}) {
    EXPECT_EQ(name_of(xml_encoding(bytes)), "") << bytes;
  }
}

TEST(Prescan, Language) {
  EXPECT_EQ(language_hint("<!doctype html><html class=a lang=\"zh-TW\">"), "zh-tw");
  EXPECT_EQ(language_hint("<html xml:lang=pl>"), "pl");
  EXPECT_EQ(language_hint("<html><meta http-equiv=content-language content=RU>"), "ru");
  EXPECT_EQ(language_hint("<html><p lang=de>"), "");
  EXPECT_EQ(language_hint("<html lang"), "");
  EXPECT_EQ(language_hint(""), "");
}

}  // namespace
}  // namespace newsclip::reader
