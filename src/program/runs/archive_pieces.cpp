#include "program/runs/archive_pieces.hpp"

#include <utility>

#include "program/files/input.hpp"
#include "program/page/archived_page.hpp"
#include "program/page/page_limits.hpp"
#include "program/runs/tally.hpp"

namespace newsclip {
namespace {

// What an archive calls a record may hold what disturbs a terminal.
std::string name_of_record(const std::string& file, const std::string& record) {
  return shown_name(file) + ": record " + (record == "-" ? record : shown_name(record));
}

}  // namespace

using Got = Pieces::Got;
using archives::PageSource;

ArchivePieces::ArchivePieces(std::string name, archives::ArchiveKind kind, std::unique_ptr<FileBytes> file,
                             const Options& options)
    : name_(std::move(name)),
      file_(std::move(file)),
      archive_(archives::open_archive(archives::named_kind(kind, name_), *file_, options.max_bytes)),
      options_(options),
      size_(file_->size()) {}

bool ArchivePieces::go_behind(const LastOfArchive& last) {
  archive_->seek(last.record);  // else it is read up to there
  while (true) {
    switch (archive_->next(true)) {
      case PageSource::Step::kPage:
        if (!last.is_damage && archive_->page().record == last.record) return true;
        break;
      case PageSource::Step::kDamage:
        if (last.is_damage && archive_->damage().record == last.record) return true;
        break;
      case PageSource::Step::kNothingYet:
        break;
      case PageSource::Step::kInterrupted:
      case PageSource::Step::kEnd:
      case PageSource::Step::kFault:
      case PageSource::Step::kRefused:
        return false;
    }
  }
}

Got ArchivePieces::next(Piece& piece, bool wait) {
  while (!ended_) {
    switch (archive_->next(wait)) {
      case PageSource::Step::kPage:
        take_page(piece);
        return Got::kPiece;
      case PageSource::Step::kDamage:
        take_damage(piece);
        return Got::kPiece;
      case PageSource::Step::kNothingYet:
        if (!wait) return Got::kNothingYet;
        break;
      case PageSource::Step::kFault:
        take_fault(piece, {"unreadable", file_->fault()});
        return Got::kPiece;
      case PageSource::Step::kRefused:
        refused_ = true;
        take_fault(piece, refusal());
        return Got::kPiece;
      case PageSource::Step::kInterrupted:
      case PageSource::Step::kEnd:
        return Got::kEnd;
    }
  }
  return Got::kEnd;
}

void ArchivePieces::take_page(Piece& piece) {
  archives::ArchivedPage& page = archive_->page();
  const bool too_large_page = page.too_large;
  std::string bytes = std::move(page.bytes);
  const ArchivedTask task = archived_task(name_, page, options_);
  piece.is_archived = true;
  if (size_ > 0) piece.share = static_cast<double>(archive_->position()) / static_cast<double>(size_);
  piece.name = name_of_record(name_, task.name.record);
  if (too_large_page) {
    piece.outcome = failed_archived(task.name, too_large(options_.max_bytes), options_);
    piece.done = true;
    return;
  }
  piece.task.label = to_label(task);
  piece.task.limits = page_limits(bytes, options_);
  piece.task.input = std::move(bytes);
}

void ArchivePieces::take_damage(Piece& piece) const {
  const std::string record = archive_->damage().record;
  piece.is_archived = piece.done = true;
  piece.name = name_of_record(name_, record);
  piece.outcome = failed_archived({name_, record, "", ""}, {"bad-record", archive_->damage().message}, options_);
}

void ArchivePieces::take_fault(Piece& piece, const Problem& problem) {
  ended_ = true;
  piece.name = shown_name(name_);
  piece.done = true;
  piece.outcome = failed_page(name_, problem, options_);
}

Problem ArchivePieces::refusal() const {
  const archives::ArchiveRefusal& refusal = archive_->refusal();
  return refusal.kind ? read_problem(*refusal.kind, options_.max_bytes) : Problem{"archive", refusal.message};
}

std::string ArchivePieces::totals() const {
  if (refused_) return "";
  const archives::ArchiveCounts& counts = archive_->counts();
  std::string text = counted(counts.records, "record") + ": " + counted(counts.pages, "page");
  std::string before = "; passed over: ";
  for (const auto& [type, number] : counts.passed_over) {
    text += before + counted(number, type);
    before = ", ";
  }
  return text;
}

}  // namespace newsclip
