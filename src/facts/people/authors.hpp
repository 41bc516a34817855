// The persons who wrote the article: names that a page gives, measured. choose_facts.cpp chooses.
#pragma once

#include <span>
#include <vector>

#include "data/statements.hpp"
#include "facts/people/author_candidate.hpp"

namespace newsclip::extract {

// In the order in which a page names them, structured data first; each name once.
std::vector<AuthorCandidate> find_authors(const AuthorPage& page, std::span<const Statement> statements,
                                          const AuthorRow& weights = kAuthorWeights);

}  // namespace newsclip::extract
