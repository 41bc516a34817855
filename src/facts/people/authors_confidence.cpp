#include "facts/people/authors_confidence.hpp"

#include <algorithm>

#include "facts/confidence.hpp"
#include "facts/people/choose_authors.hpp"

namespace newsclip::extract {

AuthorsSignals authors_signals(std::span<const AuthorCandidate> chosen, std::span<const AuthorCandidate> found) {
  double weakest = kMostOdds;
  for (const AuthorCandidate& one : chosen) weakest = std::min(weakest, one.weight);
  if (weakest < kLone) weakest = 0;  // whom meta elements name one by one, of which no page of the corpora tells
  double next = -kMostOdds;
  for (const AuthorCandidate& one : found) {
    const bool is_chosen = std::ranges::find(chosen, one.letters, &AuthorCandidate::letters) != chosen.end();
    if (!is_chosen) next = std::max(next, one.weight);
  }
  AuthorsSignals signals{};
  signals[kAuthorsSignal_bias] = 1;
  signals[kAuthorsSignal_weakest] = static_cast<float>(std::clamp(weakest, -kMostOdds, kMostOdds));
  signals[kAuthorsSignal_next] = static_cast<float>(std::clamp(next, -kMostOdds, kMostOdds));
  signals[kAuthorsSignal_several] = chosen.size() > 1 ? 1 : 0;
  signals[kAuthorsSignal_unlikely] = weakest < 0 ? 1 : 0;
  return signals;
}

}  // namespace newsclip::extract
