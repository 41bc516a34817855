#include "writer/json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace newsclip {
namespace {

Article full_article() {
  Article a;
  a.title = "Harbour opens";
  a.date = "2024-05-18";
  a.source = "Bay Courier";
  a.zone = "Bay Zone";
  a.blocks = {{BlockType::kParagraph, 0, "One."}, {BlockType::kHeading, 2, "Two"}, {BlockType::kRow, 0, "a\tb"}};
  a.authors = {"Ada Moor"};
  a.editors = {"Li Wen"};
  a.site = "Courier";
  a.section = {"News", "Bay"};
  a.language = "en";
  a.url = "https://courier.example/1";
  a.summary = "Short.";
  a.image = "https://courier.example/1.jpg";
  a.published = "2024-05-18T08:00+02:00";
  a.modified = "2024-05-19";
  a.keywords = {"harbour"};
  a.captions = {"The pier"};
  a.partial = Partial::kPaywall;
  a.confidence = 0.9349;
  a.charset = Charset{"UTF-8", "meta"};
  a.confidences = {{"title", .976}, {"date", .5}};
  a.evidence = {{"title", "h1"}, {"date", "time[datetime]"}};
  return a;
}

TEST(Json, EmptyArticle) {
  EXPECT_EQ(to_json({}), R"({"title":null,"date":null,"source":null,"zone":null,"paragraphs":[]})");
  EXPECT_EQ(
      to_json({}, {.all = false, .pretty = true}),
      "{\n  \"title\": null,\n  \"date\": null,\n  \"source\": null,\n  \"zone\": null,\n  \"paragraphs\": []\n}");
  EXPECT_EQ(to_json({}, {.all = true, .pretty = false}),
            R"({"title":null,"date":null,"source":null,"zone":null,"paragraphs":[],"authors":[],"editors":[],)"
            R"("site":null,"section":[],"language":null,"url":null,"summary":null,"image":null,"published":null,)"
            R"("modified":null,"keywords":[],"blocks":[],"captions":[],"partial":null,"reason":null,"confidence":0.0,)"
            R"("confidences":{"title":null,"date":null,"source":null,"zone":null,"authors":null},"charset":null,)"
            R"("evidence":{}})");
}

TEST(Json, AllKeysInOrder) {
  EXPECT_EQ(to_json(full_article(), {.all = true, .pretty = false}),
            R"({"title":"Harbour opens","date":"2024-05-18","source":"Bay Courier","zone":"Bay Zone",)"
            R"("paragraphs":["One.","Two","a\tb"],"authors":["Ada Moor"],"editors":["Li Wen"],"site":"Courier",)"
            R"("section":["News","Bay"],"language":"en","url":"https://courier.example/1","summary":"Short.",)"
            R"("image":"https://courier.example/1.jpg","published":"2024-05-18T08:00+02:00","modified":"2024-05-19",)"
            R"("keywords":["harbour"],"blocks":[{"type":"paragraph","text":"One."},)"
            R"({"type":"heading","level":2,"text":"Two"},{"type":"row","text":"a\tb"}],"captions":["The pier"],)"
            R"("partial":"paywall","reason":null,"confidence":0.93,)"
            R"("confidences":{"title":0.98,"date":0.5,"source":null,"zone":null,"authors":null},)"
            R"("charset":{"name":"UTF-8","from":"meta"},)"
            R"("evidence":{"title":"h1","date":"time[datetime]"}})");
}

TEST(Json, SpansCountCharacters) {
  Article a;
  a.blocks = {{BlockType::kParagraph,
               0,
               "é 码头 😀",
               {{SpanType::kLink, 0, 9, "https://quay.example/"},
                {SpanType::kStrong, 3, 9},
                {SpanType::kEmphasis, 3, 6},
                {SpanType::kPicture, 9, 9, "https://quay.example/a.png", "A \"crane\""},
                {SpanType::kPicture, 9, 9, "https://quay.example/b.png"},
                {SpanType::kCode, 10, 14}}}};
  const std::string json = to_json(a, {.all = true, .pretty = false});
  EXPECT_NE(json.find(R"("text":"é 码头 😀","spans":[)"
                      R"({"type":"link","begin":0,"end":4,"target":"https://quay.example/"},)"
                      R"({"type":"strong","begin":2,"end":4},{"type":"emphasis","begin":2,"end":3},)"
                      R"({"type":"picture","begin":4,"end":4,"target":"https://quay.example/a.png",)"
                      R"("label":"A \"crane\""},)"
                      R"({"type":"picture","begin":4,"end":4,"target":"https://quay.example/b.png","label":null},)"
                      R"({"type":"code","begin":5,"end":6}]}])"),
            std::string::npos)
      << json;
  // Without `all` there are none; what reaches beyond the text ends with it.
  EXPECT_EQ(to_json(a).find("spans"), std::string::npos);
  a.blocks = {{BlockType::kParagraph, 0, "ab", {{SpanType::kStrong, 1, 9}, {SpanType::kCode, 7, 3}}}};
  EXPECT_NE(to_json(a, {.all = true, .pretty = false})
                .find(R"("spans":[{"type":"strong","begin":1,"end":2},{"type":"code","begin":2,"end":2}])"),
            std::string::npos);
}

TEST(Json, AnEmptyStringIsNoFact) {
  Article a;
  a.title = "";
  EXPECT_EQ(to_json(a), to_json({}));
}

TEST(Json, Strings) {
  struct Case {
    std::string_view text;
    std::string_view json;
  };
  const Case cases[] = {
      {"plain", R"("plain")"},
      {"\"\\/\b\f\n\r\t", R"("\"\\/\b\f\n\r\t")"},
      {std::string_view("\0\x1b\x1f", 3), R"("\u0000\u001b\u001f")"},
      {"a\x7f", R"("a\u007f")"},
      {"\u0080\u009f\u00a0", "\"\\u0080\\u009f\u00a0\""},
      {"\u2028\u2029\u202a\u202e\u202f\u2027", "\"\\u2028\\u2029\\u202a\\u202e\u202f\u2027\""},
      {"\u2066x\u2069\u200c\u200f", "\"\u2066x\u2069\u200c\u200f\""},
      {"中文 한국어 العربية 😀", "\"中文 한국어 العربية 😀\""},
      {"bad \xff\xc3 end \xe2\x80", "\"bad \ufffd\ufffd end \ufffd\""},
      {"\xed\xa0\x80", "\"\ufffd\ufffd\ufffd\""},
  };
  for (const Case& test : cases) {
    Article a;
    a.title = std::string(test.text);
    const std::string json = to_json(a);
    EXPECT_EQ(json,
              "{\"title\":" + std::string(test.json) + R"(,"date":null,"source":null,"zone":null,"paragraphs":[]})");
    EXPECT_TRUE(nlohmann::json::accept(json)) << json;
  }
}

TEST(Json, ConfidenceHasTwoDecimals) {
  const std::pair<double, std::string_view> cases[] = {{0.0, "0.0"}, {0.005, "0.01"}, {0.129, "0.13"}, {0.7, "0.7"},
                                                       {1.0, "1.0"}, {7.0, "1.0"},    {-1.0, "0.0"}};
  for (const auto& [value, text] : cases) {
    Article a;
    a.confidence = value;
    const std::string json = to_json(a, {.all = true, .pretty = false});
    EXPECT_NE(json.find("\"confidence\":" + std::string(text) + ","), std::string::npos) << json;
  }
}

TEST(Json, Lines) {
  EXPECT_EQ(writer::article_line("a\xff\n.html", {}, {}),
            "{\"file\":\"a\ufffd\\n.html\",\"file_base64\":\"Yf8KLmh0bWw=\",\"title\":null,\"date\":null,\"source\":"
            "null,\"zone\":null,\"paragraphs\":[]}");
  EXPECT_EQ(writer::error_line("a\xFF", "x", "y"),
            "{\"file\":\"a\ufffd\",\"file_base64\":\"Yf8=\",\"error\":{\"code\":\"x\",\"message\":\"y\"}}");
  EXPECT_EQ(writer::error_line("-", "pdf", "is a PDF"), R"({"file":"-","error":{"code":"pdf","message":"is a PDF"}})");
}

TEST(Json, ReadString) {
  const std::string name = "\"a\"\\b\u202E ä\U0001F600.html";
  const std::string line = writer::archived_line_beginning({"f", name, "", ""});
  EXPECT_EQ(writer::read_string(line.substr(line.find("\"record\":") + 9)), name);
  for (const std::string_view none : {"", "\"", "\"torn", "\"torn\\", "\"torn\\\"", "1", "null", "\"\\u12\""})
    EXPECT_EQ(writer::read_string(none), "") << none;
}

}  // namespace
}  // namespace newsclip
