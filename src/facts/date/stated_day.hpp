// The day that the page itself says was that of publication, before a likelier one.
#pragma once

#include <span>
#include <vector>

#include "dates/date_mention.hpp"
#include "facts/date/day_candidate.hpp"

namespace newsclip::extract {

// Puts another day first where what the page says in words speaks for it: publication before a change, a label before
// none, the headline's line before the masthead's, the local day before that of UTC. `days` are sorted, best first;
// `in_utc` are the instants that the page's data give in UTC, `shown` those shown near the body without a zone.
void prefer_stated_day(std::vector<DayCandidate>& days, std::span<const DateMention> in_utc,
                       std::span<const DateMention> shown);

}  // namespace newsclip::extract
