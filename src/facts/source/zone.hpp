// The development zone that a page is published for. A wrong one is worse than none: the text never gives it.
#pragma once

#include <span>
#include <string_view>

#include "data/statements.hpp"
#include "facts/candidate.hpp"
#include "page/page_analysis.hpp"
#include "page/page_labels.hpp"

namespace newsclip::extract {

// Best first: a labelled value ("发布开发区："); the zone in whose name the site or a step of the breadcrumb speaks;
// the zone that the last part of <title> names. `site` is the site's name, "" where it is not known.
Candidates find_zones(const PageAnalysis& page, std::span<const PageLabel> labels,
                      std::span<const Statement> statements, std::span<const std::string> section,
                      std::string_view site = {});

// A zone named in full, with a place: 海滨经济技术开发区, 海滨高新区; not 国家级开发区 or 开发区新闻.
bool is_zone_name(std::string_view name);

// The zone whose site has this name ("海滨工业园区管理委员会" -> 海滨工业园区); "" when there is none.
std::string_view zone_of_site(std::string_view site);

}  // namespace newsclip::extract
