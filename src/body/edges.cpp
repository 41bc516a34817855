#include "body/edges.hpp"

#include <cstddef>
#include <ranges>

#include "lines/signature.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kMostLines = 4;      // at each end
constexpr std::size_t kShortestText = 80;  // bytes of the paragraph beside them; beside shorter lines they are a list's

bool is_edge(const Block& block, std::span<const std::string> names) {
  return block.type == BlockType::kParagraph && (is_date_stamp(block.text) || is_signature(block.text, names));
}

// How many lines of those given sign the text: all up to the first paragraph. At the top an office may follow.
template <typename Blocks>
std::size_t count_edges(const Blocks& blocks, std::span<const std::string> names, bool is_top) {
  std::size_t lines = 0;
  for (const Block& block : blocks) {
    const bool is_other =
        block.type == BlockType::kParagraph && (is_top ? lines > 0 && is_office(block.text) : is_credit(block.text));
    if (!is_edge(block, names) && !is_other) return block.text.size() >= kShortestText ? lines : 0;
    if (++lines > kMostLines) return 0;
  }
  return 0;  // nothing else is there
}

}  // namespace

Edges trim_edges(std::vector<Block>& blocks, std::span<const std::string> names) {
  const std::size_t last = count_edges(blocks | std::views::reverse, names, false);
  blocks.resize(blocks.size() - last);
  const std::size_t first = count_edges(blocks, names, true);
  blocks.erase(blocks.begin(), blocks.begin() + static_cast<std::ptrdiff_t>(first));
  return {first, last};
}

}  // namespace newsclip::extract
