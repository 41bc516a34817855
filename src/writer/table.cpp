#include "writer/table.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "writer/shown_text.hpp"

namespace newsclip::writer {
namespace {

constexpr std::array<std::string_view, 4> kFacts = {"title", "date", "source", "zone"};

std::vector<std::string> columns(const JsonOptions& options) {
  if (!options.fields.empty()) return options.fields;
  if (!options.all) return {kFacts.begin(), kFacts.end()};
  std::vector<std::string> keys;
  for (const std::string_view key : article_keys()) {
    if (!has_no_cell(key) && key != "paragraphs") keys.emplace_back(key);
  }
  return keys;
}

// What a spreadsheet would take for a formula begins with an apostrophe.
std::string not_computed(std::string cell) {
  if (!cell.empty() && std::string_view("=+-@").find(cell[0]) != std::string_view::npos) cell.insert(0, 1, '\'');
  return cell;
}

std::string csv_cell(std::string_view value) {
  std::string cell = not_computed(shown_text(value));
  if (cell.find_first_of(",\"\n\t") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

std::string join_cells(TableStyle style, const std::vector<std::string>& values) {
  const bool is_csv = style == TableStyle::kCsv;
  std::string row;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) row += is_csv ? ',' : '\t';
    row += is_csv ? csv_cell(values[i]) : not_computed(shown_line(values[i]));
  }
  return row + (is_csv ? "\r\n" : "\n");
}

// A row's cells between the name and the error.
std::string named_row(TableStyle style, const ArchivedName& name, std::vector<std::string> middle,
                      std::string_view error) {
  std::vector<std::string> cells = {name.file, name.record};
  std::ranges::move(middle, std::back_inserter(cells));
  cells.emplace_back(error);
  return join_cells(style, cells);
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += between;
    text += part;
  }
  return text;
}

}  // namespace

bool has_no_cell(std::string_view key) {
  return key == "blocks" || key == "confidences" || key == "charset" || key == "evidence";
}

std::string table_heading(TableStyle style, const JsonOptions& options) {
  return named_row(style, {"file", "record", "", ""}, columns(options), "error");
}

std::string table_row_beginning(TableStyle style, const ArchivedName& name) {
  std::string row = named_row(style, name, {}, "");
  row.resize(row.find_last_not_of("\r\n") + 1);
  return row;
}

std::string table_row(TableStyle style, const ArchivedName& name, const Article& article, const JsonOptions& options) {
  JsonOptions wanted = options;
  wanted.fields = columns(options);
  std::vector<std::string> cells;
  for (const auto& [key, values] : text_values(article, wanted)) {
    cells.push_back(joined(values, key == "paragraphs" ? "\n" : "; "));
  }
  return named_row(style, name, std::move(cells), "");
}

std::string table_error(TableStyle style, const ArchivedName& name, std::string_view code, const JsonOptions& options) {
  return named_row(style, name, std::vector<std::string>(columns(options).size()), code);
}

}  // namespace newsclip::writer
