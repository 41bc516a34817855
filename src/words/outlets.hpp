// Words that tell who an article comes from: news agencies, what names of newspapers and broadcasters are made of, and
// what stands in the place of an origin without being one. By language, with their English meaning.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace newsclip::extract::lexicon {

enum class OutletWords : std::uint8_t {
  kAgencies,       // names of news agencies, lower case; compared as a whole
  kAgencyForms,    // word groups that make a name that of an agency ("news agency")
  kOutletEndings,  // the last characters of an outlet's name in scripts without spaces
  kOutletWords,    // words of an outlet's name in other scripts
  kOwn,            // "this site": the origin is the site itself
  kNoOrigin,       // "the internet", "unknown"
  kPictureAgencies,
  kBylineWords,   // before a name in a byline, one word each: by
  kJoinWords,     // between names: and, with
  kDeskWords,     // of the name of a site's own editors
  kOfficeWords,   // of the names of bodies, and places that give them theirs
  kOfficeEnds,    // what the name of an office ends in
  kHanDesks,      // the same in Chinese
  kSeeWords,      // of a bracket that is no credit ("see", "full text")
  kBroadcasters,  // what an outlet's name ends in before its reporter's
  kSameOutlet,    // a second word that belongs to an outlet's name ("overseas edition")
  kInitials,      // agencies that are known by their initials, spelt as they spell them
  kCounts,        // after a number: how many took part, read or commented
};

std::span<const std::string_view> outlet_words(OutletWords group);

}  // namespace newsclip::extract::lexicon
