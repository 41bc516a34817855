// How sure the choice of authors is.
#pragma once

#include <span>

#include "facts/confidence_signals.hpp"
#include "facts/people/author_candidate.hpp"

namespace newsclip::extract {

// Of `chosen`, one or more, among all names that were found.
AuthorsSignals authors_signals(std::span<const AuthorCandidate> chosen, std::span<const AuthorCandidate> found);

}  // namespace newsclip::extract
