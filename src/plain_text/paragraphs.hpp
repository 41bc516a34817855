// From wrapped lines to paragraphs, list items and headings.
#pragma once

#include <string>
#include <vector>

#include "plain_text/saved_lines.hpp"

namespace newsclip::plain_text {

struct Item {
  std::string text;  // never empty
  int heading = 0;   // 1 to 6 where marks say that it is one
  bool bullet = false;
  bool link = false;
  bool row = false;          // of a table: its cells are parted by tabs
  bool after_blank = false;  // a blank line stands before it
};

// Where the lines were wrapped. A line was cut where the next one's first word did not fit any more.
struct Wrap {
  std::size_t width = 0;   // 0: the lines are whole paragraphs
  bool in_columns = true;  // else counted in characters, as lynx does
};

Wrap estimate_wrap(const std::vector<Line>& lines);

// In Markdown all lines up to a blank one are a paragraph, whatever their width.
std::vector<Item> join_lines(const std::vector<Line>& lines, bool markdown);

}  // namespace newsclip::plain_text
