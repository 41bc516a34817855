// Where the article comes from: a labelled origin, else the agency that the byline or the dateline credits, else the
// publisher. Each found value is a candidate; the weights keep that order:
//
//   1.0 to .8    a label near the headline or after the body, less with distance; a meta element for the origin
//   .79 to .7    an outlet beside the date without a label; a class that says "source"
//   .69 to .5    the issuing office; an agency in byline, dateline or structured data
//   below .5     the publisher and the site's name
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "body/body.hpp"
#include "data/statements.hpp"
#include "facts/candidate.hpp"
#include "page/page_analysis.hpp"
#include "page/page_labels.hpp"

namespace newsclip::extract {

// Best first. `labels` are find_page_labels'. `site` is the site's name where it is known, "" else: what "本站" means.
Candidates find_sources(const PageAnalysis& page, std::span<const PageLabel> labels, const Body& body,
                        std::span<const Statement> statements, std::string_view site = {});

}  // namespace newsclip::extract
