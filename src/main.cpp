// newsclip: a saved news page in, its article as JSON out. Options, files and the exit status; the work is elsewhere.
#include <algorithm>
#include <csignal>
#include <string>
#include <variant>

#include "check.hpp"
#include "cli.hpp"
#include "one_page.hpp"
#include "output.hpp"

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
  Output output(options.output);
  if (output.fault()) return stopped_writing(output, kFailed);
  if (options.check) {
    const int status = check(options, output);
    return output.commit() ? status : stopped_writing(output, status);
  }
  int status = 0;
  bool written = false;
  for (const std::string& file : options.files) {
    const Outcome outcome = process_file(file, options);
    status = std::max(status, static_cast<int>(outcome.status));
    if (!outcome.message.empty()) complain(shown_name(file), outcome.message);
    if (!outcome.json.empty() && !output.write(outcome.json)) return stopped_writing(output, status);
    written = written || !outcome.json.empty();
  }
  // A single page that failed has written nothing: an older result stays.
  if (written && !output.commit()) return stopped_writing(output, kFailed);
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  // A closed pipe is seen as a failed write instead of ending the program from outside.
  std::signal(SIGPIPE, SIG_IGN);
  const auto command = parse_command_line(argc, argv);
  if (const auto* reply = std::get_if<Reply>(&command)) return answer(*reply);
  return run(std::get<Options>(command));
}
