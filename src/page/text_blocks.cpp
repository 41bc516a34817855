#include "page/text_blocks.hpp"

#include <string>
#include <utility>

#include "dom/document.hpp"
#include "page/blocks.hpp"
#include "text/characters.hpp"
#include "text/white_space.hpp"

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

// Past the tag that begins at `i`, at the latest; `i` where none begins, npos where it does not end. Both "<" and ">"
// may be escaped as in JSON.
std::size_t tag_end(std::string_view text, std::size_t i) {
  const auto escaped = [text](std::size_t at, char last) {
    const std::string_view escape = text.substr(at, 6);
    return escape.starts_with("\\u003") && escape.size() == 6 && (escape[5] | 0x20) == last;
  };
  if (text[i] != '<' && !(text[i] == '\\' && escaped(i, 'c'))) return i;
  const std::size_t name = i + (text[i] == '<' ? 1 : 6);
  if (name >= text.size()) return i;
  const auto letter = static_cast<char>(text[name] | 0x20);
  if (text[name] != '/' && text[name] != '\\' && (letter < 'a' || letter > 'z')) return i;
  for (std::size_t end = name; end < text.size(); ++end) {
    if (text[end] == '>') return end + 1;
    if (text[end] == '\\' && escaped(end, 'e')) return end + 6;
  }
  return std::string_view::npos;
}

// Words, up to `most`; with `skip_tags` only those outside of tags.
std::size_t count(std::string_view text, std::size_t most, bool skip_tags) {
  std::size_t words = 0;
  bool inside = false;
  bool tags_end = skip_tags;  // the first that does not is the last that is looked for: the time stays linear
  for (std::size_t i = 0; i < text.size() && words < most;) {
    const std::size_t end = tags_end ? tag_end(text, i) : i;
    if (end == std::string_view::npos) tags_end = false;
    if (tags_end && end != i) {
      inside = false;
      i = end;
      continue;
    }
    const char32_t c = dom::next_character(text, i);
    const bool cjk = dom::is_cjk(c);
    const bool letter = !cjk && dom::is_word_character(c);
    if (cjk || (letter && !inside)) ++words;
    inside = letter;
  }
  return words;
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
    std::string folded = dom::fold_space(text.substr(0, end));
    if (!folded.empty()) blocks.push_back({BlockType::kParagraph, 0, std::move(folded)});
    text.remove_prefix(std::min(text.size(), end + separator.size()));
  }
  return blocks;
}

std::size_t count_words(const std::vector<Block>& blocks) {
  std::size_t words = 0;
  for (const Block& block : blocks) words += count(block.text, ~std::size_t{0}, false);
  return words;
}

std::size_t count_raw_words(std::string_view text, std::size_t most) { return count(text, most, true); }

}  // namespace newsclip::extract
