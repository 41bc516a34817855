// The agencies that datelines and bylines credit.
#pragma once

#include <string_view>

namespace newsclip::extract {

// The agency that a dateline at the text's start names: "LONDON, May 3 (Reuters) - …", "新华社北京5月1日电"; "" for
// none.
std::string_view dateline_agency(std::string_view text);

// The agency that a byline names: "By Abby Larkin, Coastline News Agency", "dpa/AFP"; the first of several; "" for
// none.
std::string_view byline_agency(std::string_view text);

}  // namespace newsclip::extract
