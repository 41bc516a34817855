// Which of the names that a page gives are its authors'.
#pragma once

#include <vector>

#include "facts/people/author_candidate.hpp"

namespace newsclip::extract {

// Log-odds from which a page's likeliest name is taken where none is likelier than not: two of three such are right.
inline constexpr double kLone = -1;

// Those who are likelier authors than not; where there is none, the likeliest if it is not far from that, with those of
// its list; else the persons that meta elements name one by one.
std::vector<AuthorCandidate> choose_authors(std::vector<AuthorCandidate> found);

}  // namespace newsclip::extract
