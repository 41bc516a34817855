// newsclip: a saved news page in, its article as JSON out. Options, files and the exit status; the work is elsewhere.
#include <csignal>
#include <string>
#include <variant>

#include "check.hpp"
#include "cli.hpp"
#include "many_pages.hpp"
#include "one_page.hpp"
#include "output.hpp"
#include "records.hpp"

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
  return output.write(reply.text) ? 0 : stopped_writing(output, 0);
}

int run(const Options& options) {
  const bool resumes = !options.resume.empty();
  Output output(resumes ? options.resume : options.output, resumes ? Output::Mode::kAppend : Output::Mode::kReplace);
  if (output.fault()) return stopped_writing(output, kFailed);
  if (options.check) {
    const int status = check(options, output);
    return output.commit() ? status : stopped_writing(output, status);
  }
  if (options.records || options.lines) {
    const RunEnd end = options.records ? process_records(options, output) : process_many(options, output);
    if (output.fault()) return stopped_writing(output, end.status);
    // What is no whole result does not replace what was in the file.
    return !end.whole || output.commit() ? end.status : stopped_writing(output, kFailed);
  }
  const std::string& file = options.files.front();
  const Outcome outcome = process_file(file, options);
  if (!outcome.message.empty()) complain(shown_name(file), outcome.message);
  if (outcome.json.empty()) return kFailed;  // nothing is written: an older result stays
  const int status = static_cast<int>(outcome.status);
  return output.write(outcome.json) && output.commit() ? status : stopped_writing(output, status);
}

}  // namespace

int main(int argc, char** argv) {
  // A closed pipe is seen as a failed write instead of ending the program from outside.
  std::signal(SIGPIPE, SIG_IGN);
  const auto command = parse_command_line(argc, argv);
  if (const auto* reply = std::get_if<Reply>(&command)) return answer(*reply);
  return run(std::get<Options>(command));
}
