#include "program/page/archived_page.hpp"

#include <algorithm>
#include <array>
#include <new>
#include <utility>

#include "program/options/calendar_day.hpp"

namespace newsclip {
namespace {

constexpr char kEndOfField = '\0';
constexpr std::string_view kTextFlag = "t";
constexpr std::string_view kCutFlag = "c";

std::string take_field(std::string_view& rest) {
  const std::size_t end = std::min(rest.find(kEndOfField), rest.size());
  std::string field(rest.substr(0, end));
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return field;
}

// What an archive says may hold anything.
std::string without_ends(std::string text) {
  std::erase(text, kEndOfField);
  return text;
}

Outcome answer(const ArchivedTask& task, std::string bytes, const Options& options) {
  ReadOptions reading{.encoding = options.encoding, .url = task.name.url, .max_bytes = options.max_bytes};
  if (is_encoding_label(task.charset)) reading.encoding = task.charset;
  ExtractOptions extraction{.url = task.name.url,
                            .captured = day_of(task.name.captured).value_or(""),
                            .input = task.is_text ? InputFormat::kText : options.input,
                            .spans = wants_spans(options)};
  Reading page = read_article(std::move(bytes), reading, extraction);
  if (page.failed) return failed_archived(task.name, *page.problem, options);
  if (task.cut && !page.article.partial) page.article.partial = Partial::kCut;
  Outcome outcome = outcome_of(page.article);
  outcome.json = is_table(options.format)
                     ? writer::table_row(table_style(options), task.name, page.article, json_options(options))
                     : writer::archived_line(task.name, page.article, json_options(options)) + '\n';
  return outcome;
}

}  // namespace

ArchivedTask archived_task(const std::string& file, archives::ArchivedPage& page, const Options& options) {
  ArchivedTask task;
  task.name = {file, std::move(page.record), without_ends(std::move(page.url)), without_ends(std::move(page.time))};
  if (!day_of(task.name.captured)) task.name.captured = options.captured;  // some crawlers write what is no date
  task.charset = without_ends(std::move(page.charset));
  task.is_text = page.is_text;
  task.cut = page.cut;
  return task;
}

std::string to_label(const ArchivedTask& task) {
  std::string label;
  for (const std::string* field :
       {&task.name.file, &task.name.record, &task.name.url, &task.name.captured, &task.charset})
    label.append(*field).push_back(kEndOfField);
  if (task.is_text) label += kTextFlag;
  if (task.cut) label += kCutFlag;
  return label;
}

bool is_archived(const std::string& label) { return label.find(kEndOfField) != std::string::npos; }

ArchivedTask from_label(const std::string& label) {
  std::string_view rest = label;
  ArchivedTask task;
  for (std::string* field : {&task.name.file, &task.name.record, &task.name.url, &task.name.captured, &task.charset})
    *field = take_field(rest);
  task.is_text = rest.starts_with(kTextFlag);
  task.cut = rest.ends_with(kCutFlag);
  return task;
}

Outcome process_archived(const ArchivedTask& task, std::string bytes, const Options& options) {
  try {
    return answer(task, std::move(bytes), options);
  } catch (const std::bad_alloc&) {
    return failed_archived(task.name, out_of_memory(), options);
  }
}

Outcome failed_archived(const writer::ArchivedName& name, const Problem& problem, const Options& options) {
  Outcome outcome;
  outcome.status = Status::kFailed;
  outcome.message = problem.message;
  outcome.json = is_table(options.format)
                     ? writer::table_error(table_style(options), name, problem.code, json_options(options))
                     : writer::archived_error_line(name, problem.code, problem.message) + '\n';
  return outcome;
}

}  // namespace newsclip
