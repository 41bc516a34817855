#include "facts/people/choose_authors.hpp"

#include <algorithm>
#include <iterator>

#include "lines/office_name.hpp"
#include "lines/person_name.hpp"

namespace newsclip::extract {
namespace {

// The names that are exactly as likely: of one list.
std::vector<AuthorCandidate> those_like(const AuthorCandidate& best, const std::vector<AuthorCandidate>& found) {
  std::vector<AuthorCandidate> alike;
  std::ranges::copy_if(found, std::back_inserter(alike),
                       [&](const AuthorCandidate& one) { return one.row == best.row; });
  return alike;
}

// Two full names or more, each in a meta element of its own: who writes so means persons, however rare their names.
std::vector<AuthorCandidate> those_of_metas(std::vector<AuthorCandidate> found) {
  std::erase_if(found, [](const AuthorCandidate& one) {
    const AuthorRow& row = one.row;
    return row[kAuthor_meta_author] == 0 || row[kAuthor_full] == 0 || row[kAuthor_odd] + row[kAuthor_is_site] > 0;
  });
  const bool has_given =
      std::ranges::any_of(found, [](const AuthorCandidate& one) { return begins_with_given_name(one.name); });
  const bool has_office =
      std::ranges::any_of(found, [](const AuthorCandidate& one) { return has_office_word(one.name); });
  if (found.size() < 2 || (has_office && !has_given)) found.clear();
  return found;
}

}  // namespace

std::vector<AuthorCandidate> choose_authors(std::vector<AuthorCandidate> found) {
  const auto best = std::ranges::max_element(found, {}, &AuthorCandidate::weight);
  if (best == found.end()) return found;
  if (best->weight <= kLone) return those_of_metas(std::move(found));
  if (best->weight <= 0) return those_like(*best, found);
  std::erase_if(found, [](const AuthorCandidate& one) { return one.weight <= 0; });
  return found;
}

}  // namespace newsclip::extract
