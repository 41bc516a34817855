#include "plain_text/markdown.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/white_space.hpp"

namespace newsclip::plain_text {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

bool is_space(char c) { return c == ' ' || c == '\t'; }

bool is_word(char c) { return is_ascii_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80; }

// Whether the marks between two characters are emphasis: "2 * 3", "snake_case" and bullets are none.
bool is_emphasis(char before, char after, std::size_t marks) {
  if (is_space(before) && is_space(after)) return false;
  return marks >= 2 || !is_word(before) || !is_word(after);
}

// "---|---|---"
bool is_table_rule(std::string_view line) {
  return line.find("---") != kNone && line.find('|') != kNone && line.find_first_not_of("-|: ") == kNone;
}

bool has_cells(std::string_view line) { return line.find('|') != kNone; }

}  // namespace

bool is_markdown(std::string_view text) {
  constexpr int kFewLinks = 3;
  int links = 0;
  for (std::size_t at = text.find("]("); at != kNone && links < kFewLinks; at = text.find("](", at + 2)) ++links;
  return links >= kFewLinks || text.starts_with("# ") || text.find("\n# ") != kNone || text.find("\n## ") != kNone;
}

std::string undo_marks(std::string_view line) {
  constexpr std::string_view kEscaped = "\\`*_{}[]()#+-.!|<>";
  std::string out;
  if (line.starts_with("> ")) line.remove_prefix(2);
  const std::size_t text = line.find_first_not_of(" \t");
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '\\' && i + 1 < line.size() && kEscaped.find(line[i + 1]) != kNone) {
      out += line[++i];
    } else if (c == '*' || c == '_') {
      const std::size_t end = std::min(line.find_first_not_of(c, i), line.size());
      const char before = i > text ? line[i - 1] : ' ';
      const char after = end < line.size() ? line[end] : ' ';
      if (end - i > 3 || !is_emphasis(before, after, end - i)) out.append(line.substr(i, end - i));
      i = end - 1;
    } else {
      out += c;
    }
  }
  return out;
}

std::vector<bool> table_rows(const std::vector<std::string_view>& lines) {
  std::vector<bool> rows(lines.size());
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (!is_table_rule(lines[i])) continue;
    rows[i - 1] = has_cells(lines[i - 1]);
    while (i + 1 < lines.size() && has_cells(lines[i + 1]) && !is_table_rule(lines[i + 1])) rows[++i] = true;
  }
  return rows;
}

std::string read_row(std::string_view line) {
  std::string out;
  while (!line.empty() && (is_space(line.back()) || line.back() == '|')) line.remove_suffix(1);
  while (!line.empty() && (is_space(line.front()) || line.front() == '|')) line.remove_prefix(1);
  while (!line.empty()) {
    const std::size_t end = std::min(line.find('|'), line.size());
    out += dom::fold_space(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
    if (!line.empty()) out += '\t';
  }
  return out;
}

}  // namespace newsclip::plain_text
