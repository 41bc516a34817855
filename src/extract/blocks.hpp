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
#include "extract/text_measure.hpp"
#include "newsclip/article.hpp"

namespace newsclip::extract {

// What an element or one of its ancestors is; a set of bits.
enum Context : std::uint32_t {
  kInArticle = 1U << 0,
  kInMain = 1U << 1,
  kInBodyProperty = 1U << 2,  // itemprop articleBody or text
  kInHeader = 1U << 3,
  kInFooter = 1U << 4,
  kInNav = 1U << 5,
  kInAside = 1U << 6,
  kInForm = 1U << 7,
  kInFigure = 1U << 8,
  kInCaption = 1U << 9,
  kInTable = 1U << 10,
  kInList = 1U << 11,
  kInQuote = 1U << 12,
  kInHidden = 1U << 13,
  kInControl = 1U << 14,  // button, label, summary
  kInHeading = 1U << 15,
  kInNoscript = 1U << 16,
  kInDialog = 1U << 17,
  kInAddress = 1U << 18,
};
inline constexpr int kContextCount = 19;

struct TextBlock {
  std::string_view text;      // into the BlockList
  dom::NodeIndex node = 0;    // the innermost block-level element around it
  std::uint32_t context = 0;  // of that element
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
  std::vector<char> text;  // what the blocks' views point into; a vector, whose bytes stay when it is moved

  std::span<const std::uint32_t> words_of(const TextBlock& block) const {
    return std::span(words).subspan(block.first_word, block.counts.words);
  }
};

BlockList make_blocks(const dom::Document& document);

// Leaves out the blocks whose `keep` is false; the ranges of the elements follow.
void thin_blocks(BlockList& list, const std::vector<bool>& keep);

// Whether a start or end tag of this kind parts the text around it.
bool is_block_level(dom::Tag tag);

}  // namespace newsclip::extract
