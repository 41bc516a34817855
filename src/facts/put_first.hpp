// Changes of an order that weights have made.
#pragma once

#include <algorithm>
#include <vector>

namespace newsclip::extract {

// Puts the first of the candidates that `is_better` says before all others; false: there is none.
template <class Candidate, class IsBetter>
bool put_first(std::vector<Candidate>& candidates, const IsBetter& is_better) {
  const auto better = std::ranges::find_if(candidates, is_better);
  if (better == candidates.end()) return false;
  std::rotate(candidates.begin(), better, better + 1);
  return true;
}

}  // namespace newsclip::extract
