// Whether a date is shown where pages say when they were published.
#pragma once

#include "facts/date/shown_dates.hpp"

namespace newsclip::extract {

// In or beside a picture's caption, which says when the picture was taken.
bool is_caption(const DatePage& page, const DateCandidate& shown);

// Near the headline, or before the body where there is no headline.
bool is_near(const DatePage& page, const DateCandidate& shown);

// In a block that is longer than a line of facts. `shown` is in a block.
bool is_in_long_block(const DatePage& page, const DateCandidate& shown);

}  // namespace newsclip::extract
