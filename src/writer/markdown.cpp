// The article as CommonMark: every character of its text is shown as it is, whatever it means in Markdown.
#include <algorithm>
#include <span>

#include "newsclip/newsclip.hpp"
#include "text/ascii.hpp"
#include "writer/json.hpp"
#include "writer/shown_text.hpp"

namespace newsclip {
namespace {

using Blocks = std::span<const Block>;

constexpr int kDeepestHeading = 6;

// Whether the character has a meaning within a line. An underscore between letters has none.
bool is_markup(std::string_view line, std::size_t i) {
  const auto is_word = [line](std::size_t k) { return k < line.size() && is_ascii_alphanumeric(line[k]); };
  switch (line[i]) {
    case '_':
      return !(i > 0 && is_word(i - 1) && is_word(i + 1));
    case '&':
      return i + 1 < line.size() && (is_word(i + 1) || line[i + 1] == '#');
    default:
      return std::string_view("\\`*[]<~|").find(line[i]) != std::string_view::npos;
  }
}

// The character that would make a line the beginning of something else than text, the line's size where there is none:
// a list, a heading, a quote, a rule, the line below a heading, a table's.
std::size_t beginning_mark(std::string_view line) {
  const std::size_t first = line.find_first_not_of(' ');
  if (first == std::string_view::npos) return line.size();
  if (std::string_view("#+-=>:").find(line[first]) != std::string_view::npos) return first;
  std::size_t i = first;
  while (i < line.size() && is_ascii_digit(line[i])) ++i;
  return i > first && i < line.size() && (line[i] == '.' || line[i] == ')') ? i : line.size();
}

// One line of text, without the white space around it.
std::string escaped(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
  line = line.substr(begin, line.find_last_not_of(" \t") + 1 - begin);
  const std::size_t beginning = beginning_mark(line);
  std::string out;
  out.reserve(line.size());
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i == beginning || is_markup(line, i)) out += '\\';
    out += line[i];
  }
  return out;
}

// All lines of a text, after the first behind `indent`; a line's end is one in the text that is shown.
std::string escaped_lines(std::string_view text, std::string_view indent) {
  std::string out;
  for (const std::string_view line : writer::split_lines(text)) {
    const std::string next = escaped(line);
    if (next.empty()) continue;
    if (!out.empty()) out.append("\\\n").append(indent);
    out += next;
  }
  return out;
}

std::string heading(const Block& block) {
  std::string text = escaped(writer::shown_line(block.text));
  if (text.ends_with('#')) text.insert(text.size() - 1, "\\");  // else they close the heading, and are gone
  return std::string(static_cast<std::size_t>(std::clamp(block.level, 1, kDeepestHeading)), '#') + ' ' + text + '\n';
}

std::string list(Blocks items) {
  std::string out;
  for (const Block& item : items) out += "- " + escaped_lines(writer::shown_text(item.text), "  ") + '\n';
  return out;
}

std::string quote(Blocks paragraphs) {
  std::string out;
  for (const Block& block : paragraphs) {
    if (!out.empty()) out += ">\n";
    out += "> " + escaped_lines(writer::shown_text(block.text), "> ") + '\n';
  }
  return out;
}

// Between two lines of more backticks than any line of the code has.
std::string code(const Block& block) {
  const std::string text = writer::shown_text(block.text);
  std::size_t longest = 2, run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  return fence + '\n' + text + (text.ends_with('\n') ? "" : "\n") + fence + '\n';
}

std::string table_row(std::string_view row, std::size_t columns) {
  std::string out = "|";
  std::size_t count = 0;
  for (const std::string_view cell : writer::split_cells(row)) {
    out += ' ' + escaped(writer::shown_line(cell)) + " |";
    ++count;
  }
  for (; count < columns; ++count) out += "  |";
  return out + '\n';
}

// The first row is the head, as a table of GitHub must have one.
std::string table(Blocks rows) {
  std::size_t columns = 0;
  for (const Block& row : rows) columns = std::max(columns, writer::split_cells(row.text).size());
  std::string out = table_row(rows.front().text, columns) + '|';
  for (std::size_t i = 0; i < columns; ++i) out += " --- |";
  out += '\n';
  for (const Block& row : rows.subspan(1)) out += table_row(row.text, columns);
  return out;
}

// Blocks of one type that stand together.
std::string section(Blocks blocks) {
  switch (blocks.front().type) {
    case BlockType::kListItem:
      return list(blocks);
    case BlockType::kQuote:
      return quote(blocks);
    case BlockType::kRow:
      return table(blocks);
    case BlockType::kHeading:
      return heading(blocks.front());
    case BlockType::kCode:
      return code(blocks.front());
    case BlockType::kParagraph:
      break;
  }
  return escaped_lines(writer::shown_text(blocks.front().text), "") + '\n';
}

bool stand_together(BlockType type) {
  return type == BlockType::kListItem || type == BlockType::kQuote || type == BlockType::kRow;
}

// YAML takes JSON's texts and lists as they are.
std::string front_matter(const Article& article, const JsonOptions& options) {
  std::string out = "---\n";
  for (const auto& [key, value] : writer::plain_values(article, options))
    out.append(key).append(": ").append(value) += '\n';
  return out + "---\n";
}

}  // namespace

std::string to_markdown(const Article& article, const JsonOptions& options) {
  if (!has_article(article)) return "";
  std::string out = front_matter(article, options);
  const Blocks blocks = article.blocks;
  for (std::size_t i = 0; i < blocks.size();) {
    const std::size_t count = stand_together(blocks[i].type) ? writer::run_length(article.blocks, i) : 1;
    out += '\n' + section(blocks.subspan(i, count));
    i += count;
  }
  return out;
}

}  // namespace newsclip
