#include "writer/marked_text.hpp"

#include <gtest/gtest.h>

#include <ctime>

#include "newsclip/newsclip.hpp"

namespace newsclip::writer {
namespace {

std::string shown(const MarkedText& text) {
  std::string out;
  for (const Piece& piece : pieces(text)) {
    if (piece.kind == Piece::Kind::kText) out += piece.text;
    if (piece.kind == Piece::Kind::kOpen) out += '<';
    if (piece.kind == Piece::Kind::kClose) out += '>';
    if (piece.kind == Piece::Kind::kPicture) out += '#';
  }
  return out;
}

TEST(MarkedText, IsTakenApart) {
  EXPECT_EQ(shown({"", {}}), "");
  EXPECT_EQ(shown({"abcdef", {{SpanType::kLink, 1, 5}, {SpanType::kStrong, 1, 3}, {SpanType::kCode, 3, 5}}}),
            "a<<bc><de>>f");
  EXPECT_EQ(shown({"abc", {{SpanType::kPicture, 0, 0}, {SpanType::kLink, 1, 3}, {SpanType::kPicture, 3, 3}}}),
            "#a<bc>#");
  EXPECT_EQ(shown({"a\xc3\xa4"
                   "b",
                   {{SpanType::kLink, 0, 2}}}),
            "a\xc3\xa4"
            "b");
}

TEST(MarkedText, IsSplitWithItsSpans) {
  const auto parts = split_marked({"one two \n three", {{SpanType::kStrong, 4, 15}}}, '\n');
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(shown(parts[0]), "one <two>");
  EXPECT_EQ(shown(parts[1]), "<three>");
  EXPECT_EQ(split_marked({"", {}}, '\n').size(), 1U);
  EXPECT_EQ(split_marked({"\n", {}}, '\n').size(), 2U);
}

// A block of many parts and marks: what is looked at again for each of them takes minutes.
Block block_of_marks(BlockType type, const std::string& unit, std::size_t count) {
  Block block{type, 0, {}, {}};
  for (std::size_t i = 0; i < count; ++i) {
    block.spans.push_back({SpanType::kStrong, block.text.size(), block.text.size() + 1});
    block.text += unit;
  }
  return block;
}

TEST(MarkedText, OfManyPartsAndMarksIsWrittenWithinTime) {
  constexpr std::size_t kCount = 60'000;
  Article article;
  article.blocks = {block_of_marks(BlockType::kRow, "x\t", kCount),
                    block_of_marks(BlockType::kParagraph, "x\n", kCount),
                    block_of_marks(BlockType::kParagraph, "xy", kCount)};
  const std::clock_t before = std::clock();
  EXPECT_GT(to_markdown(article).size(), 15 * kCount);
  EXPECT_GT(to_html(article).size(), 50 * kCount);
  EXPECT_LT(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC, 8);  // a sanitizer takes its part
}

TEST(MarkedText, HasAddressesOfAsciiAlone) {
  EXPECT_EQ(encoded_address("https://a.example/\xc3\xa4 b?c=%20&d=[1]#e"),
            "https://a.example/%C3%A4%20b?c=%20&d=%5B1%5D#e");
  EXPECT_EQ(encoded_address("http://[::1]:80/[a]"), "http://[::1]:80/%5Ba%5D");
  EXPECT_EQ(encoded_address("a\\\"<>{}|^`(", "("), "a%5C%22%3C%3E%7B%7D%7C%5E%60%28");
}

TEST(MarkedText, HasNoSpansWhereItsTextIsChanged) {
  EXPECT_EQ(marked_text({BlockType::kParagraph,
                         0,
                         "a\x1b"
                         "b",
                         {{SpanType::kStrong, 0, 1}}})
                .spans.size(),
            0U);
  EXPECT_EQ(marked_text({BlockType::kParagraph, 0, "ab", {{SpanType::kStrong, 0, 1}}}).spans.size(), 1U);
}

}  // namespace
}  // namespace newsclip::writer
