#include "page/inline_spans.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numeric>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "newsclip/newsclip.hpp"

namespace newsclip::extract {
namespace {

constexpr std::string_view kBase = "https://quay.example/news/crane.html";

std::vector<Block> blocks_with_spans(const std::string& html, std::string_view base) {
  const dom::Document document = dom::Document::parse(html);
  const BlockList list = make_blocks(document, true);
  std::vector<std::size_t> chosen(list.blocks.size());
  std::iota(chosen.begin(), chosen.end(), std::size_t{0});
  std::vector<Block> blocks;
  for (const TextBlock& block : list.blocks) blocks.push_back({block.type, block.level, std::string(block.text)});
  add_spans(document, list, chosen, base, blocks);
  return blocks;
}

std::string opening(const Span& span) {
  switch (span.type) {
    case SpanType::kLink:
      return "<" + span.target + " ";
    case SpanType::kStrong:
      return "<b ";
    case SpanType::kEmphasis:
      return "<i ";
    case SpanType::kCode:
      return "<code ";
    case SpanType::kPicture:
      break;
  }
  return "<" + span.target + "|" + span.label;
}

// "The <b old> crane": the text with its spans in it.
std::string shown(const Block& block) {
  std::string out;
  for (std::size_t i = 0; i <= block.text.size(); ++i) {
    for (const Span& span : block.spans) out += span.begin < span.end && span.end == i ? ">" : "";
    for (const Span& span : block.spans) {
      if (span.begin == i) out += opening(span) + (span.end == i ? ">" : "");
    }
    if (i < block.text.size()) out += block.text[i];
  }
  return out;
}

std::vector<std::string> spans(const std::string& html, std::string_view base = kBase) {
  std::vector<std::string> out;
  for (const Block& block : blocks_with_spans(html, base)) out.push_back(shown(block));
  return out;
}

struct Row {
  std::string html;
  std::vector<std::string> expected;
};

void expect_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(spans(row.html), row.expected) << row.html;
}

TEST(InlineSpans, MarksOfATextAreKept) {
  expect_rows({
      {"The <b>old</b> <em>north</em> crane", {"The <b old> <i north> crane"}},
      {"<strong>A</strong><i>b</i><cite>c</cite>", {"<b A><i b><i c>"}},
      {"<code>a</code> <kbd>b</kbd> <samp>c</samp> <tt>d</tt>", {"<code a> <code b> <code c> <code d>"}},
      {"See <a href=/x>the <b>old</b> crane</a>", {"See <https://quay.example/x the <b old> crane>"}},
      {"<b><a href=/x>Whole</a></b> crane", {"<b <https://quay.example/x Whole>> crane"}},
      // Nothing more is said by what stands in its own kind.
      {"<b>The <strong>old</strong> crane</b>", {"<b The old crane>"}},
      {"<b></b><i> </i>x<a href=/x></a>", {"x"}},
      {"<p>A<span>b</span><u>c</u><th><p>d", {"Abc", "d"}},
  });
}

TEST(InlineSpans, EndInNoWhiteSpaceAndAtCharacters) {
  expect_rows({
      {"<p>\n The<b>  old \n</b>  crane", {"The <b old> crane"}},
      {"The<b> </b>crane <i> </i>", {"The crane"}},
      {"<p> <b> The </b> ", {"<b The>"}},
      {"R&amp;D <b>&lt;&eacute;&gt;</b>&nbsp;x", {"R&D <b <é>> x"}},
      {"北<b>码头<br>的</b>起<i>重机</i>", {"北<b 码头的>起<i 重机>"}},
      {"<b>x\u00AD\u200B</b>y", {"<b x>y"}},
      {"<pre><i>a\u3000</i>b</pre>", {"<i a>\u3000b"}},
  });
}

TEST(InlineSpans, AreCutToTheirBlock) {
  const std::string one = "The crane on the north quay turned for the first time in ninety years on Monday.";
  const std::string two = "It lifted a barrel of herring, and the mayor asked whether it could lift her, too.";
  const std::string four = "The crane's smith said that it could, but not before its chain had been tested again.";
  const std::string han = "北码头的起重机九十年来第一次转动，吊起了一桶鲱鱼，市长也在场观看。";
  expect_rows({
      {"<b>One<p>Two</p>four</b>x", {"<b One>", "<b Two>", "<b four>x"}},
      {"<i>One<br><br>two", {"<i One>", "<i two>"}},
      {"<p>" + one + "<br><b>" + two + "<br>" + four + "</b>", {one, "<b " + two + ">", "<b " + four + ">"}},
      {"<p><i>" + han + "<br>" + han + "</i><br>" + han, {"<i " + han + ">", "<i " + han + ">", han}},
      {"<p>" + han + "<img src=a.png><br>" + han + "<br>" + han,
       {han + "<https://quay.example/news/a.png|>", han, han}},
      {"<pre>\n\n<b>a\n b</b>\n\n</pre><p>c", {"<b a\n b>", "c"}},
      {"<pre><b>a\n\n</b></pre><p>c", {"<b a>", "c"}},
  });
}

TEST(InlineSpans, BlocksOfEveryKind) {
  const std::string table = "<table><tr><th>Place<th><b>Ships</b><tr><td><a href=/n>North</a><td>1 <i>brig</i></table>";
  expect_rows({
      {table, {"Place\t<b Ships>", "<https://quay.example/n North>\t1 <i brig>"}},
      {"<blockquote>Said <b>she</b></blockquote><ul><li><i>Item</i>", {"Said <b she>", "<i Item>"}},
      // A heading is bold and a code is code as a whole.
      {"<h2><b>Head</b></h2><h2><b>Head</b> <i>line</i></h2>", {"Head", "<b Head> <i line>"}},
      {"<h2><a href=/x><strong>Head</strong></a></h2>", {"<https://quay.example/x Head>"}},
      {"<pre><code>a <b>b</b></code></pre><code><pre>c</pre></code>", {"a <b b>", "c"}},
  });
}

TEST(InlineSpans, Addresses) {
  const std::string long_address = "/" + std::string(5000, 'x');
  expect_rows({
      {"<a href='https://pier.example/a?b#c'>x</a>", {"<https://pier.example/a?b#c x>"}},
      {"<a href='HTTP://pier.example'>x</a>", {"<HTTP://pier.example x>"}},
      {"<a href='//pier.example/a'>x</a>", {"<https://pier.example/a x>"}},
      {"<a href=mailto:ada@pier.example>x</a>", {"<mailto:ada@pier.example x>"}},
      {"<a href=../a>x</a> <a href=b>y</a>", {"<https://quay.example/a x> <https://quay.example/news/b y>"}},
      {"<a href='#note'>1</a><a href='?p=2'>2</a>",
       {"<https://quay.example/news/crane.html#note 1><https://quay.example/news/crane.html?p=2 2>"}},
      {"<a href=' /a&#10;b c '>x</a>", {"<https://quay.example/ab%20c x>"}},
      {"<a href='javascript:go()'>x</a><a href=' java&#10;script:go()'>y</a>", {"xy"}},
      {"<a href='tel:1'>1</a><a href='data:text/html,x'>2</a><a href='mailto:'>3</a><a href='#'>4</a>", {"1234"}},
      {"<a href=''>x</a><a name=x>y</a><a>z</a><a href='" + long_address + "'>w</a>", {"xyzw"}},
  });
  EXPECT_EQ(spans("<a href=/a>x</a> <a href=https://pier.example/>y</a>", ""),
            std::vector<std::string>{"x <https://pier.example/ y>"});
  EXPECT_EQ(spans("<a href=a>x</a>", "https://quay.example" + long_address), std::vector<std::string>{"x"});
}

TEST(InlineSpans, PicturesStandWhereTheyAre) {
  const std::string a = "<https://quay.example/a.png|";
  expect_rows({
      {"Old <img src=/a.png alt=' The \n crane '> quay", {"Old" + a + "The crane> quay"}},
      {"<p><img src=/a.png>Quay<p>Pier<img src=/a.png></p>", {a + ">Quay", "Pier" + a + ">"}},
      {"Old <a href=/x><img src=/a.png> quay</a>", {"Old <https://quay.example/x " + a + ">quay>"}},
      {"Old <a href=/x><img src=/a.png></a> quay", {"Old" + a + "> quay"}},
      {"<table><tr><th>a<th>b<tr><td>c<td>d <img src=/a.png></table>", {"a\tb", "c\td" + a + ">"}},
      // Between two blocks it stands in neither; what is no address.
      {"<p>Quay</p><figure><img src=/a.png></figure><p>Pier", {"Quay", "Pier"}},
      {"<p>x<img src='data:image/png;base64,AAAA'><img><img src='mailto:a@b.example'>y", {"xy"}},
  });
}

TEST(InlineSpans, AnArticleHasRoomForSoMany) {
  std::string many = "<p>";
  for (int i = 0; i < 70000; ++i) many += "<b>x</b> ";
  EXPECT_EQ(blocks_with_spans(many, kBase).front().spans.size(), std::size_t{1} << 16);
  // A link that stays open over all paragraphs.
  std::string open = "<a href=/" + std::string(2000, 'x') + ">";
  for (int i = 0; i < 20000; ++i) open += "<p>x";
  std::size_t bytes = 0;
  for (const Block& block : blocks_with_spans(open, kBase)) {
    for (const Span& span : block.spans) bytes += span.target.size();
  }
  EXPECT_GT(bytes, std::size_t{1} << 20);
  EXPECT_LE(bytes, std::size_t{8} << 20);
}

TEST(InlineSpans, OnlyWhereAsked) {
  const std::string sentence = "The <b>harbour board</b> of Saltwick has decided to repair the old crane on the quay. ";
  std::string page =
      "<title>Crane</title><base href=/news/><link rel=canonical href=https://quay.example/1><article>"
      "<h1>Old crane to turn again</h1>";
  for (int i = 0; i < 4; ++i) page += "<p>" + sentence + sentence + "<a href=" + std::to_string(i) + ">More</a>.";
  for (const bool asked : {false, true}) {
    const Article article = extract_article(page, {.url = {}, .captured = {}, .spans = asked});
    ASSERT_TRUE(has_article(article));
    EXPECT_EQ(article.blocks.front().spans.size(), asked ? 3U : 0U);
    // Without an address the page's own serves.
    if (asked) {
      EXPECT_EQ(article.blocks.front().spans.back().target, "https://quay.example/news/0");
    }
  }
}

bool is_border(std::string_view text, std::size_t i) {
  return i == text.size() || (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80;
}

void expect_sound(const Block& block) {
  std::vector<std::size_t> open;  // where those around end
  std::size_t last = 0;
  for (const Span& span : block.spans) {
    ASSERT_LE(last, span.begin) << block.text;
    ASSERT_LE(span.begin, span.end) << block.text;
    ASSERT_LE(span.end, block.text.size()) << block.text;
    EXPECT_EQ(span.begin == span.end, span.type == SpanType::kPicture) << block.text;
    EXPECT_TRUE(is_border(block.text, span.begin) && is_border(block.text, span.end)) << block.text;
    EXPECT_EQ(span.target.empty(), span.type != SpanType::kLink && span.type != SpanType::kPicture) << block.text;
    const std::string_view covered = std::string_view(block.text).substr(span.begin, span.end - span.begin);
    if (!covered.empty()) {
      EXPECT_TRUE(covered.front() != ' ' && covered.back() != ' ') << block.text;
    }
    while (!open.empty() && open.back() <= span.begin) open.pop_back();
    if (!open.empty()) {
      EXPECT_LE(span.end, open.back()) << block.text;
    }
    open.push_back(span.end);
    last = span.begin;
  }
}

TEST(InlineSpans, AreSoundInEverySample) {
  std::size_t found = 0;
  for (const auto& folder : std::filesystem::directory_iterator(NEWSCLIP_SOURCE_DIR "/samples")) {
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
      if (!file.path().filename().string().starts_with("page.")) continue;
      std::ifstream in(file.path(), std::ios::binary);
      const auto page = read_page(std::string(std::istreambuf_iterator<char>(in), {}));
      const auto* text = std::get_if<PageText>(&page);
      if (text == nullptr) continue;
      std::vector<Block> blocks = blocks_with_spans(text->text, kBase);
      const Article article = extract_article(text->text, {.url = std::string(kBase), .captured = {}, .spans = true});
      blocks.insert(blocks.end(), article.blocks.begin(), article.blocks.end());
      for (const Block& block : blocks) {
        expect_sound(block);
        found += block.spans.size();
      }
    }
  }
  EXPECT_GT(found, 100U);
}

}  // namespace
}  // namespace newsclip::extract
