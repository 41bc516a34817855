// How likely the chosen facts are right, by their signals: calibrated probabilities.
#pragma once

#include <span>

#include "facts/confidence_signals.hpp"

namespace newsclip::extract {

// Log-odds of the candidate of weight `chosen` among those of `weights`, itself among them, as the conditional logit
// gives them; within kMostOdds either way.
inline constexpr double kMostOdds = 6;
float log_odds_among(double chosen, std::span<const double> weights);

// Facts that are less likely right are not given, but for the title: on sites that nothing was learned from, leaving
// them out neither gains nor costs F1.
inline constexpr double kLeastConfidence = .4;

// 0 to 1.
double title_confidence(const TitleSignals& signals);
double day_confidence(const DaySignals& signals);
double authors_confidence(const AuthorsSignals& signals);
double source_confidence(const SourceSignals& signals);

}  // namespace newsclip::extract
