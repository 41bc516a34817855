// How sure the choice of a day is.
#pragma once

#include <span>

#include "facts/confidence_signals.hpp"
#include "facts/date/day_candidate.hpp"

namespace newsclip::extract {

// Of `chosen` among all that the page names; only plausible ones compete.
DaySignals day_signals(const DayCandidate& chosen, std::span<const DayCandidate> days);

}  // namespace newsclip::extract
