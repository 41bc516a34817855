#include "data/json_reader.hpp"

#include <gtest/gtest.h>

#include <ctime>
#include <string>
#include <string_view>

#include "data/json_text.hpp"

namespace newsclip::extract {
namespace {

struct Case {
  const char* name;
  std::string text;
  std::string expected;
};

class JsonReaderTest : public testing::TestWithParam<Case> {};

TEST_P(JsonReaderTest, Reads) { EXPECT_EQ(to_text(Json::read(GetParam().text)), GetParam().expected); }

const Case kCases[] = {
    {"Nothing", "", ""},
    {"OnlyProse", "...", ""},
    {"Values", R"([null, true, false, -1.5e3, "a", {}, []])", R"([null,true,false,-1.5e3,"a",{},[]])"},
    {"Members", R"({"a": {"b": [1, 2]}, "c": "x"})", R"({a:{b:[1,2]},c:"x"})"},
    {"Escapes", R"(["\"\\\/\n\u00e9\ud83d\ude00\ud800\x41"])",
     "[\"\"\\/\né😀\xEF\xBF\xBD"
     "A\"]"},
    {"EscapedKey", R"({"a\u0062": 1})", "{ab:1}"},
    {"EmptyStrings", R"({"": "", "a": ""})", R"({:"",a:""})"},
    {"TrailingCommas", R"({"a": [1, 2, ], "b": 3, },)", "{a:[1,2],b:3}"},
    {"MissingComma", "{\"a\": \"x\"\n \"b\": \"y\"}", R"({a:"x",b:"y"})"},
    {"MissingValue", R"({"a": , "b": 1})", "{b:1}"},
    {"FinalSemicolon", R"({"a": 1};)", "{a:1}"},
    {"TwoValues", R"({"a": 1} {"b": 2})", "{a:1} {b:2}"},
    {"TwoValuesGlued", R"({"a": 1}{"b": 2})", "{a:1} {b:2}"},
    {"HtmlComment", R"(<!-- {"a": 1} -->)", "{a:1}"},
    {"Cdata", "//<![CDATA[\n{\"a\": [[1]]}\n//]]>", "{a:[[1]]}"},
    {"CdataInComment", "<!-- //<![CDATA[ {\"a\": 1,}; //]]> -->", "{a:1}"},
    {"CdataInCode", "/*<![CDATA[*/ {\"a\": 1} /*]]>*/", "{a:1}"},
    {"LineComment", "{\"a\": 1, // b: 2\n \"c\": 3}", "{a:1,c:3}"},
    {"CommentAfterString", "{\"a\": \"x\" /* y */, \"c\": 3}", R"({a:"x",c:3})"},
    {"AddressIsNoComment", R"({"a": "https://x.example/"})", R"({a:"https://x.example/"})"},
    {"RawBreaks", "{\"a\": \"one\ntwo\tthree\"}", "{a:\"one\ntwo\tthree\"}"},
    {"SingleQuotes", R"({'a': 'it\'s', "b": 'say "x"'})", R"({a:"it's",b:"say "x""})"},
    {"InnerQuotes", R"({"a": "the "old" pier", "b": "x"})", R"({a:"the "old" pier",b:"x"})"},
    {"InnerQuoteComma", R"({"a": "the "old", grey pier", "b": "x"})", R"({a:"the "old", grey pier",b:"x"})"},
    {"InnerQuotesAtEnd", R"({"a": "the "pier"", "b": "x"})", R"({a:"the "pier"",b:"x"})"},
    {"EntityQuotes", R"({&quot;a&quot;: &quot;x &amp;amp; y&quot;, &quot;b&quot;: 1})", R"({a:"x &amp; y",b:1})"},
    {"BareKeys", "{a: 1, $b_2: 'x', 3: 4}", R"({a:1,$b_2:"x",3:4})"},
    {"Literals", "[undefined, NaN, !0, !1, void 0, b]", "[null,null,true,false,null,b]"},
    {"Call", R"({a: new Date("2024"), b: 1})", R"({a:Date,:["2024"],b:1})"},
    {"Function", "{a: function(x) { return {b: '}'}; }, c: 1}", "{a:null,c:1}"},
    {"CutString", R"({"a": 1, "b": "half a sen)", R"({a:1,b:"half a sen"})"},
    {"CutKey", R"({"a": 1, "b)", R"({a:1,:"b"})"},
    {"CutEscape", "{\"a\": \"x\\", "{a:\"x\"}"},
    {"CutContainers", R"({"a": [1, {"b": 2)", "{a:[1,{b:2}]}"},
    {"LostCloser", R"({"a": [1, 2}, "b": 3)", "{a:[1,2]} \"b\" 3"},
    {"StrayCloser", R"({"a": 1], "b": 3})", "{a:1,b:3}"},
    {"TextBefore", R"(var data = {"a": 1};)", "var data {a:1}"},
};

INSTANTIATE_TEST_SUITE_P(All, JsonReaderTest, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(JsonReader, StopsAfterOneValue) {
  const std::string text = R"( {"a": "x"}; more("b"))";
  const Json json = Json::read(text, JsonExtent::kOneValue);
  EXPECT_EQ(to_text(json), R"({a:"x"})");
  EXPECT_EQ(text.substr(json.consumed()), "; more(\"b\")");
}

TEST(JsonReader, FindsMembers) {
  const Json json = Json::read(R"({"a": {"b": 1}, "b": "two", "b": 3})");
  EXPECT_EQ(json.string(json.member(0, "b")), "two");
  EXPECT_EQ(json.member(0, "c"), kNoJson);
  EXPECT_EQ(json.member(kNoJson, "c"), kNoJson);
  EXPECT_EQ(json.string(kNoJson), "");
  EXPECT_EQ(json.member(json.member(0, "b"), "b"), kNoJson);
}

TEST(JsonReader, IsDeep) {
  constexpr std::size_t kDepth = 1'000'000;
  const Json arrays = Json::read(std::string(kDepth, '['));
  ASSERT_EQ(arrays.size(), kDepth);
  EXPECT_EQ(arrays.node(kDepth - 1).parent, kDepth - 2);
  EXPECT_EQ(arrays.node(0).end, kDepth);
  std::string text;
  for (std::size_t i = 0; i < kDepth; ++i) text += "{\"a\":";
  EXPECT_EQ(Json::read(text).size(), kDepth);
}

std::string repeated(std::string text, std::string_view unit, std::size_t bytes) {
  text.reserve(bytes + unit.size());
  while (text.size() < bytes) text += unit;
  return text;
}

// One kind of breakage over and over: 10 MB take a second or less, and took hours in a reader that looks ahead or back
// for each. The bound leaves room for sanitizers.
TEST(JsonReader, IsLinear) {
  constexpr std::size_t kBytes = 10'000'000;
  constexpr double kMostSeconds = 40;
  const struct {
    std::string start, unit;
  } rows[] = {{"{\"a\": \"", "x\" y "},
              {"", "[/* "},
              {"", "'"},
              {"[", "\"\\\\\","},
              {"\"", "\\"},
              {"\"", "\\u"},
              {"\"", "&quot;"},
              {"\"", "&"},
              {"\"", "\n"},
              {"{", "\"a\":"},
              {"{", ":"},
              {"[", ","},
              {"", "]"},
              {"", "[}"},
              {"[", "{]"},
              {"", "{\"a\":["},
              {"[", "//"},
              {"[", "/*"},
              {"[", "/"},
              {"[", "<!--"},
              {"[", "-"},
              {"[", "1e"},
              {"[", "nul"},
              {"[", "a(b"},
              {"[", "\"x\" + \"y\""},
              {"[", "`${"},
              {"[", "\xff"},
              {"[", "\u201c"},
              {"{\"a\":\"b\"", "\"}"},
              {"", "\"\":\"\"\""}};
  for (const auto& row : rows) {
    const std::string text = repeated(row.start, row.unit, kBytes);
    const std::clock_t before = std::clock();
    const Json json = Json::read(text);
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    EXPECT_LT(seconds, kMostSeconds) << row.start << row.unit;
    EXPECT_EQ(json.consumed(), text.size()) << row.start << row.unit;
  }
}

}  // namespace
}  // namespace newsclip::extract
