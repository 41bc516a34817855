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

void confine(const std::string& file, const Limits& limits, const Options& options, const Output& output) {
  OwnFiles files{.output = output.descriptor()};
  if (output.names()) {
    files.written = output.names()->first();
    files.replaced = output.names()->second();
  }
  limit_own_process(limits, files, last_words(file, Ending::kTimeout, limits, options),
                    last_words(file, Ending::kCrashed, limits, options));
  if (!output.names() || output.names()->low()) confine_own_process(files);
}

}  // namespace

Outcome process_own_page(const std::string& file, InputFile& opened, const Options& options, const Output& output) {
  try {
    auto bytes = opened.read_all(options.max_bytes);
    if (const auto* problem = std::get_if<Problem>(&bytes)) return failed_page(file, *problem, options);
    std::string& page = std::get<std::string>(bytes);
    confine(file, page_limits(page, options), options, output);
    before_work(page, 0);
    return process_bytes(file, std::move(page), options);
  } catch (const std::bad_alloc&) {
    return failed_page(file, out_of_memory(), options);
  }
}

}  // namespace newsclip
