// The pages of an archive as pieces of a run.
#pragma once

#include <memory>
#include <string>

#include "archives/archive_kind.hpp"
#include "program/files/file_bytes.hpp"
#include "program/options/cli.hpp"
#include "program/runs/line_run.hpp"
#include "program/runs/resume.hpp"

namespace newsclip {

class ArchivePieces {
 public:
  ArchivePieces(std::string name, archives::ArchiveKind kind, std::unique_ptr<FileBytes> file, const Options& options);
  ArchivePieces(const ArchivePieces&) = delete;
  ArchivePieces& operator=(const ArchivePieces&) = delete;

  // The next page or damage. After a fault of the file or a refusal, which is a piece, it ends.
  Pieces::Got next(Piece& piece, bool wait);

  // Goes to behind what a line was written of; false where that is not in the archive, or a signal came.
  bool go_behind(const LastOfArchive& last);

  const std::string& name() const { return name_; }
  int descriptor() const { return file_->descriptor(); }

  // What was found in it, for people; "" where it was refused.
  std::string totals() const;

 private:
  void take_page(Piece& piece);
  void take_damage(Piece& piece) const;
  void take_fault(Piece& piece, const Problem& problem);
  Problem refusal() const;

  std::string name_;
  std::unique_ptr<FileBytes> file_;
  std::unique_ptr<archives::PageSource> archive_;
  const Options& options_;
  std::uint64_t size_;  // of the file, 0 where it is no regular one
  bool ended_ = false;
  bool refused_ = false;
};

}  // namespace newsclip
