// The article as text to read.
#include "newsclip/newsclip.hpp"
#include "writer/shown_text.hpp"

namespace newsclip {
namespace {

// The line of date and source, "" where neither is known.
std::string dateline(const Article& article) {
  std::string line = article.date.value_or("");
  if (article.source) {
    if (!line.empty()) line += ", ";
    line += writer::shown_line(*article.source);
  }
  return line;
}

// An item's further lines stand below its first.
std::string list_item(std::string_view text) {
  std::string item;
  for (const std::string_view line : writer::split_lines(text)) {
    item += item.empty() ? "- " : "\n  ";
    item += line;
  }
  return item;
}

// Items and rows stand line by line, all else is parted by an empty line.
bool is_glued(const Block& before, const Block& block) {
  return before.type == block.type && (block.type == BlockType::kListItem || block.type == BlockType::kRow);
}

}  // namespace

std::string to_text(const Article& article) {
  if (!has_article(article)) return "";
  std::string text;
  if (article.title) text += writer::shown_line(*article.title) + '\n';
  if (const std::string line = dateline(article); !line.empty()) text += line + '\n';
  const Block* before = nullptr;
  for (const Block& block : article.blocks) {
    if (!text.empty() && (before == nullptr || !is_glued(*before, block))) text += '\n';
    const std::string shown = writer::shown_text(block.text);
    text += block.type == BlockType::kListItem ? list_item(shown) : shown;
    text += '\n';
    before = &block;
  }
  return text;
}

}  // namespace newsclip
