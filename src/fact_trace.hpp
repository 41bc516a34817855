// What each fact was chosen among, for whoever asks.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "data/statements.hpp"
#include "facts/candidate.hpp"
#include "facts/date/day_candidate.hpp"
#include "facts/people/author_candidate.hpp"
#include "facts/title/title_candidate.hpp"
#include "newsclip/trace.hpp"

namespace newsclip::extract {

// Notes candidates in a trace; nothing where there is none. Of each fact those that were chosen come first.
class FactTrace {
 public:
  explicit FactTrace(Trace* trace) : trace_(trace) {}

  // Of the finders' candidates the first one was chosen, or none is given.
  void add(std::string_view fact, std::span<const Candidate> found, bool is_given);
  void add_titles(std::span<const TitleCandidate> found);
  // `chosen` is one of `found`, or nullptr.
  void add_days(std::span<const DayCandidate> found, const DayCandidate* chosen);
  // Those of `chosen` are among `found`.
  void add_authors(std::span<const AuthorCandidate> found, std::span<const AuthorCandidate> chosen);
  // What the page's data state; `chosen` is one of them, or nullptr.
  void add_stated(std::string_view name, std::span<const Statement> statements, Fact fact, const Statement* chosen);
  // A value that nothing else was considered for.
  void add_taken(std::string_view fact, std::string_view value, std::string_view origin, int block = -1);
  void rate(std::string_view fact, double confidence);

 private:
  TracedFact& fact(std::string_view name);
  void sort(TracedFact& fact);

  Trace* trace_;
};

}  // namespace newsclip::extract
