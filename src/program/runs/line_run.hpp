// A run that writes a line for each page or record, in their order, while worker processes do several at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "program/files/output.hpp"
#include "program/options/cli.hpp"
#include "program/page/one_page.hpp"
#include "program/processes/task.hpp"
#include "program/runs/tally.hpp"

namespace newsclip {

// A page or a record on its way.
struct Piece {
  std::string name;  // for messages
  Task task;
  bool done = false;  // `outcome` is what comes of it
  Outcome outcome;
  bool is_record = true;  // where it is a record: it was a JSON object
  // Of an archive: that there is no article in it is none of the run's business, as crawls hold all kinds of pages.
  bool is_archived = false;
  std::optional<double> share;  // of the archive that is read then, where that is known
  // Is nothing to be counted: only what `outcome.message` says of the name, once all before it are written.
  bool is_notice = false;
};

// What there is to do.
class Pieces {
 public:
  Pieces() = default;
  Pieces(const Pieces&) = delete;
  Pieces& operator=(const Pieces&) = delete;
  virtual ~Pieces() = default;

  enum class Got { kPiece, kNothingYet, kEnd };

  // Takes the next one; it is done where there is nothing to work on. Waits for it only with `wait`.
  virtual Got next(Piece& piece, bool wait) = 0;
  // What shows that there may be more, where there is nothing yet; -1 when there is nothing to wait for.
  virtual int descriptor() const = 0;
  // What is done in a worker with a task: gives bytes that from_bytes takes.
  virtual std::string work(const std::string& label, std::string input) const = 0;
  // Whether the line can be the one of the piece: a worker that a page has taken over might write anything.
  virtual bool is_line_of(const Piece& piece, const std::string& line) const = 0;
  // A worker died of it, or had to be ended: gives it an outcome, or changes its task, which is then done again.
  virtual void fail(Piece& piece, const Problem& problem) = 0;
};

struct LineRunEnd {
  Status highest = Status::kArticle;
  bool found = false;    // a record
  bool stopped = false;  // by options.fail_fast
};

// Ends before the last piece when options.fail_fast says so or the output has a fault.
LineRunEnd run_lines(const Options& options, Pieces& pieces, Output& output, Tally& tally);

// How many workers options.jobs asks for.
std::size_t worker_count(const Options& options);

}  // namespace newsclip
