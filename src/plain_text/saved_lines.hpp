// The lines of a page that was saved as text, without what the program that saved it put in: link numbers, the list of
// addresses at the end, form fields, pictures' names, frames.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsclip::plain_text {

struct Line {
  std::string text;            // without indent, bullet and marks; "" is a blank line
  std::size_t indent = 0;      // columns before the text (of the bullet, where there is one)
  std::size_t columns = 0;     // where the line ended, wide characters counted as two
  std::size_t characters = 0;  // where the line ended, in characters
  int heading = 0;             // 1 to 6 where marks say that it is one
  bool bullet = false;
  bool row = false;          // of a table: its cells are parted by tabs
  bool link = false;         // the line begins with a link
  bool wide_indent = false;  // indented by U+3000: a paragraph begins
};

// `markdown`: its marks mean something.
std::vector<Line> read_lines(std::string_view text, bool markdown);

// Whether any character takes two columns wherever it stands.
bool has_wide(std::string_view text);

// Display width of a character; those of ambiguous width count as 2 when `east_asian` is set.
std::size_t column_width(char32_t c, bool east_asian);

// Columns that the text takes on a terminal: wide characters two.
std::size_t column_width(std::string_view text);

}  // namespace newsclip::plain_text
