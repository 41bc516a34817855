#include "facts/source/source_confidence.hpp"

namespace newsclip::extract {

SourceSignals source_signals(const Candidate& chosen) {
  constexpr double kLabelled = .8, kBeside = .7, kAgency = .5;  // the lowest weight of each
  SourceSignals signals{};
  signals[kSourceSignal_bias] = 1;
  if (chosen.weight >= kLabelled) {
    signals[kSourceSignal_labelled] = 1;
  } else if (chosen.weight >= kBeside) {
    signals[kSourceSignal_beside] = 1;
  } else if (chosen.weight >= kAgency) {
    signals[kSourceSignal_agency] = 1;
  } else {
    signals[kSourceSignal_site] = 1;
  }
  return signals;
}

double zone_confidence(const Candidate& chosen) {
  constexpr double kLabelled = .9;  // weights: zone.cpp
  return chosen.weight >= kLabelled ? .95 : .85;
}

}  // namespace newsclip::extract
