#include "program/many_pages.hpp"

#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "program/files/file_identity.hpp"
#include "program/files/page_names.hpp"
#include "program/files/signals.hpp"
#include "program/line_run.hpp"
#include "program/one_page.hpp"
#include "program/outcome_bytes.hpp"
#include "program/page_limits.hpp"
#include "program/resume.hpp"
#include "program/tally.hpp"

namespace newsclip {
namespace {

// The pages of a run. They are read here; a worker never sees a file.
class Pages : public Pieces {
 public:
  Pages(const Options& options, const Output& output, Names& names)
      : options_(options), output_(output), names_(names), input_taken_(options.files_from == "-") {}

  Got next(Piece& piece, bool wait) override {
    if (!wait && names_.must_wait()) return Got::kNothingYet;
    std::string name;
    if (caught_signal() != 0 || !names_.next(name)) return Got::kEnd;
    piece.name = shown_name(name);
    if (output_.is_input(name)) {
      complain(piece.name, kInputIsOutput);
      refused_ = true;
      return Got::kEnd;
    }
    piece.task.label = name;
    if (name == "-" && std::exchange(input_taken_, true)) {
      fail(piece, {"unreadable", std::string(kInputTaken)});
    } else {
      read(name, piece);
    }
    return Got::kPiece;
  }

  int descriptor() const override { return names_.descriptor(); }

  std::string work(const std::string& label, std::string input) const override {
    return to_bytes({process_bytes(label, std::move(input), options_)});
  }

  bool is_line_of(const Piece& piece, const std::string& line) const override {
    return line.starts_with(line_beginning(piece.task.label));
  }

  void fail(Piece& piece, const Problem& problem) override {
    piece.outcome = failed_page(piece.task.label, problem, options_);
    piece.done = true;
  }

  // Whether a name was that of the output, which ends the run.
  bool refused() const { return refused_; }

 private:
  // Whose bytes are whose would be left to chance.
  static constexpr std::string_view kInputTaken =
      "is read already, as the list or as a page before; write ./- if a file has that name";

  void read(const std::string& name, Piece& piece) {
    try {
      auto bytes = read_bytes(name, options_.max_bytes);
      if (const auto* problem = std::get_if<Problem>(&bytes)) {
        fail(piece, *problem);
        return;
      }
      piece.task.input = std::move(std::get<std::string>(bytes));
      piece.task.limits = page_limits(piece.task.input, options_);
    } catch (const std::bad_alloc&) {
      fail(piece, out_of_memory());
    }
  }

  const Options& options_;
  const Output& output_;
  Names& names_;
  bool input_taken_;
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
  Tally tally("page", options.totals, output);
  if (tally.shows_progress()) {
    const std::optional<std::size_t> all = count_names(options);
    if (all && *all >= names.count()) tally.expect(*all - names.count());
  }
  Pages pages(options, output, names);
  const LineRunEnd end = run_lines(options, pages, output, tally);
  if (output.fault()) {
    show_progress("");  // how many were written, nobody knows
  } else {
    tally.tell(passed_over(names.passed_over()));
  }
  if (caught_signal() != 0) return {128 + caught_signal(), false};
  const bool whole = names.whole() && !pages.refused() && found_pages(options, names);
  return {static_cast<int>(whole ? end.highest : Status::kFailed), whole && !end.stopped};
}

}  // namespace newsclip
