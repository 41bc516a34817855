// Counts the pages or records of a run.
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "program/files/output.hpp"
#include "program/page/one_page.hpp"

namespace newsclip {

// When `told`: the totals at the end of the run, and a line on its progress while standard error is a terminal that
// does not show the results too.
class Tally {
 public:
  // `what` is counted, in the singular: "page".
  Tally(std::string what, bool told, const Output& output);

  bool shows_progress() const { return shows_progress_; }
  // How many there will be.
  void expect(std::size_t all) { expected_ = all; }
  // Which share of an archive is done, nothing where that is not known: how many there will be is not.
  void expect_by_share(std::optional<double> share) {
    expected_.reset();
    share_ = share;
  }
  void count(const Outcome& outcome);
  std::size_t all() const { return counts_[0] + counts_[1] + counts_[2]; }
  // `more` is put behind the totals.
  void tell(const std::string& more = "") const;

 private:
  // What is done, how many a second, failures, and the time left where it is known how many there are.
  std::string progress(std::chrono::duration<double> elapsed) const;
  // " (7 list, 2 error-page)": why pages hold no article, "" where all do.
  std::string reasons() const;

  std::string what_;
  bool told_;
  bool shows_progress_;
  std::optional<std::size_t> expected_;
  std::optional<double> share_;
  std::size_t counts_[3] = {0, 0, 0};
  std::map<NoArticle, std::size_t> reasons_;
  std::chrono::steady_clock::time_point begun_;
  std::chrono::steady_clock::time_point shown_;
};

// "1 page", "2 pages".
std::string counted(std::size_t number, std::string_view what);

}  // namespace newsclip
