#include "program/runs/line_run.hpp"

#include <sched.h>

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <utility>

#include "program/files/input.hpp"
#include "program/page/outcome_bytes.hpp"
#include "program/page/page_limits.hpp"
#include "program/processes/worker_pool.hpp"

namespace newsclip {
namespace {

// Pieces for each worker that are in hand or wait to be written: one slow page does not leave the others without work.
constexpr std::size_t kPiecesPerWorker = 16;
// No other input is taken in hand while these, and the answers that wait to be written, take so much together.
constexpr std::size_t kBytesInHand = std::size_t{64} << 20;

// The pieces in hand, in order. A deque of pointers: workers' answers come into tasks that stay where they are.
class LineRun {
 public:
  LineRun(const Options& options, Pieces& pieces)
      : pieces_(pieces),
        workers_(worker_count(options)),
        pool_(workers_,
              [&pieces](const std::string& label, std::string input) { return pieces.work(label, std::move(input)); }) {
  }

  // The next piece that is done; nullptr at the end.
  const Piece* front() {
    while (true) {
      const Pieces::Got got = fill();
      if (window_.empty()) return nullptr;
      if (window_.front()->done) return window_.front().get();
      // One may have ended while others were settled, where there are no workers.
      if (window_.front()->task.ending == Ending::kNone) {
        pool_.wait(got == Pieces::Got::kNothingYet ? pieces_.descriptor() : -1);
      }
      for (const auto& piece : window_) settle(*piece);
    }
  }

  void pop() {
    bytes_ -= bytes_of(*window_.front());
    window_.pop_front();
  }

 private:
  static std::size_t bytes_of(const Piece& piece) { return piece.task.input.size() + piece.outcome.json.size(); }

  // Gives work to workers as long as they have room for it.
  Pieces::Got fill() {
    Pieces::Got got = Pieces::Got::kPiece;
    while (more_ && window_.size() < workers_ * kPiecesPerWorker && bytes_ < kBytesInHand && pool_.has_room()) {
      auto piece = std::make_unique<Piece>();
      got = pieces_.next(*piece, window_.empty());
      more_ = got != Pieces::Got::kEnd;
      if (got != Pieces::Got::kPiece) break;
      bytes_ += bytes_of(*piece);
      window_.push_back(std::move(piece));
      if (window_.back()->done) continue;
      pool_.add(window_.back()->task);
      settle(*window_.back());  // where there are no workers
    }
    return got;
  }

  // Makes the outcome of a task that has ended. One that is done again ends at once where there are no workers.
  void settle(Piece& piece) {
    if (piece.done) return;
    const std::size_t before = bytes_of(piece);
    while (!piece.done && piece.task.ending != Ending::kNone) {
      Ending ending = std::exchange(piece.task.ending, Ending::kNone);
      if (ending == Ending::kAnswered && !take_answer(piece)) ending = Ending::kCrashed;
      if (ending != Ending::kAnswered) pieces_.fail(piece, problem_of(ending, piece.task.limits));
      if (!piece.done) pool_.add(piece.task);
    }
    if (piece.done) piece.task.input = std::string();
    bytes_ += bytes_of(piece) - before;
  }

  bool take_answer(Piece& piece) const {
    std::optional<SentOutcome> sent = from_bytes(std::exchange(piece.task.answer, std::string()));
    if (!sent || !pieces_.is_line_of(piece, sent->outcome.json)) return false;
    piece.outcome = std::move(sent->outcome);
    piece.is_record = sent->is_record;
    return piece.done = true;
  }

  Pieces& pieces_;
  std::size_t workers_;
  std::deque<std::unique_ptr<Piece>> window_;  // outlives the pool
  std::size_t bytes_ = 0;                      // of their inputs and lines
  bool more_ = true;
  WorkerPool pool_;
};

// Writes and counts what came of a piece; false where it cannot be written.
bool take(const Options& options, const Piece& piece, Output& output, Tally& tally, LineRunEnd& end) {
  const Status status = piece.outcome.status;
  if (!piece.is_archived || status == Status::kFailed) end.highest = std::max(end.highest, status);
  end.found = end.found || piece.is_record;
  if (!output.write(piece.outcome.json)) return false;
  if (piece.is_archived) tally.expect_by_share(piece.share);
  tally.count(piece.outcome);
  end.stopped = options.fail_fast && status == Status::kFailed;
  return true;
}

}  // namespace

LineRunEnd run_lines(const Options& options, Pieces& pieces, Output& output, Tally& tally) {
  LineRun run(options, pieces);
  LineRunEnd end;
  while (!end.stopped) {
    const Piece* const piece = run.front();
    if (piece == nullptr) break;
    if (!piece->outcome.message.empty()) complain(piece->name, piece->outcome.message);
    if (!piece->is_notice && !take(options, *piece, output, tally, end)) break;
    run.pop();
  }
  return end;
}

std::size_t worker_count(const Options& options) {
  if (options.jobs != 0) return options.jobs;
  cpu_set_t cores;
  const bool known = ::sched_getaffinity(0, sizeof cores, &cores) == 0;
  return known ? static_cast<std::size_t>(std::max(CPU_COUNT(&cores), 1)) : 1;
}

}  // namespace newsclip
