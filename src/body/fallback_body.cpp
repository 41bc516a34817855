#include "body/fallback_body.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_set>
#include <vector>

namespace newsclip::extract {
namespace {

// A visible body of more words stands, unless it is the beginning of the candidate word for word: on the tuning sets
// every other fallback for a longer one brought in what is no part of the article (other stories, comments).
constexpr std::size_t kMostVisible = 40;
constexpr double kMerePartOfBeginning = .8;    // visible words against the candidate's, where they are its beginning
constexpr std::size_t kShortestFallback = 25;  // words: less is a teaser
constexpr double kMerePart = .5;               // visible words against the candidate's
constexpr double kSameText = .5;               // of the visible three-word runs that stand in the candidate

std::unordered_set<std::uint64_t> runs_of(const BodyCandidate& candidate) {
  std::unordered_set<std::uint64_t> runs;
  for (const Block& block : candidate.blocks) {
    const auto words = hash_words(block.text);
    for_each_run(words, [&](std::uint64_t run) { runs.insert(run); });
  }
  return runs;
}

// The share of the visible body that the candidate holds too.
double shared(const PageAnalysis& page, const Body& body, const BodyCandidate& candidate) {
  const auto runs = runs_of(candidate);
  std::size_t all = 0, common = 0;
  for (const std::size_t b : body.blocks) {
    const auto words = page.list.words_of(page.list.blocks[b]);
    for_each_run(words, [&](std::uint64_t run) {
      ++all;
      common += runs.count(run);
    });
  }
  return all == 0 ? 1.0 : static_cast<double>(common) / static_cast<double>(all);
}

bool says_article(const DeclaredKind& declared) {
  return declared.og_type > 0 || declared.article_nodes > 0 || declared.published || declared.author;
}

std::vector<std::uint32_t> words_of(const BodyCandidate& candidate) {
  std::vector<std::uint32_t> words;
  for (const Block& block : candidate.blocks) {
    const auto more = hash_words(block.text);
    words.insert(words.end(), more.begin(), more.end());
  }
  return words;
}

// How many of the candidate's words the visible body takes up when it is the candidate's beginning, block by block in
// order; nothing when it is not.
std::optional<std::size_t> visible_beginning(const PageAnalysis& page, const Body& body,
                                             std::span<const std::uint32_t> candidate) {
  constexpr std::size_t kMostBetween = 30;  // words that the page shows otherwise: a summary, a caption
  std::size_t at = 0;
  for (const std::size_t b : body.blocks) {
    const auto words = page.list.words_of(page.list.blocks[b]);
    const std::size_t end = std::min(candidate.size(), at + kMostBetween + words.size());
    const auto found = std::ranges::search(candidate.subspan(at, end - at), words);
    if (found.size() != words.size()) return std::nullopt;
    at = static_cast<std::size_t>(found.end() - candidate.begin());
  }
  return at;
}

// Whether the page shows nothing of these words outside its body, as good as.
bool is_shown_nowhere(const PageAnalysis& page, const Body& body, std::span<const std::uint32_t> rest) {
  constexpr double kNearlyNone = .1;
  std::unordered_set<std::uint64_t> shown;
  for (std::size_t b = 0; b < page.list.blocks.size(); ++b) {
    if (std::ranges::binary_search(body.blocks, b)) continue;
    for_each_run(page.list.words_of(page.list.blocks[b]), [&](std::uint64_t run) { shown.insert(run); });
  }
  std::size_t common = 0;
  for_each_run(rest, [&](std::uint64_t run) { common += shown.count(run); });
  return static_cast<double>(common) <= kNearlyNone * static_cast<double>(rest.size());
}

// Whether the visible body is the beginning of this article's candidate, whose rest the page shows nowhere: it waits
// for scripts, or for readers who pay.
bool has_the_rest(const PageAnalysis& page, const Body& body, const BodyCandidate& candidate) {
  if (candidate.belonging != Belonging::kArticle) return false;
  // A text without its paragraphs, or a dump of the page's state.
  if (candidate.blocks.size() < body.blocks.size()) return false;
  const auto words = words_of(candidate);
  const auto visible = visible_beginning(page, body, words);
  if (!visible || static_cast<double>(*visible) > kMerePartOfBeginning * static_cast<double>(words.size()))
    return false;
  return is_shown_nowhere(page, body, std::span(words).subspan(*visible));
}

}  // namespace

std::size_t fewest_fallback_words(const PageAnalysis& page, const Body& body) {
  const std::size_t visible = visible_words(page, body);
  const double part = visible > kMostVisible ? kMerePartOfBeginning : kMerePart;
  return std::max(kShortestFallback, static_cast<std::size_t>(static_cast<double>(visible) / part));
}

const BodyCandidate* fallback_body(const PageAnalysis& page, const Body& body, const PageData& data,
                                   const DeclaredKind& declared) {
  const std::size_t visible = visible_words(page, body);
  if (body.refused > kMostVisible) return nullptr;
  // Shops and lists keep their entries in states too.
  if (body.blocks.empty() && !says_article(declared)) return nullptr;
  for (const BodyCandidate& candidate : data.bodies) {
    if (candidate.belonging == Belonging::kOther || candidate.words < kShortestFallback) continue;
    if (visible > kMostVisible) {
      if (has_the_rest(page, body, candidate)) return &candidate;
      continue;
    }
    if (static_cast<double>(visible) >= kMerePart * static_cast<double>(candidate.words)) continue;
    const bool of_this_article = candidate.belonging == Belonging::kArticle;
    if (body.blocks.empty() ? of_this_article : shared(page, body, candidate) >= kSameText) return &candidate;
  }
  return nullptr;
}

}  // namespace newsclip::extract
