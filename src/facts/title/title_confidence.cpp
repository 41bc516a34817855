#include "facts/title/title_confidence.hpp"

#include <algorithm>
#include <vector>

#include "facts/confidence.hpp"

namespace newsclip::extract {

TitleSignals title_signals(std::span<const TitleCandidate> found) {
  constexpr double kNearly = 1;  // of the weights
  const TitleCandidate& chosen = found.front();
  const TitleRow& row = chosen.row;
  std::vector<double> weights;
  weights.reserve(found.size());
  for (const TitleCandidate& one : found) weights.push_back(one.weight);
  std::ranges::sort(weights, std::ranges::greater{});
  const bool is_part = row[kTitle_sources] == 0;
  TitleSignals signals{};
  signals[kTitleSignal_bias] = 1;
  signals[kTitleSignal_odds] = log_odds_among(chosen.weight, weights);
  signals[kTitleSignal_sources] = row[kTitle_sources];
  signals[kTitleSignal_h1] = row[kTitle_h1];
  signals[kTitleSignal_part] = is_part ? 1 : 0;
  signals[kTitleSignal_shown] = row[kTitle_shown];
  signals[kTitleSignal_few_words] = row[kTitle_words_one] + row[kTitle_words_few];
  signals[kTitleSignal_by_rule] = chosen.weight < weights.front() ? 1 : 0;
  signals[kTitleSignal_short_lead] = weights.size() > 1 && weights[0] - weights[1] < kNearly ? 1 : 0;
  return signals;
}

}  // namespace newsclip::extract
