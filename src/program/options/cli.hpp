// The command line: what the program was asked to do. All options stand in the table of cli.cpp.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "newsclip/newsclip.hpp"
#include "program/files/name_options.hpp"

namespace newsclip {

// What is written of a page: JSON, a row of a table, or the article to read, of one page only.
enum class OutputFormat { kJson, kCsv, kTsv, kText, kMarkdown, kHtml };

inline bool is_table(OutputFormat format) { return format == OutputFormat::kCsv || format == OutputFormat::kTsv; }

struct Options : NameOptions {
  bool all = false;
  OutputFormat format = OutputFormat::kJson;
  std::vector<std::string> fields;  // the keys that are wanted, none: as `all` says
  std::string url;
  std::string encoding;
  std::string captured;  // a date of the calendar, YYYY-MM-DD, or ""
  InputFormat input = InputFormat::kAuto;
  std::string output;   // "" and "-" mean standard output
  std::string explain;  // the file for the page that explains the article, "" when there is none
  bool lines = false;   // one compact line a page with `file` first, else one object
  bool compact = false;
  bool pretty = false;  // was asked for
  std::size_t max_bytes = std::size_t{64} << 20;
  bool check = false;    // compare the pages with what was recorded for them
  bool update = false;   // with check: record what they give now
  std::size_t jobs = 1;  // worker processes; 0 is one for each core
  // What one page may take; nothing: as page_limits has it.
  std::optional<std::chrono::milliseconds> page_time;
  std::optional<std::size_t> page_memory;
  bool fail_fast = false;
  bool quiet = false;    // no totals are wanted
  bool totals = false;   // tell totals at the end, and progress on a terminal
  bool records = false;  // the FILEs are streams of records, not pages
  bool keyed = false;    // with records: a line begins with the record's id and a tab
  std::string resume;    // the file of lines to go on with, "" when there is none
};

// --help and --version: text for standard output, status 0. A command that cannot be understood: a line for standard
// error, status 2.
struct Reply {
  std::string text;
  int status = 0;
};

std::variant<Options, Reply> parse_command_line(int argc, const char* const* argv);

}  // namespace newsclip
