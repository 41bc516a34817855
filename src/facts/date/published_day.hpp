// The day of publication: the days that a page names, measured. choose_facts.cpp chooses.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "data/statements.hpp"
#include "facts/date/day_features.hpp"
#include "facts/date/shown_dates.hpp"

namespace newsclip::extract {

enum DayFeature : std::size_t {
#define NEWSCLIP_DAY_FEATURE(name, definition) kDay_##name,
  NEWSCLIP_DAY_FEATURES(NEWSCLIP_DAY_FEATURE)
#undef NEWSCLIP_DAY_FEATURE
      kDayFeatureCount
};
using DayRow = std::array<float, kDayFeatureCount>;

struct DayCandidate {
  CivilDay day;
  DateMention best;    // the fullest of the strongest mentions that name the day
  std::string origin;  // the strongest one's
  DayRow row{};
  double weight = 0;          // by the learned weights
  bool is_plausible = false;  // at least one mention is where a page says its own date
};

struct Publication {
  std::vector<DayCandidate> days;       // best first, each day once
  std::optional<DateMention> modified;  // the latest that the page says
  std::string modified_origin;
};

// No day later than `context.captured` where that is known.
Publication find_publication(const DatePage& page, std::span<const Statement> statements, const DateContext& context);

}  // namespace newsclip::extract
