// How sure the choice of a headline is.
#pragma once

#include <span>

#include "facts/confidence_signals.hpp"
#include "facts/title/title_candidate.hpp"

namespace newsclip::extract {

// Of the first of `found`, which is what is chosen; there is one.
TitleSignals title_signals(std::span<const TitleCandidate> found);

}  // namespace newsclip::extract
