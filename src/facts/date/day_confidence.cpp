#include "facts/date/day_confidence.hpp"

#include <algorithm>
#include <vector>

#include "facts/confidence.hpp"

namespace newsclip::extract {

DaySignals day_signals(const DayCandidate& chosen, std::span<const DayCandidate> days) {
  const DayRow& row = chosen.row;
  std::vector<double> weights;
  for (const DayCandidate& day : days) {
    if (day.is_plausible) weights.push_back(day.weight);
  }
  const bool is_stated = row[kDay_ld] + row[kDay_meta] > 0;
  const bool is_modified = row[kDay_data_modified] + row[kDay_modified_label] + row[kDay_named_modified] > 0;
  const bool is_published =
      is_stated || row[kDay_published_near] + row[kDay_url] + row[kDay_ld_page] + row[kDay_state] > 0;
  DaySignals signals{};
  signals[kDaySignal_bias] = 1;
  signals[kDaySignal_odds] = log_odds_among(chosen.weight, weights);
  signals[kDaySignal_agreement] = row[kDay_agreement];
  signals[kDaySignal_stated] = is_stated ? 1 : 0;
  signals[kDaySignal_near] = row[kDay_near];
  signals[kDaySignal_labelled] = row[kDay_published_near];
  signals[kDaySignal_modified] = is_modified ? 1 : 0;
  signals[kDaySignal_modified_only] = is_modified && !is_published ? 1 : 0;
  signals[kDaySignal_ambiguous] = row[kDay_ambiguous] + row[kDay_swapped];
  signals[kDaySignal_by_rule] = std::ranges::any_of(weights, [&](double w) { return w > chosen.weight; }) ? 1 : 0;
  return signals;
}

}  // namespace newsclip::extract
