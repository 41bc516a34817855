// The features of a name that are known only when all names of a page have been found, and its weight from all
// features.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "facts/people/author_candidate.hpp"

namespace newsclip::extract {

// Where a page shows a name.
struct AuthorPlaces {
  bool shown = false;          // as text at all
  bool outside_aside = false;  // outside aside, nav and footer
  bool before_body = false;
  bool up_to_body = false;  // before the body's end
  bool above = false;       // above the headline
};

// Names that one place gives together, as places among the names found.
using NameList = std::vector<std::size_t>;

// Completes the rows of all names of a page and weighs them; `places` are in the order of `found`.
void finish_rows(const AuthorPage& page, std::span<const AuthorPlaces> places, std::span<const NameList> lists,
                 const AuthorRow& weights, std::span<AuthorCandidate> found);

// Whether labels call a name an editor, and neither another label nor a byline calls it an author.
bool is_mere_editor(const AuthorPage& page, const AuthorCandidate& one);

}  // namespace newsclip::extract
