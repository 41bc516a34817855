#include "facts/date/day_place.hpp"

#include "words/fact_names.hpp"

namespace newsclip::extract {
namespace {

constexpr int kNearAfterHeadline = 12;  // blocks
constexpr int kNearBeforeHeadline = 4;
constexpr int kNearBeforeBody = 8;
constexpr std::size_t kShortBlock = 220;  // bytes

// What stands before the headline belongs to it unless it is in a box of its own, with a heading or by its name.
bool is_of_other_box(const DatePage& page, const DateCandidate& shown) {
  if ((shown.names & kNamedOther) != 0) return true;
  for (int b = shown.block; b < page.headline; ++b) {
    if (page.list.blocks[static_cast<std::size_t>(b)].type == BlockType::kHeading) return true;
  }
  return false;
}

}  // namespace

bool is_caption(const DatePage& page, const DateCandidate& shown) {
  if (shown.block < 0) return false;
  if ((shown.context & kInCaption) != 0) return true;
  return page.list.blocks[static_cast<std::size_t>(shown.block)].images_before > 0 && shown.share < .25F &&
         shown.origin == DateOrigin::kVisible && shown.label == DateLabel::kNone && shown.names == 0;
}

bool is_near(const DatePage& page, const DateCandidate& shown) {
  if (shown.block < 0 || is_in_long_block(page, shown) || is_caption(page, shown)) return false;
  if (page.headline >= 0 && shown.from_headline < 0 && shown.from_headline >= -kNearBeforeHeadline &&
      is_of_other_box(page, shown)) {
    return false;
  }
  if (page.headline >= 0 && !page.body.empty() && static_cast<std::size_t>(page.headline) <= page.body.front()) {
    if (shown.from_headline >= -kNearBeforeHeadline && shown.from_body <= 0) return true;
    return shown.from_body > 0 && shown.from_headline > 0 && shown.from_headline <= 3;
  }
  if (page.headline >= 0) {
    return shown.from_headline >= -kNearBeforeHeadline && shown.from_headline <= kNearAfterHeadline;
  }
  return shown.from_body <= 0 && shown.from_body >= -kNearBeforeBody;
}

bool is_in_long_block(const DatePage& page, const DateCandidate& shown) {
  return page.list.blocks[static_cast<std::size_t>(shown.block)].text.size() > kShortBlock;
}

}  // namespace newsclip::extract
