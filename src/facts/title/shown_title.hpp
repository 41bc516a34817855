// The headline that the reader sees before the one that only the page's data have.
#pragma once

#include <string>
#include <vector>

#include "facts/title/title_candidate.hpp"

namespace newsclip::extract {

// Puts another candidate first where what the page shows, or the whole of what its data agree on, speaks for it: the
// page's only h1 above the body; the whole of a heading or title of which the best is a part. `candidates` are sorted,
// best first; `h1` are the letters of the page's likeliest h1, "" without one.
void prefer_shown_title(std::vector<TitleCandidate>& candidates, const std::string& h1);

}  // namespace newsclip::extract
