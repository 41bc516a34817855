// The day of publication: the days that a page names, measured. choose_facts.cpp chooses.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "data/statements.hpp"
#include "facts/date/day_candidate.hpp"
#include "facts/date/shown_dates.hpp"

namespace newsclip::extract {

struct Publication {
  std::vector<DayCandidate> days;       // best first, each day once
  std::optional<DateMention> modified;  // the latest that the page says
  std::string modified_origin;
};

// No day later than `context.captured` where that is known.
Publication find_publication(const DatePage& page, std::span<const Statement> statements, const DateContext& context,
                             const DayRow& weights = kDayWeights);

}  // namespace newsclip::extract
