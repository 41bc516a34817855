// A day that a page names, measured.
#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "dates/date_mention.hpp"
#include "facts/date/day_features.hpp"

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
  int block = -1;      // its block; -1: not shown
  DayRow row{};
  double weight = 0;               // by the learned weights
  bool is_plausible = false;       // at least one mention is where a page says its own date
  bool is_below_headline = false;  // shown near the body and not above the headline; so where no headline is known
  bool is_read_near = false;       // near the body in the text itself, not by a <time> element's attribute alone
};

extern const DayRow kDayWeights;  // the learned ones

}  // namespace newsclip::extract
