// The time of day that stands beside a date, with its zone: 10:30, 10h30, 10 Uhr, 10.30, 上午8:21, 21時37分, 10:40 p.m.
// CDT, T08:00Z.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "dates/date_mention.hpp"

namespace newsclip::extract {

struct TimeMatch {
  TimeOfDay time;
  std::optional<int> offset_minutes;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// A time that begins at `begin`. `beside_date`: a date is known to stand next to it, so that 10.30 may be a time.
std::optional<TimeMatch> read_time(std::string_view text, std::size_t begin, bool beside_date,
                                   std::string_view language);

// The time after a date that ends at `end`: separators, weekdays and words that mean "at" are passed over.
std::optional<TimeMatch> read_time_after(std::string_view text, std::size_t end, std::string_view language);

// A zone at `begin`: Z, +02:00, +0200, GMT+2, CEST. Offsets only for names that mean one zone; `offset` is empty for
// the others.
struct ZoneMatch {
  std::optional<int> offset_minutes;
  std::size_t end = 0;
};
std::optional<ZoneMatch> read_zone(std::string_view text, std::size_t begin);

}  // namespace newsclip::extract
