// The log-odds from which a block is likely to be of the body, and what is never part of it.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "newsclip/trace.hpp"
#include "page/page_analysis.hpp"
#include "text/measure.hpp"

namespace newsclip::extract {

// Log-odds. The result is flat between the shares .35 and .5.
inline constexpr float kKeep = -.32F;           // a share of .42
inline constexpr float kKeepIfLittle = -1.1F;   // .25: a short text is better than a shorter one
inline constexpr float kKeepIfTiny = -2.0F;     // .12
inline constexpr float kKeepAmongKept = -2.0F;  // .12 for a block whose container is mostly kept
inline constexpr float kRuledOut = -20;

inline double words_of(const TextBlock& block) { return effective_words(block.counts); }

// Running text: more than a few words, not in links, no caption.
inline bool is_text(const TextBlock& block) {
  constexpr double kShortest = 8;  // words
  return words_of(block) > kShortest && block.link_share < .4F && (block.context & kInCaption) == 0;
}

// `scores` are the model's log-odds, by block; those of blocks that are no part of a body, whatever the model says,
// come back as kRuledOut: furniture, what is hidden or named as something else, comments, other articles.
// `traced` are the page's blocks, or none: each that is ruled out gets the name of the rule.
std::vector<float> rule_out(const PageAnalysis& page, std::span<const float> scores,
                            std::span<TracedBlock> traced = {});

}  // namespace newsclip::extract
