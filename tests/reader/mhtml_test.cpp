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

TEST(Mhtml, TakesTheTextOfAMailWithoutHtml) {
  const std::string head = "From: Post <post@post.example>\nDate: Fri, 17 May 2024 23:00:00 -0500\n";
  const struct {
    std::string mail, bytes, charset;
  } rows[] = {
      {head + "\nThe pier.\n", "The pier.\n", ""},
      {"MIME-Version: 1.0\n" + head +
           "Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\nVGhlIHBpZXIu",
       "The pier.", "koi8-r"},
      {head + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: attachment; filename=x\n\nNo.\n"
              "--b\nContent-Type: text/plain\n\nThe pier.\n--b\nContent-Type: text/plain\n\nMore.\n--b--\n",
       "The pier.", ""},
  };
  for (const auto& row : rows) {
    const auto page = read_mhtml(row.mail);
    ASSERT_TRUE(page) << row.mail;
    EXPECT_EQ(page->bytes, row.bytes);
    EXPECT_EQ(page->charset, row.charset);
    EXPECT_EQ(page->captured, "2024-05-17");
    EXPECT_TRUE(page->is_text);
  }
  EXPECT_FALSE(read_mhtml("From: Post\nDate: 17 May 2024\n\nThe pier.\n"));
  EXPECT_FALSE(read_mhtml("Content-Type: text/plain\n\nThe pier.\n"));
}

TEST(Mhtml, TakesThePartThatIsTheStart) {
  const auto saved = [](const std::string& parameters, const std::string& second_id) {
    return read_mhtml(
        "MIME-Version: 1.0\nContent-Type: multipart/related; " + parameters +
        "boundary=b\n\n--b\nContent-Type: text/html\nContent-ID: <ad@x>\n\nadvert\n--b\nContent-Type: image/png\n"
        "Content-ID: <root@x>\n\nPNG\n--b\nContent-Type: text/html\nContent-ID: " +
        second_id + "\n\npage\n--b\nContent-Type: text/html\nContent-ID: <last@x>\n\nlast\n--b--\n");
  };
  EXPECT_EQ(saved("start=\"<main@x>\"; ", "<main@x>")->bytes, "page");
  EXPECT_EQ(saved("start=main@x; ", "<main@x>")->bytes, "page");
  EXPECT_EQ(saved("start-info=\"<main@x>\"; ", "<main@x>")->bytes, "advert");
  EXPECT_EQ(saved("", "<main@x>")->bytes, "advert");
  EXPECT_EQ(saved("start=\"<none@x>\"; ", "<main@x>")->bytes, "advert");
  EXPECT_EQ(saved("start=\"<root@x>\"; ", "<main@x>")->bytes, "advert");  // is a picture
}

TEST(Mhtml, FindsTheBoundaryThatIsNotGiven) {
  const std::string part = "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=50ier</p>\n";
  EXPECT_EQ(read_mhtml("Content-Type: multipart/related;\n type=\"text/html\";\n\nA preamble.\n--=_x-- \n" + part +
                       "--=_x--\nContent-Type: text/css\n\np{}\n")
                ->bytes,
            "<p>Pier</p>");
  EXPECT_EQ(read_mhtml("Content-Type: multipart/related; boundary=b\n\n\n" + part + "--b--\n")->bytes, "<p>Pier</p>");
  EXPECT_EQ(read_mhtml("Content-Type: multipart/related\n\n\n" + part)->bytes, "<p>Pier</p>\n");
}

// Mails, and what old browsers save of a page without pictures.
TEST(Mhtml, OnePartAlone) {
  const std::string mail =
      "Received: from mx\n\tby x;\n Fri, 17 May 2024 08:00:00 +0000\nDate: Fri, 17 May 2024 08:00:00 +0000\n";
  const struct {
    std::string bytes, page, charset;
  } rows[] = {
      {mail + "MIME-Version: 1.0\nContent-Type: text/html; charset=\"gbk\"\n\n<p>Pier = 1</p>\n", "<p>Pier = 1</p>\n",
       "gbk"},
      {mail + "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: 8bit\n\n<p>\xCF</p>",
       "<p>\xCF</p>", ""},
      {"Content-Transfer-Encoding: quoted-printable\nContent-Type: Text/HTML\n\n<p class=3D\"x\">Pi=\ner",
       "<p class=\"x\">Pier", ""},
      {mail + "Mime-Version: 1.0\nContent-Type: application/xhtml+xml\nContent-Transfer-Encoding: "
              "base64\n\nPHA+UGll\ncjwvcD4=\n",
       "<p>Pier</p>", ""},
  };
  for (const auto& row : rows) {
    const auto page = read_mhtml(row.bytes);
    ASSERT_TRUE(page) << row.bytes;
    EXPECT_EQ(page->bytes, row.page);
    EXPECT_EQ(page->charset, row.charset);
  }
}

TEST(Mhtml, IsNotSeenInOtherFiles) {
  for (const std::string& text :
       {std::string(), std::string("<html><p>x</p></html>"), std::string("Note: a line\n\nText"),
        std::string("Content-Type: text/html\n\nThis header says that HTML follows."),
        std::string("MIME-Version: 1.0\nContent-Type: multipart/related\n\nNo part: not one.\n"),
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
              {"Content-Type: multipart/related; start=x; boundary=b\n\n", "--b\nContent-Type: text/html\n\n"},
              {"Content-Type: multipart/related\n\n", "\n--b\n"},
              {"Content-Type: multipart/related\n\n", "Content-Type: text/html\n"},
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
