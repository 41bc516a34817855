// How sure the choice of a source, or of a zone, is.
#pragma once

#include "facts/candidate.hpp"
#include "facts/confidence_signals.hpp"

namespace newsclip::extract {

// By where it was found: source.hpp has the weights.
SourceSignals source_signals(const Candidate& chosen);

// 0 to 1. Set by hand, with the made-up pages in mind: the corpora have too few zones to learn from.
double zone_confidence(const Candidate& chosen);

}  // namespace newsclip::extract
