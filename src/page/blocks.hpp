// The page's text as blocks in reading order, each with its place in the tree.
//
// A block is a run of text between two block-level tags, or between two paragraph breaks made of <br>. A row of a data
// table is one block (cells parted by tabs); a <pre> is one block with its line breaks kept.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dom/document.hpp"
#include "newsclip/article.hpp"
#include "page/element_context.hpp"
#include "text/measure.hpp"

namespace newsclip::extract {

struct TextBlock {
  std::string_view text;      // into the BlockList
  dom::NodeIndex node = 0;    // the innermost block-level element around it
  std::uint32_t context = 0;  // a set of Context: of that element
  BlockType type = BlockType::kParagraph;
  std::uint8_t level = 0;  // of a heading
  TextCounts counts;
  std::uint32_t first_word = 0;  // into BlockList::words
  std::uint32_t links = 0;
  std::uint32_t images_before = 0;  // pictures, videos and frames since the block before
  float link_share = 0;             // shares of the block's bytes
  float bold_share = 0;
  float italic_share = 0;
};

// What an inline element covers of the BlockList's text: [begin, end), white space at either end included, and what is
// between the blocks that it reaches over. A picture's is the place where it stands.
struct InlineMark {
  dom::NodeIndex node = 0;
  SpanType type = SpanType::kLink;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The blocks inside an element: [first, end).
struct BlockRange {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
};

struct BlockList {
  std::vector<TextBlock> blocks;
  std::vector<BlockRange> ranges;       // by node of the document
  std::vector<std::uint32_t> contexts;  // by node of the document
  std::vector<std::uint32_t> words;     // hashes of all blocks' words, one after the other
  std::vector<InlineMark> marks;        // in document order; none unless asked for
  std::vector<char> text;  // what the blocks' views point into; a vector, whose bytes stay when it is moved

  std::span<const std::uint32_t> words_of(const TextBlock& block) const {
    return std::span(words).subspan(block.first_word, block.counts.words);
  }
};

BlockList make_blocks(const dom::Document& document, bool with_marks = false);

// Leaves out the blocks whose `keep` is false; the ranges of the elements follow.
void thin_blocks(BlockList& list, const std::vector<bool>& keep);

}  // namespace newsclip::extract
