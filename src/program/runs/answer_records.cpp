#include "program/runs/answer_records.hpp"

#include <algorithm>
#include <limits>
#include <new>
#include <string>
#include <utility>

#include "program/files/record_lines.hpp"
#include "program/files/signals.hpp"
#include "program/page/one_page.hpp"
#include "program/page/outcome_bytes.hpp"
#include "program/page/page_limits.hpp"
#include "program/page/record.hpp"
#include "program/runs/line_run.hpp"
#include "program/runs/tally.hpp"

namespace newsclip {
namespace {

// JSON writes a quote as two bytes and most of what is not ASCII, if it escapes it, as twice its UTF-8; base64 takes
// less.
constexpr std::size_t kLinePerByte = 2;
constexpr std::size_t kOtherFields = std::size_t{1} << 20;

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
      read_article(std::move(record.page), reading,
                   {.url = url, .captured = captured, .input = options.input, .spans = wants_spans(options)});
  if (page.failed) return failed(record.name, *page.problem, options);
  Outcome outcome = outcome_of(page.article);
  if (page.problem) outcome.message = page.problem->message;
  outcome.json = keyed(writer::record_line(record.name, page.article, json_options(options)), record.name, options);
  return outcome;
}

// The records of a run. A worker reads what is in them.
class Records : public Pieces {
 public:
  explicit Records(const Options& options) : options_(options), lines_(options.files, max_line(options.max_bytes)) {}

  Got next(Piece& piece, bool wait) override {
    std::string line;
    switch (lines_.next(line, wait)) {
      case RecordLines::Got::kLine:
        piece.task.limits = page_limits(line, options_);
        piece.task.input = std::move(line);
        break;
      case RecordLines::Got::kTooLong:
        piece.outcome =
            failed({}, {"too-large", "is longer than a record may be; raise --max-bytes if it holds a page"}, options_);
        piece.done = true;
        break;
      case RecordLines::Got::kNothingYet:
        return Got::kNothingYet;
      case RecordLines::Got::kEnd:
        return Got::kEnd;
    }
    piece.name = lines_.place();
    return Got::kPiece;
  }

  int descriptor() const override { return lines_.descriptor(); }

  // A label, "CODE MESSAGE", is what became of the record before: then only its name is read, for the line that says
  // so.
  std::string work(const std::string& label, std::string input) const override {
    SentOutcome sent;
    writer::RecordName name;
    try {
      Record record = read_record(std::exchange(input, std::string()));
      name = record.name;
      sent.is_record = record.is_object;
      sent.outcome = label.empty() ? answer(std::move(record), options_) : failed(name, problem_in(label), options_);
    } catch (const std::bad_alloc&) {
      sent.outcome = failed(name, out_of_memory(), options_);
    }
    return to_bytes(std::move(sent));
  }

  // What its name is only the worker has read.
  bool is_line_of(const Piece&, const std::string& line) const override { return !line.empty(); }

  void fail(Piece& piece, const Problem& problem) override {
    if (piece.task.label.empty()) {
      piece.task.label = problem.code + ' ' + problem.message;
      piece.task.attempts = 0;
      return;
    }
    piece.outcome = failed({}, problem_in(piece.task.label), options_);  // not even its name could be read
    piece.done = true;
  }

  // Whether all files could be read to their ends.
  bool whole() const { return lines_.whole(); }

 private:
  static Problem problem_in(const std::string& label) {
    const std::size_t space = label.find(' ');
    return {label.substr(0, space), label.substr(space + 1)};
  }

  const Options& options_;
  RecordLines lines_;
};

}  // namespace

RunEnd process_records(const Options& options, Output& output) {
  catch_signals();
  Records records(options);
  Tally tally("record", options.totals, output);
  const LineRunEnd end = run_lines(options, records, output, tally);
  if (output.fault()) {
    show_progress("");  // how many were written, nobody knows
  } else {
    tally.tell();
  }
  if (caught_signal() != 0) return {128 + caught_signal(), false};
  const bool foreign = !end.found && tally.all() > 0;
  if (foreign) complain("", "not one line is a record, a JSON object; name files of records, or leave out --records");
  const bool whole = records.whole() && !end.stopped && !foreign;
  return {whole ? 0 : static_cast<int>(Status::kFailed), whole};
}

}  // namespace newsclip
