#include "program/answer_records.hpp"

#include <algorithm>
#include <deque>
#include <limits>
#include <memory>
#include <new>
#include <string>
#include <utility>

#include "program/files/record_lines.hpp"
#include "program/files/signals.hpp"
#include "program/one_page.hpp"
#include "program/record.hpp"
#include "program/tally.hpp"
#include "program/workers.hpp"

namespace newsclip {
namespace {

// JSON writes a quote as two bytes and most of what is not ASCII, if it escapes it, as twice its UTF-8; base64 takes
// less.
constexpr std::size_t kLinePerByte = 2;
constexpr std::size_t kOtherFields = std::size_t{1} << 20;
// Lines in hand take no more memory than this together, or than one line where that is more.
constexpr std::size_t kBytesInHand = std::size_t{64} << 20;

std::size_t max_line(std::size_t max_bytes) {
  const std::size_t most = std::numeric_limits<std::size_t>::max() / (2 * kLinePerByte);
  return std::min(max_bytes, most) * kLinePerByte + kOtherFields;
}

std::string keyed(const std::string& line, const writer::RecordName& name, const Options& options) {
  return (options.keyed ? writer::record_key(name) + '\t' : "") + line + '\n';
}

Outcome failed(const writer::RecordName& name, const Problem& problem, const Options& options) {
  return {Status::kFailed, keyed(writer::record_error_line(name, problem.code, problem.message), name, options),
          problem.message, std::nullopt};
}

Outcome answer(Record record, const Options& options) {
  if (record.fault) return failed(record.name, {"bad-record", *record.fault}, options);
  if (record.page.size() > options.max_bytes) return failed(record.name, too_large(options.max_bytes), options);
  const std::string url = record.name.url.value_or("");
  ReadOptions reading{.encoding = options.encoding, .url = url, .max_bytes = options.max_bytes};
  if (!record.charset.empty()) reading.encoding = record.charset;
  if (record.decoded) reading.encoding = "utf-8";
  const std::string& captured = record.captured.empty() ? options.captured : record.captured;
  const Reading page =
      read_article(std::move(record.page), reading, {.url = url, .captured = captured, .input = options.input});
  if (page.failed) return failed(record.name, *page.problem, options);
  Outcome outcome;
  outcome.status = has_article(page.article) ? Status::kArticle : Status::kNoArticle;
  outcome.reason = page.article.reason;
  if (page.problem) outcome.message = page.problem->message;
  outcome.json = keyed(writer::record_line(record.name, page.article, options.all), record.name, options);
  return outcome;
}

Outcome process_line(Job& job, const Options& options) {
  writer::RecordName name;
  try {
    Record record = read_record(std::exchange(job.input, std::string()));
    name = record.name;
    job.is_record = record.is_object;
    return answer(std::move(record), options);
  } catch (const std::bad_alloc&) {
    return failed(name, out_of_memory(), options);
  }
}

// The records in hand, in order.
struct Window {
  struct Entry {
    Job job;
    std::size_t bytes = 0;
  };
  // A deque of pointers: threads write into jobs that stay where they are.
  std::deque<std::unique_ptr<Entry>> entries;
  std::size_t bytes = 0;

  Job& push(Job job) {
    const std::size_t size = job.input.size();
    entries.push_back(std::make_unique<Entry>(Entry{std::move(job), size}));
    bytes += size;
    return entries.back()->job;
  }
  void pop() {
    bytes -= entries.front()->bytes;
    entries.pop_front();
  }
};

// Fills the window with what can be read without waiting while answers are due; false at the end of the input.
bool fill(Window& window, std::size_t size, RecordLines& lines, Workers& workers, const Options& options) {
  std::string line;
  while (window.entries.size() < size && (window.entries.empty() || window.bytes < kBytesInHand)) {
    switch (lines.next(line, window.entries.empty())) {
      case RecordLines::Got::kLine:
        workers.add(window.push({lines.place(), std::move(line), {}, false}));
        break;
      case RecordLines::Got::kTooLong: {
        const Problem problem{"too-large", "is longer than a record may be; raise --max-bytes if it holds a page"};
        window.push({lines.place(), "", failed({}, problem, options), true});
        break;
      }
      case RecordLines::Got::kNothingYet:
        return true;
      case RecordLines::Got::kEnd:
        return false;
    }
  }
  return true;
}

}  // namespace

RunEnd process_records(const Options& options, Output& output) {
  catch_signals();
  RecordLines lines(options.files, max_line(options.max_bytes));
  Window window;  // outlives the threads
  const std::size_t threads = thread_count(options);
  Workers workers(threads, [&](Job& job) { return process_line(job, options); });
  Tally tally("record", options.totals, output);
  bool found = false;  // a line that is a record
  bool more = true;
  bool stopped = false;
  while (!stopped) {
    if (more) more = fill(window, std::max<std::size_t>(threads * kJobsPerThread, 1), lines, workers, options);
    if (window.entries.empty()) break;
    const Job& job = window.entries.front()->job;
    workers.wait_for(job);
    if (!job.outcome.message.empty()) complain(job.name, job.outcome.message);
    if (!output.write(job.outcome.json)) break;
    tally.count(job.outcome);
    found = found || job.is_record;
    stopped = options.fail_fast && job.outcome.status == Status::kFailed;
    window.pop();
  }
  if (output.fault()) {
    show_progress("");  // how many were written, nobody knows
  } else {
    tally.tell();
  }
  if (caught_signal() != 0) return {128 + caught_signal(), false};
  const bool foreign = !found && tally.all() > 0;
  if (foreign) complain("", "not one line is a record, a JSON object; name files of records, or leave out --records");
  const bool whole = lines.whole() && !stopped && !foreign;
  return {whole ? 0 : static_cast<int>(Status::kFailed), whole};
}

}  // namespace newsclip
