// Marks of Markdown, which younger programs write when they save a page as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsclip::plain_text {

// Whether headings, or several links, are written in Markdown's way.
bool is_markdown(std::string_view text);

// A line without emphasis, escapes and the mark of a quotation.
std::string undo_marks(std::string_view line);

// Of each line, whether it is a row of a table; the line of dashes is none.
std::vector<bool> table_rows(const std::vector<std::string_view>& lines);

// The cells of a row, parted by tabs.
std::string read_row(std::string_view line);

}  // namespace newsclip::plain_text
