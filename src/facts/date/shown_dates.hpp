// Where a page shows dates: its visible text, <time> elements and address. Finds, measures and does not choose.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "dates/date_labels.hpp"
#include "dates/date_mention.hpp"
#include "dom/document.hpp"
#include "page/blocks.hpp"

namespace newsclip::extract {

enum class DateOrigin : std::uint8_t {
  kVisible,      // the text of a block
  kTimeElement,  // <time datetime>
  kTitle,  // the title attribute of an element whose text is a date or a relative one: <abbr title="2024-05-13T08:49">
  kUrl,    // the page's address
};

struct DateCandidate {
  DateMention mention;  // begin and end: bytes of the block's text (kVisible), else of the attribute or address
  DateOrigin origin = DateOrigin::kVisible;
  DateLabel label = DateLabel::kNone;
  std::uint8_t names = 0;     // DateName bits
  int block = -1;             // -1: none (kUrl)
  int from_headline = 0;      // blocks after (negative: before) the headline; 0 without a headline or a block
  int from_body = 0;          // blocks after the body's first block, negative before it; 0 without a body or a block
  bool in_body = false;       // in a block of the body
  bool after_body = false;    // behind the body's last block
  std::uint32_t context = 0;  // Context bits of the block
  float share = 0;            // the mention's bytes of its block's: near 1 in a dateline, near 0 in a paragraph
  float link_share = 0;       // of the block
  int rank = 0;               // among the page's visible and <time> candidates, from the top
};

struct DatePage {
  const dom::Document& document;
  const BlockList& list;
  std::span<const std::size_t> body;  // indices of the body's blocks, in order; may be empty
  int headline = -1;                  // its block, -1 unknown
  std::string_view url;               // "" unknown
};

// In document order, the address first. `context.order` is refined by what the page's own dates show. Long paragraphs
// are looked at only at the body's ends: dates in them belong to the story. At most kMostDateCandidates.
inline constexpr std::size_t kMostDateCandidates = 400;
std::vector<DateCandidate> find_date_candidates(const DatePage& page, const DateContext& context);

}  // namespace newsclip::extract
