// The facts of pages as a table for spreadsheets: a row of names, then one a page.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "newsclip/newsclip.hpp"
#include "writer/json.hpp"

namespace newsclip::writer {

// CSV as RFC 4180 has it, or the same with tabs, where a value's own tabs and line ends become spaces.
enum class TableStyle { kCsv, kTsv };

// Whether the key has no text of its own: an object, or a list of them.
bool has_no_cell(std::string_view key);

// Rows end in the style's line end. Columns: file, record (of archives), the keys, error. Keys are those of the
// options, or else the facts, or with `all` all that are text. Lists are joined by "; ", paragraphs by line feeds. What
// a spreadsheet would take for a formula begins with an apostrophe.
std::string table_heading(TableStyle style, const JsonOptions& options);
std::string table_row(TableStyle style, const ArchivedName& name, const Article& article, const JsonOptions& options);
// How a row begins, up to its keys.
std::string table_row_beginning(TableStyle style, const ArchivedName& name);
std::string table_error(TableStyle style, const ArchivedName& name, std::string_view code, const JsonOptions& options);

}  // namespace newsclip::writer
