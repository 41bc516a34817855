#include "plain_text/columns.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "plain_text/saved_lines.hpp"
#include "text/characters.hpp"

namespace newsclip::plain_text {
namespace {

constexpr std::size_t kLeastColumn = 16;  // a narrower left column is an indent
constexpr std::size_t kWidestColumn = 120;
constexpr std::size_t kLeastLines = 6;  // that begin at the column

struct Cut {
  std::size_t column = 0;  // where the text after the gap begins
  std::size_t left = 0;    // bytes before the gap
  std::size_t right = 0;   // bytes up to the text after it
};

// The gaps of two spaces or more of a line, the one before its first text too.
std::vector<Cut> gaps(std::string_view line) {
  std::vector<Cut> out;
  std::size_t column = 0;
  std::size_t spaces = 0;
  std::size_t left = 0;
  const bool east_asian = has_wide(line);
  for (std::size_t i = 0; i < line.size() && column <= 2 * kWidestColumn;) {
    const std::size_t at = i;
    const char32_t c = dom::next_character(line, i);
    if (c == ' ') {
      if (spaces++ == 0) left = at;
      ++column;
      continue;
    }
    if (spaces >= 2) out.push_back({column, left, at});
    spaces = 0;
    column += column_width(c, east_asian);
  }
  return out;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    lines.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return lines;
}

struct RightColumn {
  std::size_t at = 0;  // where most lines go on behind a gap; 0: there is no second column
  std::size_t first = 0;
  std::size_t last = 0;  // the lines that it stands in
};

RightColumn find_right_column(const std::vector<std::string_view>& lines) {
  struct Count {
    std::size_t lines = 0;
    std::size_t beside = 0;  // with text to the left
    std::size_t first = 0;
    std::size_t last = 0;
  };
  std::array<Count, kWidestColumn + 1> counts{};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (const Cut& cut : gaps(lines[i])) {
      if (cut.column < kLeastColumn || cut.column > kWidestColumn) continue;
      Count& count = counts[cut.column];
      if (count.lines++ == 0) count.first = i;
      count.beside += lines[i].substr(0, cut.left).find_first_not_of(' ') != std::string_view::npos ? 1U : 0U;
      count.last = i;
    }
  }
  const auto best = std::ranges::max_element(counts, {}, &Count::lines);
  if (best->lines < kLeastLines || best->beside < 3) return {};
  // Lines just above whose text begins further right (a centred headline) belong to the right column too.
  constexpr std::size_t kAbove = 8;
  return {static_cast<std::size_t>(best - counts.begin()), best->first > kAbove ? best->first - kAbove : 0, best->last};
}

}  // namespace

std::string split_columns(std::string_view text) {
  const std::vector<std::string_view> lines = lines_of(text);
  const RightColumn column = find_right_column(lines);
  if (column.at == 0) return std::string(text);
  std::string head;
  std::string left;
  std::string right;
  std::string tail;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i < column.first || i > column.last) {
      (i < column.first ? head : tail).append(lines[i]) += '\n';
      continue;
    }
    std::size_t cut_left = lines[i].size();
    std::size_t cut_right = lines[i].size();
    for (const Cut& cut : gaps(lines[i])) {
      if (cut.column < column.at) continue;
      cut_left = cut.left;
      // Indents inside the right column are kept.
      cut_right = cut.left == 0 ? std::min(column.at, cut.right) : cut.right;
      break;
    }
    left.append(lines[i].substr(0, cut_left)) += '\n';
    right.append(std::min(cut_right, column.at), ' ').append(lines[i].substr(cut_right)) += '\n';
  }
  return head + left + "\n" + right + "\n" + tail;
}

}  // namespace newsclip::plain_text
