// The headline: what might be it, measured. choose_facts.cpp chooses.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "body/body.hpp"
#include "data/statements.hpp"
#include "facts/title/title_candidate.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

// Best first, no two of the same letters. `url` is "" where it is not known.
std::vector<TitleCandidate> find_titles(const PageAnalysis& page, const Body& body,
                                        std::span<const Statement> statements, std::string_view url,
                                        const TitleRow& weights = kTitleWeights);

}  // namespace newsclip::extract
