// Phrases of lines that are no part of an article, by language, with their English meaning. Lower case.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace newsclip::extract::lexicon {

enum class FurniturePhrases : std::uint8_t {
  kStarts,           // a short line that begins so, whatever follows
  kShortStarts,      // the same in a script without spaces, where such a line is a few words
  kWhole,            // the whole line
  kInvitations,      // a short line that begins so and has a link or a colon: read more, follow us
  kDisclaimers,      // anywhere in a line of medium length: rights, liability
  kForms,            // a line of medium length that begins so; `*` for whatever stands between the parts
  kPromotions,       // anywhere in a line of medium length that has a link: the site's own pages, letters and apps
  kAppeals,          // anywhere in a line of medium length: what a site says that asks its readers for money
  kPrivacy,          // the same: what a dialog on cookies or on content from outside speaks of,
  kChoices,          // and what the reader may choose there; such a dialog has both
  kCommentHeadings,  // the heading of readers' comments, their number aside
};

std::span<const std::string_view> furniture_phrases(FurniturePhrases group);

}  // namespace newsclip::extract::lexicon
