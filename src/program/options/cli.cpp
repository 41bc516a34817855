#include "program/options/cli.hpp"

#include <zlib.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <CLI/Version.hpp>
#include <algorithm>
#include <charconv>
#include <chrono>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string_view>

#include "program/files/input.hpp"
#include "program/options/calendar_day.hpp"
#include "program/processes/sandbox.hpp"
#include "reader/encodings/encoding.hpp"
#include "writer/table.hpp"

namespace newsclip {
namespace {

constexpr int kUsageError = 2;
constexpr std::size_t kMaxJobs = 1024;
constexpr std::size_t kHelpColumn = 22;
constexpr double kMostSeconds = 1e6;
constexpr std::size_t kMostMemory = std::size_t{1} << 46;

constexpr std::string_view kExamples = R"(Examples:
  newsclip page.html                            one page, as indented JSON
  curl -s "$URL" | newsclip --url "$URL"        from a pipe, links made absolute
  newsclip --all --captured 2024-05-18 page.html
  newsclip --jsonl -o news.jsonl pages/*.html   one line a page
  newsclip --format markdown page.html          the article to read
  newsclip --check samples/                     do pages still give what was recorded?
  find pages -name '*.html' -print0 | newsclip --files-from - -0 --jobs 0 > news.jsonl
  parallel --pipe --keep-order newsclip --records < pages.jsonl > news.jsonl

Exit status: 0 an article was written (for every page), 1 a page holds no article or is empty (its object is written all
the same), 2 something could not be done: standard error says what. With --records 0 says that every record was answered.)";

std::string version_text() {
  return std::string("newsclip " NEWSCLIP_VERSION "\noutput format 1\nGumbo " NEWSCLIP_GUMBO_VERSION "\nzlib ")
      .append(zlibVersion())
      .append("\nbrotli " NEWSCLIP_BROTLI_VERSION "\nzstd " NEWSCLIP_ZSTD_VERSION)
      .append("\nJSON for Modern C++ " NEWSCLIP_JSON_VERSION "\nCLI11 " CLI11_VERSION "\nsandbox ")
      .append(sandbox_kind());
}

// The whole of `text` as a decimal number; false for signs, spaces, hexadecimal and what does not fit.
template <typename Number>
bool read_number(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

// What the table fills and Options does not hold.
struct Raw {
  std::string input = "auto";
  std::optional<std::string> format;
  std::optional<std::string> fields;
  std::string max_bytes;
  std::string jobs;
  std::string page_time;
  std::string page_memory;
  std::optional<std::string> output;
  std::optional<std::string> files_from;
  std::optional<std::string> resume;
  std::optional<std::string> explain;
  bool jsonl = false;
};

std::string unknown_encoding(std::string_view label) {
  std::string message = "--encoding is no label of the WHATWG Encoding Standard";
  const char* before = "; near labels: ";
  for (const std::string& near : reader::near_labels(label)) {
    message += before + near;
    before = ", ";
  }
  return message + "; leave it out to have the encoding found";
}

void add_options(CLI::App& app, Options& options, Raw& raw) {
  app.set_help_flag("-h,--help", "Print this help");
  app.set_version_flag("--version", version_text,
                       "Print the versions of the program, the output, the libraries, and the sandbox");
  app.allow_extras();  // the FILEs: as a list of values CLI11 would take "[a]" and "%%" apart
  app.add_flag("--all", options.all, "Write the further keys too: authors, site, language, blocks, evidence ...");
  app.add_option("--fields", raw.fields, "Write these keys alone, in this order, as title,date,paragraphs")
      ->type_name("KEYS");
  app.add_option("--format", raw.format, "json, jsonl, csv, tsv, or of one page text, markdown, html")
      ->type_name("FORMAT");
  app.add_option("--url", options.url, "The page's address: base for links, a hint for facts")->type_name("URL");
  app.add_option("--encoding", options.encoding, "The encoding that the transport named, any WHATWG label")
      ->type_name("LABEL");
  app.add_option("--input", raw.input, "auto, html or text (auto: text where no tag is found)")->type_name("FORMAT");
  app.add_option("--captured", options.captured, "When the page was fetched, YYYY-MM-DD: no date may be later")
      ->type_name("DATE");
  app.add_option("-o", raw.output, "Write to FILE; an old FILE survives a failed run")->type_name("FILE");
  app.add_option("--explain", raw.explain, "Write why to FILE too: a page of what is in, what is out and by which rule")
      ->type_name("FILE");
  app.add_flag("--jsonl", raw.jsonl, "One compact line a page with its file first, as for several FILEs");
  CLI::Option* pretty = app.add_flag("--pretty", options.pretty, "Indent the one object (the default)");
  CLI::Option* compact = app.add_flag("--compact", options.compact, "Write the one object on one line");
  pretty->excludes(compact);
  app.add_option("--max-bytes", raw.max_bytes, "Refuse larger input, packed or unpacked (default 67108864)")
      ->type_name("N");
  app.add_option("--files-from", raw.files_from, "Read further FILEs from LIST, one a line; - is standard input")
      ->type_name("LIST");
  app.add_flag("-0,--null", options.nul_separated, "The names in LIST end in NUL, as find -print0 writes them");
  app.add_flag("--recursive", options.recursive, "A folder stands for the pages in it, by name or else by content");
  app.add_flag("--hidden", options.hidden,
               "With --recursive: hidden files and folders, and NAME_files of NAME.html, too");
  app.add_option("--jobs", raw.jobs, "Processes that work on pages (default 1; 0: one for each core)")->type_name("N");
  app.add_option("--page-time", raw.page_time,
                 "Give a page up after so much processor time (default 10 and 1 for each MB)")
      ->type_name("SECONDS");
  app.add_option("--page-memory", raw.page_memory,
                 "Give a page up that takes more; K, M, G (default 256M and 14 times the page)")
      ->type_name("SIZE");
  app.add_flag("--fail-fast", options.fail_fast, "Stop after the first page that fails");
  app.add_flag("-q,--quiet", options.quiet,
               "No totals and no progress on standard error; errors are told all the same");
  app.add_option("--resume", raw.resume, "Append to FILE the pages that an interrupted run has left")
      ->type_name("FILE");
  app.add_flag("--records", options.records,
               "FILE holds records, JSON Lines {id, url, html or base64, charset, captured}");
  app.add_flag("--keyed", options.keyed, "With --records: write the id and a tab before each line");
  app.add_flag("--check", options.check, "Compare pages with what is recorded beside them; FILE may be a folder");
  app.add_flag("--update", options.update, "With --check: record what the pages give now");
}

bool is_json(const Options& options) { return options.format == OutputFormat::kJson; }

// A row of a table of what is wrong with the options.
struct Row {
  bool wrong;
  std::string_view message;
};

Fault first_wrong(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    if (row.wrong) return std::string(row.message);
  }
  return std::nullopt;
}

Fault settle_records(Options& options) {
  Fault fault = first_wrong({
      {!is_json(options), "--format is for pages; the answers to records are lines of JSON"},
      {options.pretty, "--pretty is for one page; the answers to records are lines"},
      {!options.files_from.empty(), "--files-from lists pages; name the files of records"},
      {options.recursive, "--recursive finds pages; name the files of records"},
      {!options.resume.empty(), "--resume goes with pages, not with --records; write each part with -o"},
      {!options.url.empty(), "--url is the address of one page; a record has its own url"},
      {!options.explain.empty(), "--explain is for one page, not for records"},
  });
  if (options.files.empty()) options.files.emplace_back("-");
  options.totals = !options.quiet;
  return fault;
}

Fault settle_check(const Options& options, const Raw& raw) {
  const bool listed = !options.files_from.empty() || options.nul_separated;
  return first_wrong({
      {options.records, "--check reads pages, not records"},
      {options.files.empty(), "--check needs a folder or a page"},
      {raw.jsonl || raw.format || raw.fields || options.pretty || options.compact, "--check writes no JSON"},
      {!options.explain.empty(), "--check explains no page; leave out --explain"},
      {listed || options.recursive || !raw.jobs.empty() || options.fail_fast || !options.resume.empty(),
       "--check goes through folders by itself; leave out --files-from, --null, --recursive, --jobs, --fail-fast, "
       "--resume"},
  });
}

// Pages, one or many.
Fault settle_pages(Options& options, const Raw& raw) {
  const bool resumes = !options.resume.empty();
  const bool listed = !options.files_from.empty();
  const bool many = listed || options.recursive || options.files.size() > 1;
  options.lines = raw.jsonl || is_table(options.format) || resumes || many;
  options.totals = (resumes || many) && !options.quiet;
  Fault fault = first_wrong({
      {options.lines && raw.format && !raw.jsonl && !is_table(options.format),
       "--format " + raw.format.value_or("") + " is for one page; write several as --format jsonl"},
      {resumes && !is_json(options), "--resume goes on with lines of JSON; leave out --format"},
      {resumes && raw.output, "--resume names the output itself; leave out -o"},
      {options.resume.starts_with('-'), "--resume needs a file"},
      {options.nul_separated && !listed, "--null goes with --files-from"},
      {options.recursive && options.files.empty() && !listed, "--recursive needs a folder"},
      {options.lines && options.pretty, "--pretty is for one page without --jsonl; lines are never indented"},
      {many && !options.url.empty(), "--url is the address of one page; give one FILE"},
      {(many || resumes) && !options.explain.empty(), "--explain is for one page; give one FILE"},
  });
  if (options.files.empty() && !listed) options.files.emplace_back("-");
  return fault;
}

// A name of a file from the command line; "" comes from a variable that is not set, and is not taken for no option.
Fault settle_name(const char* option, const std::optional<std::string>& given, std::string& name) {
  if (given && given->empty()) {
    return std::string(option) + " needs a file, but its name is empty; is a variable unset?";
  }
  name = given.value_or("");
  return std::nullopt;
}

Fault settle_input(Options& options, const Raw& raw) {
  if (raw.input == "html") {
    options.input = InputFormat::kHtml;
  } else if (raw.input == "text") {
    options.input = InputFormat::kText;
  } else if (raw.input != "auto") {
    return "--input must be auto, html or text";
  }
  return std::nullopt;
}

Fault settle_format(Options& options, Raw& raw) {
  if (!raw.format) return std::nullopt;
  if (raw.jsonl) return "--jsonl is --format jsonl; leave one of them out";
  raw.jsonl = raw.format == "jsonl";
  if (raw.format == "csv") {
    options.format = OutputFormat::kCsv;
  } else if (raw.format == "tsv") {
    options.format = OutputFormat::kTsv;
  } else if (raw.format == "text") {
    options.format = OutputFormat::kText;
  } else if (raw.format == "markdown") {
    options.format = OutputFormat::kMarkdown;
  } else if (raw.format == "html") {
    options.format = OutputFormat::kHtml;
  } else if (raw.format != "json" && !raw.jsonl) {
    return "--format must be json, jsonl, csv, tsv, text, markdown or html";
  }
  return std::nullopt;
}

Fault unknown_field(std::string_view name) {
  std::string message = "--fields: " + shown_name(name) + " is no key; keys are ";
  const char* before = "";
  for (const std::string_view key : article_keys()) {
    message.append(before).append(key);
    before = ", ";
  }
  return message;
}

// The keys between commas: each is one of JSON's, and named once.
Fault settle_fields(Options& options, const Raw& raw) {
  if (!raw.fields) return std::nullopt;
  std::string_view left = *raw.fields;
  while (true) {
    const std::size_t comma = left.find(',');
    const std::string_view name = left.substr(0, comma);
    if (std::ranges::find(article_keys(), name) == article_keys().end()) return unknown_field(name);
    if (std::ranges::find(options.fields, name) != options.fields.end()) {
      return "--fields names " + std::string(name) + " twice";
    }
    options.fields.emplace_back(name);
    if (is_table(options.format) && writer::has_no_cell(name)) {
      return "--fields: " + std::string(name) + " is no text, and has no place in a table; leave it out";
    }
    if (comma == std::string_view::npos) return std::nullopt;
    left.remove_prefix(comma + 1);
  }
}

Fault settle_numbers(Options& options, const Raw& raw) {
  if (!raw.max_bytes.empty() && (!read_number(raw.max_bytes, options.max_bytes) || options.max_bytes == 0)) {
    return "--max-bytes must be a whole number above 0";
  }
  options.max_bytes = std::min(options.max_bytes, kMostPageBytes);
  if (!raw.jobs.empty() && (!read_number(raw.jobs, options.jobs) || options.jobs > kMaxJobs)) {
    return "--jobs must be a whole number up to " + std::to_string(kMaxJobs);
  }
  return std::nullopt;
}

// Seconds to the millisecond: "2" or "0.5".
bool read_seconds(std::string_view text, std::chrono::milliseconds& time) {
  double seconds = 0;
  if (!read_number(text, seconds) || !(seconds >= 0.001) || seconds > kMostSeconds) return false;
  time = std::chrono::milliseconds(static_cast<long long>(seconds * 1000));
  return true;
}

// Bytes: a whole number, or one with K, M or G behind it for so many times 1024.
bool read_size(std::string_view text, std::size_t& size) {
  constexpr std::string_view kUnits = "KMG";
  const std::size_t unit = text.empty() ? std::string_view::npos : kUnits.find(text.back());
  const std::size_t shift = unit == std::string_view::npos ? 0 : 10 * (unit + 1);
  if (shift > 0) text.remove_suffix(1);
  if (!read_number(text, size) || size == 0 || size > (kMostMemory >> shift)) return false;
  size <<= shift;
  return true;
}

Fault settle_limits(Options& options, const Raw& raw) {
  if (!raw.page_time.empty() && !read_seconds(raw.page_time, options.page_time.emplace())) {
    return "--page-time must be seconds above 0, as 2 or 0.5";
  }
  if (!raw.page_memory.empty() && !read_size(raw.page_memory, options.page_memory.emplace())) {
    return "--page-memory must be a whole number of bytes above 0, or one with K, M or G, as 512M";
  }
  return std::nullopt;
}

// What concerns one option or two alone.
Fault settle_values(Options& options, Raw& raw) {
  for (Fault fault :
       {settle_input(options, raw), settle_format(options, raw), settle_fields(options, raw),
        settle_name("-o", raw.output, options.output), settle_name("--files-from", raw.files_from, options.files_from),
        settle_name("--resume", raw.resume, options.resume), settle_name("--explain", raw.explain, options.explain)}) {
    if (fault) return fault;
  }
  if (!options.encoding.empty() && !is_encoding_label(options.encoding)) return unknown_encoding(options.encoding);
  if (!options.captured.empty() && !is_date(options.captured)) {
    return "--captured must be a date of the calendar as YYYY-MM-DD";
  }
  if (Fault fault = settle_numbers(options, raw)) return fault;
  if (Fault fault = settle_limits(options, raw)) return fault;
  return first_wrong({
      {options.url.starts_with('-'), "--url needs an address"},
      {options.output.size() > 1 && options.output[0] == '-', "-o needs a file"},
      {!options.fields.empty() && options.all, "--fields names the keys; leave out --all"},
      {!options.fields.empty() && (options.format == OutputFormat::kText || options.format == OutputFormat::kHtml),
       "--fields chooses keys; text and HTML have none"},
      {!is_json(options) && (options.pretty || options.compact), "--pretty and --compact go with JSON"},
      {options.explain.starts_with('-'), "--explain needs a file"},
      {!options.explain.empty() && options.explain == options.output, "--explain and -o name the same file"},
      {options.update && !options.check, "--update goes with --check"},
      {options.keyed && !options.records, "--keyed goes with --records"},
      {options.hidden && !options.recursive, "--hidden goes with --recursive"},
      {std::ranges::count(options.files, "-") > 1, "standard input (-) can be read only once"},
  });
}

// Turns the values of the table into options.
Fault settle(Options& options, Raw& raw) {
  if (Fault fault = settle_values(options, raw)) return fault;
  if (options.check) return settle_check(options, raw);
  return options.records ? settle_records(options) : settle_pages(options, raw);
}

// The help's layout: FILE stands in the usage, and which options exclude each other goes without saying.
class HelpLayout : public CLI::Formatter {
 public:
  std::string make_usage(const CLI::App*, std::string) const override {
    return "Usage: newsclip [OPTIONS] [FILE...]\n\nFILE is a saved page or an archive of pages; without one, or as -, "
           "standard input is read.\n";
  }
  std::string make_option_opts(const CLI::Option* option) const override {
    return option->get_type_size() == 0 ? "" : ' ' + option->get_type_name();
  }
};

// The words of the command line before `--`, last first as CLI11 takes them; what comes after `--` goes to `files`.
// `--name=` is split in two, because CLI11 would take the next word for the empty value.
std::vector<std::string> words_reversed(int argc, const char* const* argv, std::vector<std::string>& files) {
  std::vector<std::string> words;
  int i = 1;
  for (; i < argc && argv[i] != std::string_view("--"); ++i) {
    std::string word = argv[i];
    const bool empty_value = word.size() > 3 && word.starts_with("--") && word.find('=') == word.size() - 1;
    if (empty_value) word.pop_back();
    words.push_back(std::move(word));
    if (empty_value) words.emplace_back();
  }
  if (i < argc) files.assign(argv + i + 1, argv + argc);
  return {words.rbegin(), words.rend()};
}

// Puts the words that are no options before those that came after `--`.
Fault take_files(const std::vector<std::string>& words, std::vector<std::string>& files) {
  for (const std::string& word : words) {
    if (word.size() > 1 && word[0] == '-') return "unknown option " + shown_name(word);
  }
  files.insert(files.begin(), words.begin(), words.end());
  return std::nullopt;
}

}  // namespace

std::variant<Options, Reply> parse_command_line(int argc, const char* const* argv) {
  Options options;
  Raw raw;
  CLI::App app("Reads a saved news page and writes its article as JSON.", "newsclip");
  const auto layout = std::make_shared<HelpLayout>();
  layout->column_width(kHelpColumn);
  app.formatter(layout);
  add_options(app, options, raw);
  app.footer(std::string(kExamples));
  Fault fault;
  try {
    app.parse(words_reversed(argc, argv, options.files));
    fault = take_files(app.remaining(), options.files);
    if (!fault) fault = settle(options, raw);
  } catch (const CLI::CallForHelp&) {
    return Reply{app.help(), 0};
  } catch (const CLI::CallForVersion& version) {
    return Reply{std::string(version.what()) + '\n', 0};
  } catch (const CLI::ParseError& error) {
    // CLI11 has statuses of its own, from 100 up; a command that cannot be understood is always status 2 here.
    fault = shown_name(error.what());
  }
  if (!fault) return options;
  return Reply{*fault + " (see newsclip --help)", kUsageError};
}

}  // namespace newsclip
