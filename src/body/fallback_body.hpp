// The body from structured data or a script's state, when the visible page holds none or a mere part of it.
#pragma once

#include "body/body.hpp"
#include "data/declared_kind.hpp"
#include "data/page_data.hpp"

namespace newsclip::extract {

// Expected word F1 of a body from data: the mean over the tuning sets.
inline constexpr double kFallbackConfidence = .9;

// Candidates of fewer words than these never stand in.
std::size_t fewest_fallback_words(const PageAnalysis& page, const Body& body);

// The candidate that stands in for the whole visible body, or nullptr when that is better. Never both: the texts would
// repeat. Where nothing visible is a body, only pages whose data speak of an article have one elsewhere.
const BodyCandidate* fallback_body(const PageAnalysis& page, const Body& body, const PageData& data,
                                   const DeclaredKind& declared);

}  // namespace newsclip::extract
