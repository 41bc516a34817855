#include "page/description_match.hpp"

#include <cstdint>
#include <span>
#include <unordered_set>

namespace newsclip::extract {
namespace {

constexpr std::size_t kRun = 3;  // words

template <class Take>
void for_each_run(std::span<const std::uint32_t> words, const Take& take) {
  for (std::size_t i = 0; i + kRun <= words.size(); ++i)
    take(static_cast<std::uint32_t>(hash_run(words.subspan(i, kRun))));
}

}  // namespace

std::vector<float> match_description(const BlockList& list, std::string_view description) {
  std::unordered_set<std::uint32_t> described;
  for_each_run(hash_words(description), [&](std::uint32_t run) { described.insert(run); });
  std::vector<float> overlap(list.blocks.size());
  if (described.empty()) return overlap;
  for (std::size_t b = 0; b < overlap.size(); ++b) {
    const auto words = list.words_of(list.blocks[b]);
    if (words.size() < kRun) continue;
    double found = 0;
    for_each_run(words, [&](std::uint32_t run) { found += described.contains(run) ? 1 : 0; });
    overlap[b] = static_cast<float>(found / static_cast<double>(words.size() + 1 - kRun));
  }
  return overlap;
}

}  // namespace newsclip::extract
