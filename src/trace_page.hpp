// What a trace has of the page as a whole: its blocks and units before the body is chosen, how they end after it.
#pragma once

#include <optional>

#include "body/edges.hpp"
#include "data/declared_kind.hpp"
#include "data/page_data_types.hpp"
#include "newsclip/trace.hpp"
#include "page/page_analysis.hpp"

namespace newsclip::extract {

// All blocks, out of the article yet, and the units. Of a text page no element is named.
void trace_blocks(const PageAnalysis& page, bool is_text, Trace& trace);

// What the page says of its own kind.
void trace_declared(const DeclaredKind& declared, Trace& trace);

// What became of the blocks that are in: of none where there is no article or `fallback` stands in for them, whose
// blocks follow; else without those that were trimmed off the edges.
void trace_end(const Article& article, const BodyCandidate* fallback, const Edges& trimmed, Trace& trace);

}  // namespace newsclip::extract
