#include "fact_trace.hpp"

#include <algorithm>

#include "dates/date_value.hpp"

namespace newsclip::extract {

TracedFact& FactTrace::fact(std::string_view name) {
  const auto known = std::ranges::find(trace_->facts, name, &TracedFact::name);
  if (known != trace_->facts.end()) return *known;
  trace_->facts.push_back({std::string(name), {}, std::nullopt});
  return trace_->facts.back();
}

void FactTrace::sort(TracedFact& fact) { std::ranges::stable_partition(fact.candidates, &TracedCandidate::chosen); }

void FactTrace::add(std::string_view name, std::span<const Candidate> found, bool is_given) {
  if (trace_ == nullptr || found.empty()) return;
  TracedFact& traced = fact(name);
  for (const Candidate& one : found) {
    const bool chosen = is_given && &one == &found.front();
    traced.candidates.push_back({one.value, one.origin, one.weight, chosen, one.block});
  }
}

void FactTrace::add_titles(std::span<const TitleCandidate> found) {
  if (trace_ == nullptr || found.empty()) return;
  TracedFact& traced = fact("title");
  for (const TitleCandidate& one : found) {
    traced.candidates.push_back({one.value, one.origin, one.weight, &one == &found.front(), one.block});
  }
}

void FactTrace::add_days(std::span<const DayCandidate> found, const DayCandidate* chosen) {
  if (trace_ == nullptr || found.empty()) return;
  TracedFact& traced = fact("date");
  for (const DayCandidate& one : found) {
    traced.candidates.push_back({to_iso(one.day), one.origin, one.weight, &one == chosen, one.block});
  }
  sort(traced);
}

void FactTrace::add_authors(std::span<const AuthorCandidate> found, std::span<const AuthorCandidate> chosen) {
  if (trace_ == nullptr || found.empty()) return;
  TracedFact& traced = fact("authors");
  for (const AuthorCandidate& one : found) {
    const bool is_chosen = std::ranges::find(chosen, one.letters, &AuthorCandidate::letters) != chosen.end();
    traced.candidates.push_back({one.name, one.origin, one.weight, is_chosen, one.block});
  }
  sort(traced);
}

void FactTrace::add_stated(std::string_view name, std::span<const Statement> statements, Fact wanted,
                           const Statement* chosen) {
  if (trace_ == nullptr) return;
  for (const Statement& item : statements) {
    if (item.fact != wanted || item.belonging == Belonging::kOther) continue;
    fact(name).candidates.push_back({item.value, item.origin, std::nullopt, &item == chosen, -1});
  }
  if (chosen != nullptr) sort(fact(name));
}

void FactTrace::add_taken(std::string_view name, std::string_view value, std::string_view origin, int block) {
  if (trace_ == nullptr) return;
  fact(name).candidates.push_back({std::string(value), std::string(origin), std::nullopt, true, block});
}

void FactTrace::rate(std::string_view name, double confidence) {
  if (trace_ != nullptr) fact(name).confidence = confidence;
}

}  // namespace newsclip::extract
