#include "reader/mhtml.hpp"

#include <gtest/gtest.h>

#include <ctime>
#include <string>
#include <variant>

#include "newsclip/newsclip.hpp"

namespace newsclip::reader {
namespace {

std::string file(const std::string& part_headers, const std::string& part, const std::string& end = "\r\n") {
  std::string text =
      "From: <Saved by a browser>\nSnapshot-Content-Location: https://post.example/pier\nMIME-Version: 1.0\n"
      "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"--=_part_7\"\n\nA preamble.\n"
      "----=_part_7\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n----=_part_7\n" +
      part_headers + "\n\n" + part + "\n----=_part_7--\n";
  std::string out;
  for (const char c : text) out += c == '\n' ? end : std::string(1, c);
  return out;
}

TEST(Mhtml, TakesTheHtmlPart) {
  const struct {
    std::string headers, part, bytes, charset, url;
  } rows[] = {
      {"Content-Type: text/html; charset=\"windows-1251\"\nContent-Transfer-Encoding: quoted-printable\n"
       "Content-Location: https://post.example/inner",
       "<p class=3D\"x\">=CF=E8=F0=\n=f1</p> = =Z", "<p class=\"x\">\xCF\xE8\xF0\xF1</p> = =Z", "windows-1251",
       "https://post.example/inner"},
      {"content-type: TEXT/HTML\nContent-Transfer-Encoding: BASE64", "PHA+UGll\ncjwvcD4=", "<p>Pier</p>", "",
       "https://post.example/pier"},
      {"Content-Type: multipart/alternative; boundary=in",
       "--in\nContent-Type: text/plain\n\nPier\n--in\n"
       "Content-Type: text/html\n\n<p>Pier</p>\n--in--",
       "<p>Pier</p>", "", "https://post.example/pier"},
      {"Content-Type: text/html", "<p>Pier</p>", "<p>Pier</p>", "", "https://post.example/pier"},
  };
  for (const auto& row : rows) {
    for (const char* end : {"\n", "\r\n"}) {
      const auto page = read_mhtml(file(row.headers, row.part, end));
      ASSERT_TRUE(page) << row.headers;
      EXPECT_EQ(page->bytes, row.bytes);
      EXPECT_EQ(page->charset, row.charset);
      EXPECT_EQ(page->url, row.url);
    }
  }
}

TEST(Mhtml, IsNotSeenInOtherFiles) {
  for (const std::string& text :
       {std::string(), std::string("<html><p>x</p></html>"), std::string("Note: a line\n\nText"),
        std::string("Content-Type: multipart/related\n\n--x\n"), file("Content-Type: text/css", "p{}"),
        std::string(100000, '\n'),
        std::string("Content-Type: multipart/related; boundary=b\n\n") + std::string(5000, '-')}) {
    EXPECT_FALSE(read_mhtml(text)) << text.substr(0, 80);
  }
}

TEST(Mhtml, EndsWhereTheFileIsCut) {
  const std::string whole = file("Content-Type: text/html", "<p>Pier</p>", "\n");
  for (std::size_t i = 0; i < whole.size(); ++i) {
    const auto page = read_mhtml(std::string_view(whole).substr(0, i));
    EXPECT_TRUE(!page || page->bytes.size() < whole.size());
  }
}

// Megabytes of what is begun again and again.
TEST(Mhtml, IsLinear) {
  const std::string start = "Content-Type: multipart/related; boundary=b\n\n";
  const struct {
    std::string start, unit;
  } rows[] = {{start, "--b\n"},
              {start, "--b\nx: y\n\n"},
              {start, "--b\nContent-Type: multipart/x; boundary=b\n\n"},
              {start + "--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n", "QQ"},
              {"Content-Type: multipart/related", "; "},
              {"a: b\n", " x\n"},
              {"", "a: b\n"},
              {"Content-Type: multipart/related; boundary=\"" + std::string(60'000, '-') + "\"\n\n",
               "\n" + std::string(60'000, '-') + "x"}};
  for (const auto& row : rows) {
    std::string text = row.start;
    while (text.size() < 4'000'000) text += row.unit;
    const std::clock_t before = std::clock();
    const auto page = read_mhtml(text);
    EXPECT_LT(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC, 8) << row.unit.substr(0, 80);
    EXPECT_TRUE(!page || page->bytes.size() <= text.size());
  }
}

TEST(Mhtml, IsReadAsAPageInItsEncoding) {
  const auto page =
      read_page(file("Content-Type: text/html; charset=gb2312\nContent-Transfer-Encoding: quoted-printable",
                     "<p>=C0=CF=C2=EB=CD=B7</p>"));
  ASSERT_TRUE(std::holds_alternative<PageText>(page));
  EXPECT_TRUE(std::get<PageText>(page).text.starts_with("<p>老码头</p>"));
  EXPECT_EQ(std::get<PageText>(page).url, "https://post.example/pier");
}

}  // namespace
}  // namespace newsclip::reader
