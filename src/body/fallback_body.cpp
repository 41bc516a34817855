#include "body/fallback_body.hpp"

#include <algorithm>
#include <unordered_set>

namespace newsclip::extract {
namespace {

// A visible body of more words stands: on the tuning sets every fallback for a longer one brought in what is no part of
// the article (other stories, comments), although the texts began alike.
constexpr std::size_t kMostVisible = 40;
constexpr std::size_t kNone = ~std::size_t{0};  // more words than any candidate has
constexpr std::size_t kShortestFallback = 25;   // words: less is a teaser
constexpr double kMerePart = .5;                // visible words against the candidate's
constexpr double kSameText = .5;                // of the visible three-word runs that stand in the candidate

std::unordered_set<std::uint64_t> runs_of(const BodyCandidate& candidate) {
  std::unordered_set<std::uint64_t> runs;
  for (const Block& block : candidate.blocks) {
    const auto words = hash_words(block.text);
    for (std::size_t i = 0; i + 3 <= words.size(); ++i) runs.insert(hash_run(std::span(words).subspan(i, 3)));
  }
  return runs;
}

// The share of the visible body that the candidate holds too.
double shared(const PageAnalysis& page, const Body& body, const BodyCandidate& candidate) {
  const auto runs = runs_of(candidate);
  std::size_t all = 0, common = 0;
  for (const std::size_t b : body.blocks) {
    const auto words = page.list.words_of(page.list.blocks[b]);
    for (std::size_t i = 0; i + 3 <= words.size(); ++i, ++all) common += runs.count(hash_run(words.subspan(i, 3)));
  }
  return all == 0 ? 1.0 : static_cast<double>(common) / static_cast<double>(all);
}

bool says_article(const DeclaredKind& declared) {
  return declared.og_type > 0 || declared.article_nodes > 0 || declared.published || declared.author;
}

std::size_t visible_words(const PageAnalysis& page, const Body& body) {
  std::size_t words = 0;
  for (const std::size_t b : body.blocks) words += page.list.blocks[b].counts.words;
  return words;
}

}  // namespace

std::size_t fewest_fallback_words(const PageAnalysis& page, const Body& body) {
  const std::size_t visible = visible_words(page, body);
  if (visible > kMostVisible) return kNone;
  const double words = static_cast<double>(visible) / kMerePart;
  return std::max(kShortestFallback, static_cast<std::size_t>(words));
}

const BodyCandidate* fallback_body(const PageAnalysis& page, const Body& body, const PageData& data,
                                   const DeclaredKind& declared) {
  const std::size_t visible = visible_words(page, body);
  // Shops and lists keep their entries in states too.
  if (body.blocks.empty() && !says_article(declared)) return nullptr;
  if (visible > kMostVisible) return nullptr;
  for (const BodyCandidate& candidate : data.bodies) {
    if (candidate.belonging == Belonging::kOther || candidate.words < kShortestFallback) continue;
    if (static_cast<double>(visible) >= kMerePart * static_cast<double>(candidate.words)) continue;
    const bool of_this_article = candidate.belonging == Belonging::kArticle;
    if (body.blocks.empty() ? of_this_article : shared(page, body, candidate) >= kSameText) return &candidate;
  }
  return nullptr;
}

}  // namespace newsclip::extract
