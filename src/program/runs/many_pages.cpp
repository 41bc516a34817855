#include "program/runs/many_pages.hpp"

#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "archives/archive_kind.hpp"
#include "program/files/file_identity.hpp"
#include "program/files/input.hpp"
#include "program/files/page_names.hpp"
#include "program/files/signals.hpp"
#include "program/page/archived_page.hpp"
#include "program/page/one_page.hpp"
#include "program/page/outcome_bytes.hpp"
#include "program/page/page_limits.hpp"
#include "program/runs/archive_pieces.hpp"
#include "program/runs/line_run.hpp"
#include "program/runs/resume.hpp"
#include "program/runs/tally.hpp"

namespace newsclip {
namespace {

// The pages of a run. They are read here; a worker never sees a file.
class Pages : public Pieces {
 public:
  Pages(const Options& options, const Output& output, Names& names)
      : options_(options), output_(output), names_(names), input_taken_(options.files_from == "-") {}

  Got next(Piece& piece, bool wait) override {
    while (true) {
      if (caught_signal() != 0) return Got::kEnd;
      if (archive_) return next_of_archive(piece, wait);
      const Got got = next_file(piece, wait);
      if (got != Got::kPiece || !archive_) return got;
    }
  }

  int descriptor() const override { return archive_ ? archive_->descriptor() : names_.descriptor(); }

  std::string work(const std::string& label, std::string input) const override {
    if (is_archived(label)) return to_bytes({process_archived(from_label(label), std::move(input), options_)});
    return to_bytes({process_bytes(label, std::move(input), options_)});
  }

  bool is_line_of(const Piece& piece, const std::string& line) const override {
    return line.starts_with(beginning_of(piece.task.label));
  }

  void fail(Piece& piece, const Problem& problem) override {
    const std::string& label = piece.task.label;
    piece.outcome = is_archived(label) ? failed_archived(from_label(label).name, problem, options_)
                                       : failed_page(label, problem, options_);
    piece.done = true;
  }

  // The first file is this one, which is open already.
  void begin_with(std::unique_ptr<InputFile> file) { first_ = std::move(file); }

  // Begins behind a record of an archive whose name is taken. A fault is why that cannot be done.
  Fault begin_behind(const LastOfArchive& last) {
    InputFile file(last.name);
    const auto kind = archives::archive_kind(file.beginning());
    if (kind) archive_ = std::make_unique<ArchivePieces>(last.name, *kind, file.take(), options_);
    if (kind && archive_->go_behind(last)) return std::nullopt;
    return "ends with a record that is not in " + shown_name(last.name) +
           "; resume with the files that it was begun with";
  }

  // Whether a name was that of the output, which ends the run.
  bool refused() const { return refused_; }

 private:
  std::string beginning_of(const std::string& label) const {
    if (is_table(options_.format)) {
      const writer::ArchivedName file{label, "", "", ""};
      return writer::table_row_beginning(table_style(options_), is_archived(label) ? from_label(label).name : file);
    }
    return is_archived(label) ? writer::archived_line_beginning(from_label(label).name) : line_beginning(label);
  }

  // Whose bytes are whose would be left to chance.
  static constexpr std::string_view kInputTaken =
      "is read already, as the list or as a page before; write ./- if a file has that name";

  // The next file: a piece, or the archive that is in hand from then on.
  Got next_file(Piece& piece, bool wait) {
    if (!wait && names_.must_wait()) return Got::kNothingYet;
    std::string name;
    if (!names_.next(name)) return Got::kEnd;
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

  void read(const std::string& name, Piece& piece) {
    try {
      const std::unique_ptr<InputFile> file = first_ ? std::move(first_) : std::make_unique<InputFile>(name);
      if (const auto kind = archives::archive_kind(file->beginning())) {
        archive_ = std::make_unique<ArchivePieces>(name, *kind, file->take(), options_);
        return;
      }
      auto bytes = file->read_all(options_.max_bytes);
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

  Got next_of_archive(Piece& piece, bool wait) {
    const Got got = archive_->next(piece, wait);
    if (got != Got::kEnd) return got;
    piece.name = shown_name(archive_->name());
    piece.is_notice = piece.done = true;
    if (options_.totals) piece.outcome.message = archive_->totals();
    archive_.reset();
    return Got::kPiece;
  }

  const Options& options_;
  const Output& output_;
  Names& names_;
  bool input_taken_;
  std::unique_ptr<InputFile> first_;
  std::unique_ptr<ArchivePieces> archive_;  // in hand
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

RunEnd process_many(const Options& options, Output& output, std::unique_ptr<InputFile> first) {
  catch_signals();
  Names names(options, true, own_files(output));
  Pages pages(options, output, names);
  pages.begin_with(std::move(first));
  if (!options.resume.empty()) {
    std::optional<LastOfArchive> last;
    Fault fault = skip_done(output, names, last);
    if (!fault && last) fault = pages.begin_behind(*last);
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
