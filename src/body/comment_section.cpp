#include "body/comment_section.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "lines/person_name.hpp"
#include "page/title_text.hpp"
#include "text/ascii.hpp"
#include "text/measure.hpp"
#include "words/furniture.hpp"

namespace newsclip::extract {
namespace {

const std::unordered_set<std::string>& heading_letters() {
  static const auto all = [] {
    std::unordered_set<std::string> letters;
    for (const auto phrase : furniture_phrases(lexicon::FurniturePhrases::kCommentHeadings)) {
      letters.insert(letters_of(phrase));
    }
    return letters;
  }();
  return all;
}

// "Comments", "10 Comment(s)", "评论 (3)".
bool is_comment_heading(const TextBlock& block) {
  constexpr std::size_t kLongest = 60;  // bytes
  constexpr float kMostlyLink = .5F;    // what leads to comments stands anywhere
  if (block.text.size() > kLongest || block.link_share >= kMostlyLink) return false;
  std::string text(block.text);
  std::erase_if(text, is_ascii_digit);
  return heading_letters().contains(letters_of(text));
}

// A line above the heading that is about comments: "Add a comment", "*Comments are read before they appear." A sentence
// of the article may speak of them, too.
bool is_about_comments(const TextBlock& block) {
  constexpr std::size_t kLongest = 120;     // bytes
  constexpr std::size_t kShortestWord = 6;  // bytes: shorter ones are parts of other words
  const bool is_sentence = block.counts.ends_sentence && !block.text.starts_with('*');
  if (block.text.size() > kLongest || is_sentence) return false;
  const std::string letters = letters_of(block.text);
  return std::ranges::any_of(heading_letters(), [&](const std::string& heading) {
    return heading.size() >= kShortestWord && letters.find(heading) != std::string::npos;
  });
}

// A line as it stands above a comment: a date or a time ago, a name, or a word or two in bold.
bool names_speaker(const TextBlock& block) {
  constexpr double kLongLine = 8;  // words
  if (effective_words(block.counts) > kLongLine || block.counts.ends_sentence) return false;
  return block.counts.digits > 0 || block.bold_share > .9F || !read_names(block.text).empty();
}

// "marsh65: The old quay was better."
bool begins_with_speaker(std::string_view text) {
  constexpr std::size_t kLongestName = 25;  // bytes
  const std::string_view begin = text.substr(0, kLongestName);
  return begin.find(": ") != std::string_view::npos || begin.find(" — ") != std::string_view::npos ||
         begin.find("：") != std::string_view::npos;
}

// Whether a third of the section's texts say who speaks, above them or in them: others are an article's.
bool is_signed(const PageAnalysis& page, const BlockRange& section, std::span<const double> likely) {
  constexpr std::size_t kThird = 3;
  const auto& blocks = page.list.blocks;
  std::size_t texts = 0;
  std::size_t with_speaker = 0;
  for (std::size_t b = section.first + 1; b < section.end; ++b) {
    if (likely[b] <= 0 || names_speaker(blocks[b])) continue;
    ++texts;
    const auto speaks = [&](std::size_t above) {
      return b > section.first + above && names_speaker(blocks[b - above]);
    };
    with_speaker += speaks(1) || speaks(2) || begins_with_speaker(blocks[b].text) ? 1U : 0U;
  }
  return with_speaker * kThird >= texts && with_speaker > 0;
}

}  // namespace

std::optional<BlockRange> find_comment_section(const PageAnalysis& page, std::span<const double> likely) {
  constexpr double kText = 40;       // likely words above
  constexpr int kMostHeadings = 20;  // that are looked below: each look may go to the end of the page
  const auto& blocks = page.list.blocks;
  double above = 0;
  int headings = 0;
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    above += likely[b];
    if (above < kText || !is_comment_heading(blocks[b])) continue;
    if (++headings > kMostHeadings) break;
    ContainerIndex c = page.tree.of_block[b];
    const auto end_of = [&] { return page.tree.containers[c].blocks.end; };
    const auto has_text = [&] {
      return std::any_of(likely.begin() + static_cast<std::ptrdiff_t>(b) + 1, likely.begin() + end_of(),
                         [](double words) { return words > 0; });
    };
    while (page.tree.containers[c].parent != kNoContainer && !has_text()) c = page.tree.containers[c].parent;
    BlockRange section{static_cast<std::uint32_t>(b), end_of()};
    if (!is_signed(page, section, likely)) continue;
    while (section.first > 0 && is_about_comments(blocks[section.first - 1])) --section.first;
    return section;
  }
  return std::nullopt;
}

}  // namespace newsclip::extract
