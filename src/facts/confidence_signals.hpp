// What the confidence in a chosen fact is estimated from: X(name, definition). The weights are learned from facts that
// were chosen on pages of sites that the choice had not learned from.
#pragma once

#include <array>
#include <cstddef>

// clang-format off
#define NEWSCLIP_TITLE_SIGNALS(X) \
  X(bias, "1") \
  X(odds, "log-odds of the chosen headline among all") \
  X(sources, "how many of h1, heading, og, structured data, <title>, meta give it as written") \
  X(h1, "it is an h1") \
  X(part, "it is a part of what is given") \
  X(shown, "it stands in the visible text") \
  X(few_words, "it has at most three words") \
  X(by_rule, "another one is likelier: it was preferred for what the page shows") \
  X(short_lead, "another one is nearly as likely")

#define NEWSCLIP_DAY_SIGNALS(X) \
  X(bias, "1") \
  X(odds, "log-odds of the chosen day among all that may be") \
  X(agreement, "how many of structured data, meta, address, <time>, shown near agree") \
  X(stated, "published by structured data or a meta element") \
  X(near, "shown near the headline") \
  X(labelled, "labelled as published, near") \
  X(modified, "named as that of a change too") \
  X(modified_only, "named as that of a change, and as published by nothing") \
  X(ambiguous, "day and month might be swapped") \
  X(by_rule, "another one is likelier: it was preferred for what the page says")

#define NEWSCLIP_AUTHORS_SIGNALS(X) \
  X(bias, "1") \
  X(weakest, "log-odds of the unlikeliest author") \
  X(next, "log-odds of the likeliest name that is no author; the lowest where there is none") \
  X(several, "there are two or more") \
  X(unlikely, "an author who is unlikelier than not")

#define NEWSCLIP_SOURCE_SIGNALS(X) \
  X(bias, "1") \
  X(labelled, "a label or a meta element says so") \
  X(beside, "beside the date, or in an element named after sources") \
  X(agency, "an office, or an agency that is credited") \
  X(site, "it is the site or the publisher")
// clang-format on

namespace newsclip::extract {

enum TitleSignal : std::size_t {
#define NEWSCLIP_SIGNAL(name, definition) kTitleSignal_##name,
  NEWSCLIP_TITLE_SIGNALS(NEWSCLIP_SIGNAL)
#undef NEWSCLIP_SIGNAL
      kTitleSignalCount
};
enum DaySignal : std::size_t {
#define NEWSCLIP_SIGNAL(name, definition) kDaySignal_##name,
  NEWSCLIP_DAY_SIGNALS(NEWSCLIP_SIGNAL)
#undef NEWSCLIP_SIGNAL
      kDaySignalCount
};
enum AuthorsSignal : std::size_t {
#define NEWSCLIP_SIGNAL(name, definition) kAuthorsSignal_##name,
  NEWSCLIP_AUTHORS_SIGNALS(NEWSCLIP_SIGNAL)
#undef NEWSCLIP_SIGNAL
      kAuthorsSignalCount
};
enum SourceSignal : std::size_t {
#define NEWSCLIP_SIGNAL(name, definition) kSourceSignal_##name,
  NEWSCLIP_SOURCE_SIGNALS(NEWSCLIP_SIGNAL)
#undef NEWSCLIP_SIGNAL
      kSourceSignalCount
};

using TitleSignals = std::array<float, kTitleSignalCount>;
using DaySignals = std::array<float, kDaySignalCount>;
using AuthorsSignals = std::array<float, kAuthorsSignalCount>;
using SourceSignals = std::array<float, kSourceSignalCount>;

}  // namespace newsclip::extract
