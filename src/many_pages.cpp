#include "many_pages.hpp"

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <string>

#include "names.hpp"
#include "one_page.hpp"
#include "resume.hpp"
#include "signals.hpp"
#include "tally.hpp"
#include "workers.hpp"

namespace newsclip {
namespace {

// A list on standard input cannot hold a page as well: whose bytes are whose would be left to chance.
Outcome process_name(const std::string& name, const Options& options) {
  if (name != "-" || options.files_from != "-") return process_file(name, options);
  const Problem problem{"unreadable", "is read as the list; write ./- if a file has that name"};
  return failed_page(name, problem, options);
}

}  // namespace

RunEnd process_many(const Options& options, Output& output) {
  catch_signals();
  Names names(options);
  if (!options.resume.empty()) {
    const std::string fault = skip_done(output, names);
    if (!fault.empty()) {
      complain(shown_name(options.resume), fault);
      return {static_cast<int>(Status::kFailed), false};
    }
  }
  // The window outlives the threads that write into it; a deque's elements stay where they are.
  std::deque<std::unique_ptr<Job>> window;
  const std::size_t threads = thread_count(options);
  const std::size_t size = std::max<std::size_t>(threads * kJobsPerThread, 1);
  Workers workers(threads, [&](const Job& job) { return process_name(job.name, options); });
  Tally tally("pages", !options.files_from.empty() || options.recursive || !options.resume.empty(), output);
  if (tally.shows_progress()) {
    const std::optional<std::size_t> all = count_names(options);
    if (all && *all >= names.count()) tally.expect(*all - names.count());
  }
  int status = 0;
  bool more = true;
  bool stopped = false;
  while (!stopped) {
    std::string name;
    while (more && window.size() < size) {
      more = caught_signal() == 0 && names.next(name);
      if (!more) break;
      window.push_back(std::make_unique<Job>(Job{name, {}, {}, false}));
      workers.add(*window.back());
    }
    if (window.empty()) break;
    workers.wait_for(*window.front());
    const Job& page = *window.front();
    status = std::max(status, static_cast<int>(page.outcome.status));
    if (!page.outcome.message.empty()) {
      tally.clear();
      complain(shown_name(page.name), page.outcome.message);
    }
    if (!output.write(page.outcome.json)) break;
    tally.count(page.outcome);
    stopped = options.fail_fast && page.outcome.status == Status::kFailed;
    window.pop_front();
  }
  tally.tell();
  if (!names.whole()) status = static_cast<int>(Status::kFailed);
  if (caught_signal() != 0) return {128 + caught_signal(), false};
  return {status, names.whole() && !stopped};
}

}  // namespace newsclip
