#include "reader/encodings/repair.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "newsclip/newsclip.hpp"
#include "reader/encodings/utf8.hpp"

namespace newsclip::reader {
namespace {

std::string text_of(std::string_view bytes) {
  auto result = read_page(bytes);
  return std::get<PageText>(result).text;
}

// UTF-8 encoded once more, as if its bytes were windows-1252.
std::string twice(std::string_view text) {
  constexpr std::u16string_view kUpper =
      u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
      u"\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
  Utf8Sink sink(4 * text.size());
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    sink.put_bmp(byte >= 0x80 && byte < 0xA0 ? kUpper[byte - 0x80U] : byte);
  }
  return sink.take();
}

TEST(Repair, StrayBytesInUtf8) {
  // A template in UTF-8, an article in windows-1252.
  EXPECT_EQ(text_of("<p>M\u00e9t\u00e9o \u2014 \u00c9conomie</p><p>Le caf\xE9 d\xE9j\xE0 ferm\xE9</p>"),
            "<p>M\u00e9t\u00e9o \u2014 \u00c9conomie</p><p>Le caf\u00e9 d\u00e9j\u00e0 ferm\u00e9</p>");
  EXPECT_EQ(text_of("<meta charset=utf-8><p>caf\u00e9 na\u00efve \u201cx\u201d</p><p>It\x92s \x93open\x94</p>"),
            "<meta charset=utf-8><p>caf\u00e9 na\u00efve \u201cx\u201d</p><p>It\u2019s \u201copen\u201d</p>");
  // The same in Russian.
  EXPECT_EQ(text_of("<meta charset=utf-8><html lang=ru><p>Старый деревянный причал снова открыт для всех</p>"
                    "<i>\xED\xEE\xE2\xEE\xF1\xF2\xE8</i>"),
            "<meta charset=utf-8><html lang=ru><p>Старый деревянный причал снова открыт для всех</p><i>новости</i>");
}

TEST(Repair, CutCharactersStayBad) {
  EXPECT_EQ(text_of("<meta charset=utf-8><p>海港镇旧木码头\xE5\xB0</p>"),
            "<meta charset=utf-8><p>海港镇旧木码头\uFFFD</p>");
  EXPECT_EQ(text_of("<meta charset=utf-8><p>\u00e9t\u00e9 \u00e0 No\u00ebl \xC3</p><p>\x80\xBF</p>"),
            "<meta charset=utf-8><p>\u00e9t\u00e9 \u00e0 No\u00ebl \uFFFD</p><p>\uFFFD\uFFFD</p>");
}

TEST(Repair, Utf8InWindows1252) {
  const std::string_view page =
      "<meta charset=iso-8859-1><p>Der B\xFCrgermeister m\xF6"
      "chte f\xFCr Fu\xDFg\xE4nger \xF6"
      "ffnen</p>"
      "<p>Gr\u00fc\u00dfe aus M\u00fcnchen</p>";
  EXPECT_EQ(text_of(page),
            "<meta charset=iso-8859-1><p>Der Bürgermeister möchte für Fußgänger öffnen</p><p>Grüße aus München</p>");
  // A page about the damage shows it on purpose.
  const std::string_view about =
      "<meta charset=iso-8859-1><p>Wer UTF-8 falsch liest, sieht f\u00fcr, M\u00fcnchen und Gr\u00fc\u00dfe: "
      "\xFC wird zu zwei Zeichen, \xE4, \xF6, \xDF auch, \xDC"
      "bung hilft, sch\xF6n, gr\xFCn</p>";
  EXPECT_NE(text_of(about).find("fÃ¼r, MÃ¼nchen"), std::string::npos);
}

TEST(Repair, EncodedTwice) {
  const std::string text = "<p>Le conseil a décidé de rouvrir la jetée – l’été prochain, déjà, à Noël …</p>";
  EXPECT_EQ(text_of(twice(text)), text);
  EXPECT_EQ(text_of("<meta charset=utf-8>" + twice("<p>海港镇旧木码头将重新开放</p>")),
            "<meta charset=utf-8><p>海港镇旧木码头将重新开放</p>");
  // One character that is right is a doubt, few are no proof, and a page about it means what it says.
  EXPECT_EQ(text_of(twice(text) + "é"), twice(text) + "é");
  EXPECT_EQ(text_of(twice("<p>été</p>")), twice("<p>été</p>"));
  EXPECT_EQ(text_of(twice(text) + "<p>typical mojibake</p>"), twice(text) + "<p>typical mojibake</p>");
  EXPECT_EQ(text_of("<p>NÃO, SÃO, MÃE, Ângela, âme, âge, Ãlhavo, câmara, Âncora</p>"),
            "<p>NÃO, SÃO, MÃE, Ângela, âme, âge, Ãlhavo, câmara, Âncora</p>");
}

TEST(Repair, EncodingsInMarkupAreNotDiscussed) {
  EXPECT_FALSE(
      discusses_encodings("<meta charset=utf-8><script>encoding = 'utf8'</script><STYLE>@charset 'utf-8'</STYLE><p>a"));
  EXPECT_TRUE(discusses_encodings("<p>Saved as <b>UTF-8</b>"));
  EXPECT_FALSE(discusses_encodings(""));
  EXPECT_FALSE(discusses_encodings("<script"));
}

}  // namespace
}  // namespace newsclip::reader
