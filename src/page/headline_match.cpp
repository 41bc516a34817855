#include "page/headline_match.hpp"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace newsclip::extract {

TitleMatch match_title(const BlockList& list, std::string_view title) {
  constexpr unsigned kLongestHeadline = 60;  // words
  constexpr float kHeadingBonus = .3F;
  TitleMatch match;
  match.likeness.resize(list.blocks.size());
  const auto title_words = hash_words(title);
  const std::unordered_set<std::uint32_t> wanted(title_words.begin(), title_words.end());
  const auto is_wanted = [&](std::uint32_t word) { return wanted.contains(word); };
  std::vector<std::uint32_t> own;  // a block's words, each once
  float best = 0;
  int first_h1 = -1;
  for (std::size_t b = 0; b < list.blocks.size(); ++b) {
    const TextBlock& block = list.blocks[b];
    const bool heading = (block.context & kInHeading) != 0;
    if (first_h1 < 0 && block.level == 1) first_h1 = static_cast<int>(b);
    if (wanted.empty() || block.counts.words < 2 || block.counts.words > kLongestHeadline) continue;
    const auto words = list.words_of(block);
    if (std::ranges::none_of(words, is_wanted)) continue;
    own.assign(words.begin(), words.end());
    std::ranges::sort(own);
    own.erase(std::ranges::unique(own).begin(), own.end());
    const auto common = static_cast<float>(std::ranges::count_if(own, is_wanted));
    match.likeness[b] = common / static_cast<float>(own.size()) * common / static_cast<float>(wanted.size());
    const float score = match.likeness[b] + (heading ? kHeadingBonus : 0);
    if (match.likeness[b] > .5F && score > best + .01F) {
      best = score;
      match.block = static_cast<int>(b);
    }
  }
  if (match.block < 0) match.block = first_h1;
  return match;
}

}  // namespace newsclip::extract
