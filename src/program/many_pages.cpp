#include "program/many_pages.hpp"

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "program/files/file_identity.hpp"
#include "program/files/page_names.hpp"
#include "program/files/signals.hpp"
#include "program/one_page.hpp"
#include "program/resume.hpp"
#include "program/tally.hpp"
#include "program/workers.hpp"

namespace newsclip {
namespace {

// The pages in hand, in order. A deque of pointers: threads write into jobs that stay where they are.
using Window = std::deque<std::unique_ptr<Job>>;

// What there is to do: takes names as long as there is room for them in the window.
class Source {
 public:
  Source(const Options& options, const Output& output, Names& names)
      : options_(options), output_(output), names_(names), input_taken_(options.files_from == "-") {}

  void fill(Window& window, std::size_t size, Workers& workers) {
    std::string name;
    while (more_ && window.size() < size) {
      more_ = caught_signal() == 0 && names_.next(name);
      if (!more_) break;
      if (output_.is_input(name)) {
        complain(shown_name(name), kInputIsOutput);
        refused_ = true;
        more_ = false;
        break;
      }
      window.push_back(std::make_unique<Job>(Job{name, {}, {}, false}));
      if (name != "-" || !std::exchange(input_taken_, true)) {
        workers.add(*window.back());
      } else {
        window.back()->outcome = failed_page(name, {"unreadable", std::string(kInputTaken)}, options_);
        window.back()->done = true;
      }
    }
  }

  // Whether a name was that of the output, which ends the run.
  bool refused() const { return refused_; }

 private:
  // Whose bytes are whose would be left to chance.
  static constexpr std::string_view kInputTaken =
      "is read already, as the list or as a page before; write ./- if a file has that name";

  const Options& options_;
  const Output& output_;
  Names& names_;
  bool input_taken_;
  bool more_ = true;
  bool refused_ = false;
};

std::vector<FileIdentity> own_files(const Output& output) {
  const auto written = regular_file(output.descriptor());
  return written ? std::vector{*written} : std::vector<FileIdentity>{};
}

// What is put behind the totals.
std::string passed_over(const PassedOver& passed) {
  std::string text = passed.files > 0 ? counted(passed.files, "file") : "";
  if (passed.folders > 0) text += (text.empty() ? "" : " and ") + counted(passed.folders, "folder");
  return text.empty() ? "" : "; " + text + " passed over";
}

// Whether there was a page at all; where there was none it is told.
bool found_pages(const Options& options, const Names& names) {
  if (names.count() > 0 || !names.walked()) return true;
  const bool one = options.files.size() == 1 && options.files_from.empty();
  complain(one ? shown_name(options.files.front()) : "",
           "no page was found; name another folder, or the pages themselves");
  return false;
}

}  // namespace

RunEnd process_many(const Options& options, Output& output) {
  catch_signals();
  Names names(options, true, own_files(output));
  if (!options.resume.empty()) {
    const Fault fault = skip_done(output, names);
    if (caught_signal() != 0) return {128 + caught_signal(), false};
    if (fault) {
      complain(shown_name(options.resume), *fault);
      return {static_cast<int>(Status::kFailed), false};
    }
  }
  Window window;  // outlives the threads that write into it
  const std::size_t threads = thread_count(options);
  const std::size_t size = std::max<std::size_t>(threads * kJobsPerThread, 1);
  Workers workers(threads, [&](const Job& job) { return process_file(job.name, options); });
  Tally tally("page", options.totals, output);
  if (tally.shows_progress()) {
    const std::optional<std::size_t> all = count_names(options);
    if (all && *all >= names.count()) tally.expect(*all - names.count());
  }
  Source source(options, output, names);
  int status = 0;
  bool stopped = false;
  while (!stopped) {
    source.fill(window, size, workers);
    if (window.empty() || source.refused()) break;
    workers.wait_for(*window.front());
    const Job& page = *window.front();
    status = std::max(status, static_cast<int>(page.outcome.status));
    if (!page.outcome.message.empty()) complain(shown_name(page.name), page.outcome.message);
    if (!output.write(page.outcome.json)) break;
    tally.count(page.outcome);
    stopped = options.fail_fast && page.outcome.status == Status::kFailed;
    window.pop_front();
  }
  if (output.fault()) {
    show_progress("");  // how many were written, nobody knows
  } else {
    tally.tell(passed_over(names.passed_over()));
  }
  if (caught_signal() != 0) return {128 + caught_signal(), false};
  const bool whole = names.whole() && !source.refused() && found_pages(options, names);
  return {whole ? status : static_cast<int>(Status::kFailed), whole && !stopped};
}

}  // namespace newsclip
