#include "reader/encodings/guess_encoding.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "reader/encodings/decode.hpp"

namespace newsclip::reader {
namespace {

// The characters of UTF-8 text, each still UTF-8.
std::vector<std::string> characters(std::string_view text) {
  std::vector<std::string> out;
  for (const char c : text) {
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) out.emplace_back();
    out.back().push_back(c);
  }
  return out;
}

// Writes text in an encoding by looking its characters up among everything the encoding can decode.
std::string encode(std::string_view text, Encoding encoding) {
  std::map<std::string, std::string> bytes;
  const auto add = [&](const std::string& coded) {
    const Decoded decoded = decode(coded, encoding);
    if (decoded.errors == 0 && characters(decoded.text).size() == 1) bytes.emplace(decoded.text, coded);
  };
  for (unsigned lead = 1; lead < 0x100; ++lead) {
    const std::string one(1, static_cast<char>(lead));
    add(one);
    if (lead < 0x80 || is_single_byte(encoding)) continue;
    for (unsigned trail = 0x40; trail < 0xFF; ++trail) add(one + static_cast<char>(trail));
  }
  std::string coded;
  for (const std::string& character : characters(text)) {
    EXPECT_TRUE(bytes.contains(character)) << character << " in " << encoding_name(encoding);
    coded += bytes[character];
  }
  return coded;
}

struct Case {
  std::string_view text;
  std::vector<Encoding> encodings;
};

// One invented piece of news, in each language in the encodings that its pages use.
const Case kCases[] = {
    {"Der Gemeinderat möchte die alte Mühlbrücke über den Fluss für Fußgänger öffnen, sagte die Bürgermeisterin.",
     {Encoding::kWindows1252}},
    {"Le conseil a décidé de rouvrir la vieille jetée après quatre années de travaux, a annoncé la mairie où l’été "
     "commence.",
     {Encoding::kWindows1252}},
    {"It’s the town’s first “open pier” in years – and it isn’t cheap.", {Encoding::kWindows1252}},
    {"Rada miejska postanowiła ponownie otworzyć stare molo, którego remont trwał cztery lata; wstęp będzie wciąż "
     "bezpłatny.",
     {Encoding::kWindows1250, Encoding::kIso8859_2}},
    {"Zastupitelstvo rozhodlo, že staré dřevěné molo bude znovu otevřeno, příští sezónu začne také jezdit večerní loď.",
     {Encoding::kWindows1250, Encoding::kIso8859_2}},
    {"A városi tanács úgy döntött, hogy a régi fából készült móló újra megnyílik, az első látogatókat jövő tavasszal "
     "várják, "
     "a belépő továbbra is ingyenes, a kikötőből újra közlekednek hajók, a felújítást külső cégek végezték, erről a "
     "helyi "
     "önkormányzat szóvivője beszélt hétfőn.",
     {Encoding::kWindows1250, Encoding::kIso8859_2}},
    {"Городской совет решил снова открыть старый деревянный причал, который ремонтировали четыре года, и вся площадь "
     "перед ним.",
     {Encoding::kWindows1251, Encoding::kKoi8R, Encoding::kIbm866, Encoding::kXMacCyrillic, Encoding::kIso8859_5}},
    {"Міська рада вирішила знову відкрити старий дерев’яний причал, їхній ремонт тривав чотири роки, є й нові лавки.",
     {Encoding::kWindows1251}},
    {"Το δημοτικό συμβούλιο αποφάσισε να ανοίξει ξανά την παλιά ξύλινη προβλήτα. Άλλα έργα ακολουθούν.",
     {Encoding::kWindows1253, Encoding::kIso8859_7}},
    {"Belediye meclisi eski ahşap iskeleyi yeniden açmaya karar verdi; giriş ücretsiz kalacak, ilk ziyaretçiler "
     "ağustosta "
     "gelecek, dedi yetkililer.",
     {Encoding::kWindows1254}},
    {"מועצת העיר החליטה לפתוח מחדש את מזח העץ הישן לאחר ארבע שנים של שיפוצים.", {Encoding::kWindows1255}},
    {"قرر مجلس المدينة إعادة فتح الرصيف الخشبي القديم بعد أربع سنوات من الترميم، والدخول مجاني.",
     {Encoding::kWindows1256}},
    {"Miesto taryba nusprendė vėl atidaryti seną medinį tiltą, remontas truko ketverius metus, įėjimas lieka "
     "nemokamas.",
     {Encoding::kWindows1257}},
    {"Pilsētas dome nolēma atkal atvērt veco koka piestātni, remonts ilga četrus gadus, ieeja būs bez maksas visām "
     "ģimenēm.",
     {Encoding::kWindows1257}},
    {"สภาเมืองตัดสินใจเปิดท่าเรือไม้เก่าอีกครั้งหลังจากซ่อมแซมเป็นเวลาสี่ปี", {Encoding::kWindows874}},
    {"市议会决定重新开放旧木码头，四年的修缮工程已经结束，门票继续免费。", {Encoding::kGb18030}},
    {"市議會決定重新開放舊木碼頭，四年的修繕工程已經結束，門票繼續免費。", {Encoding::kBig5, Encoding::kGb18030}},
    {"市議会は古い木の桟橋を再び開くことを決めた。四年間の修理が終わり、入場は無料のままです。",
     {Encoding::kShiftJis, Encoding::kEucJp}},
    {"시의회는 오래된 나무 부두를 다시 열기로 결정했습니다. 입장료는 앞으로도 받지 않습니다.", {Encoding::kEucKr}},
};

TEST(Detector, KnowsEachLanguageWithoutHints) {
  for (const Case& test : kCases) {
    for (const Encoding encoding : test.encodings) {
      const std::string bytes = "<html><body><p class=\"lead\">" + encode(test.text, encoding) + "</p></body></html>";
      const Guess guess = guess_encoding(bytes, {});
      EXPECT_EQ(decode(bytes, guess.encoding).text, decode(bytes, encoding).text)
          << encoding_name(encoding) << " taken for " << encoding_name(guess.encoding);
      EXPECT_LE(bits_under(bytes, encoding), guess.bits);
    }
  }
}

// Where the bytes allow both, the page's language and the country of its address decide.
TEST(Detector, HintsDecideBetweenNearEquals) {
  const std::string bytes = "<p>wod\xEA i stron\xEA</p>";
  EXPECT_EQ(guess_encoding(bytes, {"pl", ""}).encoding, Encoding::kWindows1250);
  EXPECT_EQ(guess_encoding(bytes, {"fr-fr", ""}).encoding, Encoding::kWindows1252);
  EXPECT_EQ(guess_encoding(bytes, {"", "https://news.example.pl/a?b=.fr"}).encoding, Encoding::kWindows1250);
  EXPECT_EQ(guess_encoding("<p>\xA9 2020</p>", {}).encoding, Encoding::kWindows1252);
  EXPECT_EQ(guess_encoding("", {}).encoding, Encoding::kWindows1252);
}

// But they never win against the text.
TEST(Detector, WrongHintsDoNotMatter) {
  const std::string bytes = encode("Городской совет решил снова открыть старый причал.", Encoding::kWindows1251);
  EXPECT_EQ(guess_encoding(bytes, {"en", "https://example.cn/"}).encoding, Encoding::kWindows1251);
}

TEST(Detector, RareEncodingsAreNotGuessed) {
  EXPECT_LT(bits_under("\xE9", Encoding::kIso8859_14), 0);
  EXPECT_GE(bits_under("\xE9", Encoding::kWindows1252), 0);
  EXPECT_TRUE(is_rare(Encoding::kMacintosh));
  EXPECT_FALSE(is_rare(Encoding::kWindows1252));
}

}  // namespace
}  // namespace newsclip::reader
