#include "program/page/own_page.hpp"

#include <new>
#include <utility>
#include <variant>

#include "program/page/page_limits.hpp"
#include "program/processes/faults.hpp"
#include "program/processes/own_limits.hpp"

namespace newsclip {
namespace {

LastWords last_words(const std::string& file, Ending ending, const Limits& limits, const Options& options) {
  Outcome outcome = failed_page(file, problem_of(ending, limits), options);
  return {complaint(shown_name(file), outcome.message), outcome.json.empty() ? "" : heading(options) + outcome.json};
}

OwnFile own_file(const Output& output) {
  if (!output.names()) return {output.descriptor(), nullptr, nullptr};
  return {output.descriptor(), output.names()->first(), output.names()->second()};
}

// Whether the sandbox can hold its names.
bool is_held(const Output& output) { return !output.names() || output.names()->low(); }

void confine(const std::string& file, const Limits& limits, const Options& options, const Output& output,
             const Output* report) {
  OwnFiles files{.output = own_file(output), .report = {}};
  if (report != nullptr) files.report = own_file(*report);
  limit_own_process(limits, files, last_words(file, Ending::kTimeout, limits, options),
                    last_words(file, Ending::kCrashed, limits, options));
  if (is_held(output) && (report == nullptr || is_held(*report))) confine_own_process(files);
}

}  // namespace

Outcome process_own_page(const std::string& file, InputFile& opened, const Options& options, const Output& output,
                         const Output* report) {
  try {
    auto bytes = opened.read_all(options.max_bytes);
    if (const auto* problem = std::get_if<Problem>(&bytes)) return failed_page(file, *problem, options);
    std::string& page = std::get<std::string>(bytes);
    confine(file, page_limits(page, options), options, output, report);
    before_work(page, 0);
    return process_bytes(file, std::move(page), options);
  } catch (const std::bad_alloc&) {
    return failed_page(file, out_of_memory(), options);
  }
}

}  // namespace newsclip
