// Words of development zones' names, of their administrations and sites, and of breadcrumbs, with their English
// meaning.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace newsclip::extract::lexicon {

enum class ZoneWords : std::uint8_t {
  kEndings,            // what a zone's name ends in, in scripts without spaces
  kWeakEndings,        // the same, where an administration follows only: a town, a port
  kGeneric,            // what stands before an ending without being a place's name
  kAdministration,     // who runs a zone, after its name
  kZoneOffices,        // that one's offices, after it or straight after the zone's name
  kSiteEndings,        // what a site's name adds
  kWelcome,            // what stands before the name of a site, or of a committee
  kEnglishEndings,     // of a zone's English name
  kEnglishGeneric,     // words before them that are no place's name
  kEnglishOffices,     // who runs a zone, and what its site adds, after its English name
  kEnglishBefore,      // the same before it
  kLeadingKinds,       // what a zone's name begins with in languages where the kind stands first
  kLeadingOffices,     // who runs a zone, before such a name
  kOtherHosts,         // what names of papers, governments and companies end in
  kHomeSteps,          // the first step of a breadcrumb that is the home page
  kHostLabels,         // before who runs the site, in its foot
  kCopyrightWords,     // the same, on either side
  kOtherLogos,         // in names of elements: whose marks stand beside the site's own
  kBodies,             // in a place: a court, company or school that has a zone's name in its own
  kFooterSigns,        // what shows that a line is of the page's foot
  kFactHeadings,       // in the heading of a box with facts about the page itself
  kBreadcrumbLast,     // the last step of a breadcrumb that only says "this article"
  kBreadcrumbHeading,  // a breadcrumb's heading for screen readers
};

std::span<const std::string_view> zone_words(ZoneWords group);

}  // namespace newsclip::extract::lexicon
