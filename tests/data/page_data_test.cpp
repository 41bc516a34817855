#include "data/page_data.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "page/text_blocks.hpp"

namespace newsclip::extract {
namespace {

PageData read(const std::string& html, std::string_view url = {}) {
  const dom::Document document = dom::Document::parse(html);
  return read_page_data(document, {.url = url});
}

// The values of a fact as "origin=value" and, of those not of the page as a whole, their belonging.
std::vector<std::string> values(const PageData& data, Fact fact) {
  std::vector<std::string> out;
  for (const Statement& e : data.statements) {
    if (e.fact != fact) continue;
    const char* mark = e.belonging == Belonging::kArticle ? " (article)"
                       : e.belonging == Belonging::kOther ? " (other)"
                                                          : "";
    out.push_back(e.origin + "=" + e.value + mark);
  }
  return out;
}

struct Case {
  const char* name;
  std::string html;
  Fact fact;
  std::vector<std::string> expected;
};

class PageDataTest : public testing::TestWithParam<Case> {};

TEST_P(PageDataTest, Offers) { EXPECT_EQ(values(read(GetParam().html), GetParam().fact), GetParam().expected); }

const std::string kTitle = "<title>A bridge for the ferry town | Example Post</title>";

std::string linked(const std::string& json) {
  return kTitle + "<script type=application/ld+json>" + json + "</script>";
}

const Case kCases[] = {
    {"EntitiesTwice",
     "<meta property=og:title content='Tea &amp;amp; caf&amp;eacute;'>",
     Fact::kTitle,
     {"meta og:title=Tea & café"}},
    {"LessThanSign", "<meta property=og:title content='1 < 2 & &amp;lt;'>", Fact::kTitle, {"meta og:title=1 < 2 & <"}},
    {"NameWithSpaces", "<meta name=' OG:Time ' content='2024-01-02'>", Fact::kPublished, {"meta og:time=2024-01-02"}},
    {"DublinCoreColon",
     "<meta name='DC:Date.Issued' content='2024-01-02'>",
     Fact::kPublished,
     {"meta dc.date.issued=2024-01-02"}},
    {"SpacedName",
     "<meta name='weibo: article:create_at' content='2024-01-02'>",
     Fact::kPublished,
     {"meta weibo:article:create_at=2024-01-02"}},
    {"Swiftype",
     "<meta name=author class=swiftype content='Ada Vell'>",
     Fact::kAuthor,
     {"meta swiftype author=Ada Vell"}},
    {"TwitterLabel",
     "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Vell'>"
     "<meta name=twitter:label2 content='Reading time'><meta name=twitter:data2 content='3 minutes'>",
     Fact::kAuthor,
     {"meta twitter:data1=Ada Vell"}},
    {"AuthorIsNoAddress", "<meta property=article:author content='https://social.example/x'>", Fact::kAuthor, {}},
    {"Keywords",
     "<meta name=keywords content='river, ferry、bridge'>",
     Fact::kKeyword,
     {"meta keywords=river", "meta keywords=ferry", "meta keywords=bridge"}},
    {"Links",
     "<link rel=canonical href=https://post.example/a/1><meta property=og:url content=https://post.example/b>",
     Fact::kUrl,
     {"link canonical=https://post.example/a/1", "meta og:url=https://post.example/b"}},
    {"Language", "<html lang=de-AT>", Fact::kLanguage, {"html lang=de-AT"}},
    {"LdAuthorByReference",
     linked(R"({"@graph":[{"@type":["NewsArticle"],"headline":"A bridge for the ferry town","author":[{"@id":"#p"}]},
               {"@type":"Person","@id":"#p","name":"Ada Vell"}]})"),
     Fact::kAuthor,
     {"json-ld author=Ada Vell (article)"}},
    {"LdReferenceCycle",
     linked(R"({"@graph":[{"@type":"Article","headline":"A bridge for the ferry town","author":{"@id":"#p"}},
               {"@id":"#p","name":{"@id":"#q"}},{"@id":"#q","name":{"@id":"#p"}}]})"),
     Fact::kAuthor,
     {}},
    {"LdRelated",
     linked(R"([{"@type":"Article","headline":"Something else altogether","datePublished":"2020-01-01"},
               {"@type":"schema:NewsArticle","headline":"A bridge for the ferry town","datePublished":"2024-05-06"}])"),
     Fact::kPublished,
     {"json-ld datePublished=2024-05-06 (article)", "json-ld datePublished=2020-01-01 (other)"}},
    {"LdWebPage",
     linked(R"({"@type":"WebPage","datePublished":"2019-01-01"})"),
     Fact::kPublished,
     {"json-ld WebPage datePublished=2019-01-01"}},
    {"LdBroken",
     linked("<!-- //<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"A bridge for\nthe ferry town\","
            "\"author\":{\"@type\":\"Person\",\"name\":{\"@type\":\"Person\",\"name\":\"Ada Vell\"}},};\n//]]> -->"),
     Fact::kAuthor,
     {"json-ld author=Ada Vell (article)"}},
    {"LdPublisher",
     linked(
         R"({"@type":"NewsArticle","publisher":{"@id":"#o"}} {"@id":"#o","@type":"Organization","name":"Example Post"})"),
     Fact::kPublisher,
     {"json-ld publisher=Example Post (article)", "json-ld Organization name=Example Post"}},
    {"LdBreadcrumb",
     linked(R"({"@type":"BreadcrumbList","itemListElement":[{"position":2,"item":{"name":"Town"}},
               {"position":1,"name":"Home"}]})"),
     Fact::kBreadcrumb,
     {"json-ld BreadcrumbList=Home", "json-ld BreadcrumbList=Town"}},
    {"Microdata",
     kTitle +
         R"(<div itemscope itemtype="http://schema.org/NewsArticle"><h2 itemprop=headline>A bridge for the ferry town</h2>
       <time itemprop=datePublished datetime=2024-05-06>yesterday</time><div itemprop=author itemscope
       itemtype="http://schema.org/Person">by <span itemprop=name>Ada Vell</span></div></div>)",
     Fact::kAuthor,
     {"microdata author=Ada Vell (article)"}},
    {"MicrodataAuthorText",
     "<p itemscope itemtype=https://schema.org/Article><a itemprop=author itemscope>Ada Vell</a></p>",
     Fact::kAuthor,
     {"microdata author=Ada Vell"}},
    {"MicrodataTime",
     "<time itemprop=datePublished datetime=2024-05-06>yesterday</time>",
     Fact::kPublished,
     {"microdata datepublished=2024-05-06"}},
    {"Rdfa",
     "<span property='dc:date dc:created' content=2024-05-06>May</span>",
     Fact::kPublished,
     {"rdfa dc:date=2024-05-06"}},
    {"HAtom",
     "<div class=hentry><abbr class='x published' title=2024-05-06>May</abbr></div>",
     Fact::kPublished,
     {"class published=2024-05-06"}},
    {"Vcard",
     "<span class='author vcard'><a class='url fn'>Ada Vell</a></span>",
     Fact::kAuthor,
     {"class author vcard fn=Ada Vell"}},
};

INSTANTIATE_TEST_SUITE_P(All, PageDataTest, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(PageData, ReadsTheBodyOfALiveBlog) {
  const PageData data = read(linked(
      R"({"@type":"LiveBlogPosting","headline":"A bridge for the ferry town","articleBody":"One two.\n\nThree &amp; four.",
          "liveBlogUpdate":[{"@type":"BlogPosting","headline":"Noon","articleBody":"It opened.","datePublished":"2024-05-06"}]})"));
  ASSERT_EQ(data.bodies.size(), 1U);
  ASSERT_EQ(data.bodies[0].blocks.size(), 2U);
  EXPECT_EQ(data.bodies[0].blocks[1].text, "Three & four.");
  EXPECT_EQ(data.bodies[0].words, 4U);
}

const char kSentence[] =
    "The council agreed to open the new bridge at the start of the season and to let the people of the town "
    "cross it free of charge for the whole of its first year.";

TEST(PageData, FindsTheBodyInAState) {
  const std::string block = std::string(R"({"type":"text","text":")") + kSentence + "\"}";
  const std::string state =
      R"({"article":{"title":"A bridge for the ferry town","publishedAt":"2025-03-11T05:00:00Z","blocks":[)" + block +
      R"(,{"type":"ad"},)" + block + R"(]},"related":[{"title":"Other","teaser":"x"}]})";
  for (const std::string& html : {kTitle + "<script type=application/json>" + state + "</script>",
                                  kTitle + "<script>window.__STATE__ = " + state + ";</script>"}) {
    const PageData data = read(html);
    EXPECT_EQ(values(data, Fact::kPublished),
              std::vector<std::string>{"state \"publishedAt\"=2025-03-11T05:00:00Z (article)"});
    ASSERT_EQ(data.bodies.size(), 1U);
    EXPECT_EQ(data.bodies[0].origin, "state blocks");
    EXPECT_EQ(data.bodies[0].belonging, Belonging::kArticle);
    ASSERT_EQ(data.bodies[0].blocks.size(), 2U);
    EXPECT_EQ(data.bodies[0].blocks[1].text, kSentence);
  }
}

// The trees of marked-up text that editors store: what stands in a paragraph's nodes is one text.
TEST(PageData, JoinsTheTextsOfAParagraphsNodes) {
  const std::string text = kSentence;
  const std::string start = text.substr(0, 40);
  const std::string link = text.substr(40, 30);
  const std::string rest = text.substr(70);
  const std::string shapes[] = {
      R"({"type":"p","children":[{"type":"text","data":"$1"},{"type":"a","attribs":{"href":"/x"},)"
      R"("children":[{"type":"text","data":"$2"}]},{"type":"text","data":"$3"}]})",
      R"({"type":"paragraph","content":[{"type":"text","text":"$1"},)"
      R"({"type":"text","marks":[{"type":"bold"}],"text":"$2"},{"type":"text","text":"$3"}]})",
      R"({"_type":"block","style":"normal","children":[{"_type":"span","marks":[],"text":"$1"},)"
      R"({"_type":"span","text":"$2"},{"_type":"span","text":"$3"}]})",
      R"({"nodeType":"paragraph","data":{},"content":[{"nodeType":"text","value":"$1"},)"
      R"({"nodeType":"hyperlink","data":{"uri":"/x"},"content":[{"nodeType":"text","value":"$2"}]},{"nodeType":"text","value":"$3"}]})"};
  for (std::string block : shapes) {
    for (const auto& [mark, part] : {std::pair{"$1", start}, std::pair{"$2", link}, std::pair{"$3", rest}}) {
      block.replace(block.find(mark), 2, part);
    }
    std::string state = R"({"title":"A bridge for the ferry town","publishedAt":"2025-03-11","body":[)";
    state.append(block).append(",").append(block).append("]}");
    const PageData data = read(kTitle + "<script type=application/json>" + state + "</script>");
    ASSERT_FALSE(data.bodies.empty()) << block;
    ASSERT_EQ(data.bodies[0].blocks.size(), 2U) << block;
    EXPECT_EQ(data.bodies[0].blocks[1].text, kSentence);
  }
}

TEST(PageData, NamesInAStateAreTheAuthorsOwn) {
  const PageData data =
      read(kTitle + R"(<script type=application/json>{"title":"A bridge for the ferry town","publi":1,"author":[
      {"name":"Ada Vell","parts":[{"name":"description"}],"role":{"name":"Editor"}},"Bo Lund"]}</script>)");
  EXPECT_EQ(values(data, Fact::kAuthor),
            (std::vector<std::string>{"state \"author\"=Ada Vell (article)", "state \"author\"=Bo Lund (article)"}));
}

TEST(PageData, KnowsTheArticleByItsAddress) {
  const PageData data = read(
      "<script type=application/ld+json>[{\"@type\":\"Article\",\"url\":\"/town/other\",\"author\":\"B\"},"
      "{\"@type\":\"Article\",\"url\":\"/town/bridge\",\"author\":\"A\"}]</script>",
      "https://post.example/town/bridge/");
  EXPECT_EQ(values(data, Fact::kAuthor),
            (std::vector<std::string>{"json-ld author=A (article)", "json-ld author=B (other)"}));
}

TEST(PageData, MakesNoBodyThatIsTooShort) {
  const std::string body = std::string(kSentence) + ' ' + kSentence;  // 64 words
  const std::string html = linked(R"({"@type":"NewsArticle","articleBody":")" + body + "\"}") +
                           R"(<script type=application/json>{"publishedAt":1,"html":"<p>)" + body + body +
                           R"(</p>","blocks":[{"text":")" + body + R"("},{"text":")" + body + "\"}]}</script>";
  const dom::Document document = dom::Document::parse(html);
  const auto bodies = [&](std::size_t fewest) {
    return read_page_data(document, {.url = {}, .fewest_words = fewest}).bodies.size();
  };
  EXPECT_EQ(bodies(0), 3U);
  EXPECT_EQ(bodies(64), 3U);
  EXPECT_EQ(bodies(70), 2U);
  EXPECT_EQ(bodies(140), 0U);
}

TEST(PageData, RawTextNeverHasFewerWordsThanItsBlocks) {
  for (const char* text :
       {"one two", "<p>one</p><p>two three", "a&nbsp;b&amp;c", "caf&eacute; \xE4\xB8\xAD\xE6\x96\x87", "one\\ntwo",
        "x&#65;y", "a <b c", "a < b > c", "<p title=\"x>y z\">one", ""}) {
    EXPECT_GE(count_raw_words(text, 100), count_words(blocks_of_text(text))) << text;
  }
  EXPECT_EQ(count_raw_words("one two three", 2), 2U);
  EXPECT_EQ(count_words({{BlockType::kParagraph, 0, "the <em> element"}}), 3U);  // here it is text
  EXPECT_EQ(count_raw_words("<p class='a b'>one<br>two<\\/p>\\u003cp c\\u003eten", 100), 3U);
}

}  // namespace
}  // namespace newsclip::extract
