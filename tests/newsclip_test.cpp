// What the public functions do with what they are not made for: see include/newsclip/newsclip.hpp.
#include "newsclip/newsclip.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace newsclip {
namespace {

const std::string kHead = "<html><title>Old crane to turn again</title><body><article><h1>Old crane to turn again</h1>";
const std::string kFirst =
    "<p>The harbour board of Saltwick has decided to repair the old crane on the north quay, saying that it will be "
    "shown to visitors from the first week of the summer.</p>";
const std::string kSecond =
    "<p>Two workshops from the next valley shared the work, replaced the worn gears with parts cast from the first "
    "drawings, and painted the arm in the green that it once had.</p>";

// Bytes that are no UTF-8: alone, cut, too long, a surrogate, above the last character.
constexpr std::string_view kBadBytes[] = {"\xFF",         "\x80",     "\xC3",         "\xE4\xB8",
                                          "\xF0\x9F\x98", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80"};

TEST(ExtractArticle, BytesThatAreNotUtf8AreBorneAnywhere) {
  const std::size_t middle = kFirst.find("decided");
  for (const std::string_view bad : kBadBytes) {
    const std::string b(bad);
    const std::string data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Old crane to turn " + b +
        " again\",\"author\":{\"name\":\"Ada " + b + " Vell\"},\"datePublished\":\"2024-05-1" + b +
        "\"}</script><script>window.__STATE__={\"a" + b + "\":\"" + b + "\"}</script>";
    const std::string body = kHead + kFirst.substr(0, middle) + b + kFirst.substr(middle) + kSecond;
    const std::vector<std::string> pages = {
        body,
        b + body + b,
        data + body,
        kHead + "<p class='" + b + "' id=" + b + " style='" + b + "'><a href='/" + b + "'>" + b + "</a>" + kFirst +
            kSecond,
        kHead + "<div class=by" + b + ">By Ada Vell" + b + " | 13 " + b + " May 2024 " + b + "</div>" + kFirst +
            kSecond,
    };
    for (const InputFormat input : {InputFormat::kAuto, InputFormat::kHtml, InputFormat::kText}) {
      for (const std::string& page : pages) {
        const Article article = extract_article(page, {"https://saltwick.example/" + b, b, input, true});
        const std::string json = to_json(article, {.all = true, .pretty = false});
        EXPECT_TRUE(nlohmann::json::accept(json)) << json;
        if (input == InputFormat::kText) continue;  // markup is no text
        ASSERT_TRUE(has_article(article)) << page;
        EXPECT_TRUE(article.blocks.back().text.starts_with("Two workshops")) << page;
      }
    }
  }
}

TEST(ExtractArticle, ACapturedDayThatIsNoneIsAsUnknown) {
  const std::string page = kHead + "<p class=date>Posted 2 days ago</p>" + kFirst + kSecond;
  const auto date = [&](const std::string& captured) {
    return extract_article(page, {"", captured, InputFormat::kHtml}).date;
  };
  EXPECT_EQ(date("2024-03-01"), "2024-02-28");
  for (const char* const captured : {"", "yesterday", "2024-02-30", "01.03.2024", "2024-03-01T10:00", "2024-3-1"}) {
    EXPECT_EQ(date(captured), std::nullopt) << captured;
  }
}

TEST(ExtractArticle, LeavesTheEncodingToTheCaller) {
  EXPECT_FALSE(extract_article("<meta charset=gbk>" + kHead + kFirst + kSecond).charset.has_value());
}

TEST(ReadPageLimits, CountTheUnpackedBytesAndNotTheText) {
  ReadOptions options;
  options.encoding = "windows-1252";
  options.max_bytes = 100;
  const auto longer = read_page("<p>" + std::string(97, '\x80'), options);  // two or three bytes in UTF-8
  ASSERT_TRUE(std::holds_alternative<PageText>(longer));
  EXPECT_GE(std::get<PageText>(longer).text.size(), 197U);
  const auto larger = read_page("<p>" + std::string(98, '\x80'), options);
  ASSERT_TRUE(std::holds_alternative<ReadFault>(larger));
  EXPECT_EQ(std::get<ReadFault>(larger), ReadFault::kTooLarge);
}

TEST(ReadPageLimits, AnEncodingThatIsNoLabelIsAsUnknown) {
  for (const char* const label : {"none", "utf-8 or so", "\xFF", "a label that is much longer than any there is"}) {
    ASSERT_FALSE(is_encoding_label(label)) << label;
    ReadOptions options;
    options.encoding = label;
    for (const std::string_view bytes : {"<meta charset=gbk>\xD6\xD0", "caf\xE9", "<p>a"}) {
      const PageText said = std::get<PageText>(read_page(bytes, options));
      const PageText unknown = std::get<PageText>(read_page(bytes));
      EXPECT_EQ(said.text, unknown.text) << label;
      EXPECT_EQ(said.charset.name, unknown.charset.name) << label;
      EXPECT_EQ(said.charset.from, unknown.charset.from) << label;
    }
  }
}

TEST(ToJson, WritesAnyArticle) {
  Article article;
  article.blocks = {{BlockType::kHeading, -7, "\xFF"}, {static_cast<BlockType>(99), 1000000, ""}};
  article.authors = {"\xC3", ""};
  article.evidence = {{"\x80", "\xED\xA0\x80"}, {"\x80", ""}};
  article.charset = Charset{"\xFF", ""};
  for (const double confidence : {std::nan(""), std::numeric_limits<double>::infinity(), -1.0}) {
    article.confidence = confidence;
    for (const bool pretty : {false, true}) {
      const std::string json = to_json(article, {.all = true, .pretty = pretty});
      ASSERT_TRUE(nlohmann::json::accept(json)) << json;
      EXPECT_EQ(nlohmann::json::parse(json).at("confidence"), 0.0) << json;
    }
  }
}

}  // namespace
}  // namespace newsclip
