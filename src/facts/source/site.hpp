// The name of the site that a page belongs to.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "data/statements.hpp"
#include "facts/candidate.hpp"

namespace newsclip::extract {

// Best first: og:site_name and the like, structured data's publisher and WebSite, what <title> has beside the headline
// at its outer end, the host's name. `headline` is "" where it is not known, `url` too.
Candidates find_sites(std::span<const Statement> statements, std::string_view headline, std::string_view url);

}  // namespace newsclip::extract
