// The development zone that a page is published for. A wrong one is worse than none: the text never gives it.
#pragma once

#include "facts/candidate.hpp"
#include "facts/source/zone_page.hpp"

namespace newsclip::extract {

// Best first: a value labelled as the zone ("发布开发区："); the zone whose site this is; the zone whose administration
// is labelled as the publishing office ("发布机构："). Labels of other entries on the page do not count. The names are
// those that the page has in full, less the administration, but a value labelled as the zone is left as it is.
Candidates find_zones(const ZonePage& zone_page);

}  // namespace newsclip::extract
