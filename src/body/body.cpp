#include "body/body.hpp"

#include "body/assemble_body.hpp"
#include "body/block_model.hpp"
#include "body/page_features.hpp"
#include "body/page_model.hpp"
#include "text/decimals.hpp"

namespace newsclip::extract {
namespace {

// Log-odds of the page model. In cross-validation .6 % of the articles lie below, nearly all of them lists, portfolios
// and home pages that the gold calls articles, and .71 of the other pages. One sure text among many links is mostly a
// short article on a portal.
constexpr float kIsArticle = -1.1F;
constexpr float kIsArticleIfSure = -2;

// Paragraphs of one element, without links and repeats, that the block model is sure of.
bool is_one_sure_text(const PageFeatureRow& page) {
  constexpr float kSure = 3;  // mean log-odds
  constexpr float kFewestWords = 100;
  constexpr float kNearlyNone = .1F, kNearlyAll = .9F;
  return page[kP_kept_log_odds] > kSure && page[kP_kept_words] > kFewestWords &&
         page[kP_main_container_share] > kNearlyAll && page[kP_kept_link_density] < kNearlyNone &&
         page[kP_kept_card_share] < kNearlyNone && page[kP_kept_repeats] < kNearlyNone;
}

// Hundreds of lines of a word or two: an index, whatever the models say of so long a page.
bool is_word_list(const PageFeatureRow& page) {
  constexpr float kMany = 200;     // blocks
  constexpr float kTextWords = 2;  // words a block
  return page[kP_kept_blocks] > kMany && page[kP_kept_words_per_block] < kTextWords;
}

}  // namespace

std::size_t visible_words(const PageAnalysis& page, const Body& body) {
  std::size_t words = 0;
  for (const std::size_t b : body.blocks) words += page.list.blocks[b].counts.words;
  return words;
}

Body find_body(const PageAnalysis& page, std::span<TracedBlock> traced) {
  Body body;
  body.scores = score_blocks(page);
  body.blocks = assemble_body(page, body.scores, traced);
  for (std::size_t b = 0; b < traced.size(); ++b) traced[b].score = body.scores[b];
  if (!traced.empty()) {
    for (const std::size_t b : body.blocks) traced[b].in = true;
  }
  return body;
}

void judge_body(const PageAnalysis& page, const DeclaredKind& declared, Body& body, Signs* signs) {
  if (body.blocks.empty()) return;
  const PageFeatureRow features = make_page_features(page, body.scores, body.blocks, declared);
  const float least = is_one_sure_text(features) ? kIsArticleIfSure : kIsArticle;
  const float score = score_page(features);
  const bool is_list = is_word_list(features);
  if (signs != nullptr)
    note_sign(signs, "page score", with_two_decimals(score) + "; an article from " + with_two_decimals(least));
  if (is_list) note_sign(signs, "text", "hundreds of lines of a word or two");
  if (is_list || score < least) {
    body.refused = visible_words(page, body);
    body.blocks.clear();
  } else {
    body.confidence = expected_f1(features);
  }
}

}  // namespace newsclip::extract
