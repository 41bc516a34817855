#include "page/description_match.hpp"

#include <cstdint>
#include <unordered_set>

namespace newsclip::extract {

std::vector<float> match_description(const BlockList& list, std::string_view description) {
  std::unordered_set<std::uint32_t> described;
  for_each_run(hash_words(description), [&](std::uint64_t run) { described.insert(static_cast<std::uint32_t>(run)); });
  std::vector<float> overlap(list.blocks.size());
  if (described.empty()) return overlap;
  for (std::size_t b = 0; b < overlap.size(); ++b) {
    const auto words = list.words_of(list.blocks[b]);
    if (words.size() < kRunWords) continue;
    double found = 0;
    for_each_run(words,
                 [&](std::uint64_t run) { found += described.contains(static_cast<std::uint32_t>(run)) ? 1 : 0; });
    overlap[b] = static_cast<float>(found / static_cast<double>(words.size() + 1 - kRunWords));
  }
  return overlap;
}

}  // namespace newsclip::extract
