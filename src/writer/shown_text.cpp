#include "writer/shown_text.hpp"

#include <algorithm>

#include "reader/encodings/decode.hpp"
#include "reader/encodings/utf8.hpp"
#include "text/characters.hpp"

namespace newsclip::writer {
namespace {

constexpr char32_t kLineSeparator = 0x2028;
constexpr char32_t kParagraphSeparator = 0x2029;

}  // namespace

std::string shown_text(std::string_view text) {
  if (reader::valid_utf8_prefix(text).length < text.size()) {
    return shown_text(reader::decode(text, reader::Encoding::kUtf8).text);
  }
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t from = i;
    const char32_t c = dom::next_character(text, i);
    if (c == kLineSeparator || c == kParagraphSeparator) {
      shown += ' ';
    } else if (!dom::is_removed(c)) {
      shown.append(text.substr(from, i - from));
    }
  }
  return shown;
}

std::string shown_line(std::string_view text) { return on_one_line(shown_text(text)); }

std::string on_one_line(std::string text) {
  std::ranges::replace(text, '\n', ' ');
  std::ranges::replace(text, '\t', ' ');
  return text;
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

std::size_t run_length(const std::vector<Block>& blocks, std::size_t first) {
  std::size_t end = first;
  while (end < blocks.size() && blocks[end].type == blocks[first].type) ++end;
  return end - first;
}

}  // namespace newsclip::writer
