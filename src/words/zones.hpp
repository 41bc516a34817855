// Words of Chinese development zones' names and of breadcrumbs, with their English meaning.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace newsclip::extract::lexicon {

enum class ZoneWords : std::uint8_t {
  kEndings,            // what a zone's name ends in
  kGeneric,            // what stands before an ending without being a place's name
  kSiteEndings,        // what a site's name adds to the zone's
  kEnglishEndings,     // of a zone's English name
  kBreadcrumbLast,     // the last step of a breadcrumb that only says "this article"
  kBreadcrumbHeading,  // a breadcrumb's heading for screen readers
};

std::span<const std::string_view> zone_words(ZoneWords group);

}  // namespace newsclip::extract::lexicon
