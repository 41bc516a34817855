#include "facts/confidence.hpp"

#include <algorithm>
#include <cmath>

#include "facts/linear_model.hpp"

namespace newsclip::extract {
namespace {

#include "facts/confidence_weights.inc"

constexpr TitleSignals kTitle = in_order<TitleSignal>(kTitleSignalWeights);
constexpr DaySignals kDay = in_order<DaySignal>(kDaySignalWeights);
constexpr AuthorsSignals kAuthors = in_order<AuthorsSignal>(kAuthorsSignalWeights);
constexpr SourceSignals kSource = in_order<SourceSignal>(kSourceSignalWeights);

double logistic(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

}  // namespace

float log_odds_among(double chosen, std::span<const double> weights) {
  double others = -1;
  for (const double weight : weights) others += std::exp(std::clamp(weight - chosen, -50.0, 50.0));
  constexpr double kLeast = 1e-9;
  return static_cast<float>(std::clamp(-std::log(std::max(others, kLeast)), -kMostOdds, kMostOdds));
}

double title_confidence(const TitleSignals& signals) { return logistic(weigh(signals, kTitle)); }
double day_confidence(const DaySignals& signals) { return logistic(weigh(signals, kDay)); }
double authors_confidence(const AuthorsSignals& signals) { return logistic(weigh(signals, kAuthors)); }
double source_confidence(const SourceSignals& signals) { return logistic(weigh(signals, kSource)); }

}  // namespace newsclip::extract
