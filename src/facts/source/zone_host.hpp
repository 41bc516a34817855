// The zone whose site a page stands on: by the site's name, the breadcrumb's root, the page's head and foot.
#pragma once

#include "facts/candidate.hpp"
#include "facts/source/zone_page.hpp"

namespace newsclip::extract {

// In no order. Weights: .72 to .68 the site's stated name, .66 its name above the headline, .65 the breadcrumb's root,
// .63 to .58 parts of <title>, .62 the step after "home", .55 the host in the foot. The last four count only where the
// site's name is not that of a paper, a government or a company.
Candidates find_zone_hosts(const ZonePage& zone_page);

}  // namespace newsclip::extract
