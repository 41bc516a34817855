#include "facts/people/authors_confidence.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "facts/confidence.hpp"

namespace newsclip::extract {
namespace {

AuthorCandidate candidate(std::string name, double weight) {
  AuthorCandidate one;
  one.letters = one.name = std::move(name);
  one.weight = weight;
  return one;
}

TEST(AuthorsConfidence, ByTheWeakestAndTheNext) {
  const std::vector<AuthorCandidate> found = {candidate("ada", 3), candidate("bo", .5), candidate("cy", -1)};
  const AuthorsSignals two = authors_signals(std::span(found).first(2), found);
  EXPECT_FLOAT_EQ(two[kAuthorsSignal_weakest], .5);
  EXPECT_FLOAT_EQ(two[kAuthorsSignal_next], -1);
  EXPECT_EQ(two[kAuthorsSignal_several], 1);
  EXPECT_EQ(two[kAuthorsSignal_unlikely], 0);
  const AuthorsSignals lone = authors_signals(std::span(found).last(1), std::span(found).last(1));
  EXPECT_FLOAT_EQ(lone[kAuthorsSignal_next], -kMostOdds);
  EXPECT_EQ(lone[kAuthorsSignal_unlikely], 1);
}

}  // namespace
}  // namespace newsclip::extract
