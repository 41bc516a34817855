#include "extract/body_text.hpp"

#include <string>
#include <utility>

#include "dom/characters.hpp"
#include "dom/document.hpp"
#include "dom/visible_text.hpp"
#include "extract/blocks.hpp"

namespace newsclip::extract {
namespace {

bool has_markup(std::string_view text) {
  return text.find("</") != std::string_view::npos || text.find("<br") != std::string_view::npos ||
         text.find("<p>") != std::string_view::npos || text.find("<p ") != std::string_view::npos;
}

std::vector<Block> blocks_of_html(std::string_view html) {
  const dom::Document document = dom::Document::parse(html);
  std::vector<Block> blocks;
  for (const TextBlock& block : make_blocks(document).blocks) {
    blocks.push_back({block.type, block.level, std::string(block.text)});
  }
  return blocks;
}

}  // namespace

std::vector<Block> blocks_of_text(std::string_view text) {
  if (has_markup(text)) return blocks_of_html(text);
  std::string opened;
  if (text.find("&lt;p") != std::string_view::npos || text.find("&amp;") != std::string_view::npos ||
      text.find("&#") != std::string_view::npos || text.find("&nbsp;") != std::string_view::npos ||
      text.find("&quot;") != std::string_view::npos) {
    for (const Block& block : blocks_of_html("<pre>" + std::string(text) + "</pre>")) opened += block.text + '\n';
    if (has_markup(opened)) return blocks_of_html(opened);
    text = opened;
  }
  const std::string_view separator = text.find("\n\n") != std::string_view::npos ? "\n\n" : "\n";
  std::vector<Block> blocks;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    std::string folded = dom::fold_text(text.substr(0, end));
    if (!folded.empty()) blocks.push_back({BlockType::kParagraph, 0, std::move(folded)});
    text.remove_prefix(std::min(text.size(), end + separator.size()));
  }
  return blocks;
}

std::size_t count_words(const std::vector<Block>& blocks) {
  std::size_t words = 0;
  for (const Block& block : blocks) words += count_raw_words(block.text, ~std::size_t{0});
  return words;
}

std::size_t count_raw_words(std::string_view text, std::size_t most) {
  std::size_t words = 0;
  bool inside = false;
  for (std::size_t i = 0; i < text.size() && words < most;) {
    const char32_t c = dom::next_character(text, i);
    const bool cjk = dom::is_cjk(c);
    const bool letter = !cjk && dom::is_word_character(c);
    if (cjk || (letter && !inside)) ++words;
    inside = letter;
  }
  return words;
}

}  // namespace newsclip::extract
