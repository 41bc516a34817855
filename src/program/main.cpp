// newsclip: a saved news page in, its article out. Options, files and the exit status; the work is elsewhere.
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <exception>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "archives/archive_kind.hpp"
#include "program/check.hpp"
#include "program/files/output.hpp"
#include "program/files/signals.hpp"
#include "program/options/cli.hpp"
#include "program/page/one_page.hpp"
#include "program/page/own_page.hpp"
#include "program/processes/own_limits.hpp"
#include "program/runs/answer_records.hpp"
#include "program/runs/many_pages.hpp"

namespace {

using namespace newsclip;

constexpr int kFailed = static_cast<int>(Status::kFailed);

// A reader that has seen enough closes its pipe: that ends the run without a word, with the status reached so far.
int stopped_writing(const Output& output, int status) {
  if (output.fault()->reader_gone) return status;
  complain("", output.fault()->message);
  return kFailed;
}

int answer(const Reply& reply) {
  if (reply.status != 0) {
    complain("", reply.text);
    return reply.status;
  }
  Output output("");
  return output.write(reply.text) && output.finish() ? 0 : stopped_writing(output, 0);
}

// The first input that an output would be written over.
std::optional<std::string> written_over(const Options& options, const Output& output) {
  for (const std::string& file : options.files) {
    if (output.is_input(file)) return file;
  }
  if (!options.files_from.empty() && output.is_input(options.files_from)) return options.files_from;
  return std::nullopt;
}

void tell_nothing_written(const Options& options, const Output& output) {
  if (caught_signal() == 0) {
    complain(output.shown(), "nothing was written, as the run stopped before its end; mend what is told above");
  } else if (options.records) {
    complain(output.shown(), "nothing was written, as the run was interrupted; run it again");
  } else {
    complain(output.shown(),
             "nothing was written, as the run was interrupted; run it again, or with --resume in place of -o");
  }
}

int write_lines(const Options& options, Output& output, std::unique_ptr<InputFile> first = nullptr) {
  if (!output.write(heading(options))) return stopped_writing(output, kFailed);
  const RunEnd end =
      options.records ? process_records(options, output) : process_many(options, output, std::move(first));
  if (output.fault()) return stopped_writing(output, end.status);
  // What is no whole result does not replace what was in the file.
  if (!end.whole && output.replaces()) tell_nothing_written(options, output);
  return output.finish(end.whole) ? end.status : stopped_writing(output, end.status);
}

// Whether a run has one page only: no process is started for it.
bool is_one_page(const Options& options) {
  return options.files.size() == 1 && options.files_from.empty() && options.resume.empty() && !options.recursive &&
         !options.records;
}

// What was asked for that goes with one page only.
Fault archive_fault(const Options& options) {
  if (options.pretty) return "is an archive, whose pages are lines; leave out --pretty";
  if (options.format != OutputFormat::kJson && !is_table(options.format)) {
    return "is an archive, whose pages are lines of JSON; leave out --format, or take a page out of it";
  }
  if (!options.url.empty()) return "is an archive, whose pages have their own addresses; leave out --url";
  if (!options.explain.empty()) return "is an archive of pages; --explain is for one page";
  return std::nullopt;
}

// One FILE that stands for the pages in it.
int write_archive(const Options& options, Output& output, std::unique_ptr<InputFile> file) {
  const Fault fault = archive_fault(options);
  if (fault) {
    complain(shown_name(options.files.front()), *fault);
    return kFailed;
  }
  Options of_many = options;
  of_many.lines = true;
  of_many.totals = !options.quiet;
  return write_lines(of_many, output, std::move(file));
}

int write_one(const Options& options, Output& output, Output* report) {
  const std::string& file = options.files.front();
  auto opened = std::make_unique<InputFile>(file);
  if (archives::archive_kind(opened->beginning())) return write_archive(options, output, std::move(opened));
  const Outcome outcome = process_own_page(file, *opened, options, output, report);
  begin_own_result();
  if (!outcome.message.empty()) complain(shown_name(file), outcome.message);
  // Nothing is written of a page that failed: an older result stays.
  if (outcome.status == Status::kFailed && outcome.json.empty()) return kFailed;
  const int status = static_cast<int>(outcome.status);
  if (outcome.report.empty()) report = nullptr;  // the page could not be read: an older report stays
  if (report != nullptr && !report->write(outcome.report)) return stopped_writing(*report, kFailed);
  if (!output.write(heading(options) + outcome.json) || !output.finish()) return stopped_writing(output, status);
  return report == nullptr || report->finish() ? status : stopped_writing(*report, kFailed);
}

// The same, with the page that explains it where that is asked for.
int write_one_explained(const Options& options, Output& output) {
  if (options.explain.empty()) return write_one(options, output, nullptr);
  Output report(options.explain);
  if (report.fault()) return stopped_writing(report, kFailed);
  if (const auto file = written_over(options, report)) {
    complain(shown_name(*file), kInputIsOutput);
    return kFailed;
  }
  if (output.is_input(options.explain)) {
    complain(shown_name(options.explain), "is the file for the results; name another one for --explain");
    return kFailed;
  }
  return write_one(options, output, &report);
}

int run(const Options& options) {
  const bool resumes = !options.resume.empty();
  Output output(resumes ? options.resume : options.output, resumes ? Output::Mode::kAppend : Output::Mode::kReplace);
  if (output.fault()) return stopped_writing(output, kFailed);
  if (const auto file = written_over(options, output)) {
    complain(shown_name(*file), kInputIsOutput);
    return kFailed;
  }
  if (options.check) {
    const RunEnd end = check(options, output);
    return output.finish(end.whole) ? end.status : stopped_writing(output, end.status);
  }
  return is_one_page(options) ? write_one_explained(options, output) : write_lines(options, output);
}

// A file that is opened must not become standard output or error by taking the number of one that was closed. In their
// place stands what can be used as little: standard input that cannot be read, output that cannot be written.
void hold_closed_streams() {
  for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(stream, F_GETFD) < 0) ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
  }
}

}  // namespace

int main(int argc, char** argv) {
  // A closed pipe and a limit on files (ulimit -f) are seen as a failed write instead of ending the program from
  // outside.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  // Where it is ignored, which a program passes on to what it starts, nobody learns how a worker ended.
  std::signal(SIGCHLD, SIG_DFL);
  hold_closed_streams();
  try {
    const auto command = parse_command_line(argc, argv);
    if (const auto* reply = std::get_if<Reply>(&command)) return answer(*reply);
    return run(std::get<Options>(command));
  } catch (const std::bad_alloc&) {
    complain("", "the run " + out_of_memory().message);
  } catch (const std::exception& error) {
    complain("", std::string("cannot go on: ") + error.what());
  }
  return kFailed;
}
