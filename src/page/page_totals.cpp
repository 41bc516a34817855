#include "page/page_totals.hpp"

#include <algorithm>

namespace newsclip::extract {
namespace {

using dom::Tag;

int count_title_twins(const ContainerTree& tree, const TitleMatch& title) {
  if (title.block < 0) return 0;
  const auto signature_of = [&](ContainerIndex c) { return tree.containers[c].signature; };
  const std::uint64_t headline = signature_of(tree.of_block[static_cast<std::size_t>(title.block)]);
  return static_cast<int>(std::ranges::count(tree.of_block, headline, signature_of));
}

}  // namespace

bool is_main_heading(const dom::Document& document, const TextBlock& block) {
  return document.node(block.node).tag == Tag::k_h1 && block.counts.words >= 2;
}

PageTotals sum_page(const dom::Document& document, const BlockList& list, const ContainerTree& tree,
                    const TitleMatch& title) {
  const BlockSums& sums = tree.sums;
  PageTotals totals;
  double cjk = 0;
  for (const TextBlock& block : list.blocks) {
    cjk += block.counts.cjk;
    totals.h1_count += is_main_heading(document, block) ? 1 : 0;
  }
  totals.words = sums.words.back();
  totals.link_density = ratio(sums.link_words.back(), totals.words);
  totals.good_share = ratio(sums.good.back(), sums.effective.back());
  totals.top_good = tree.top == kNoContainer ? 0 : tree.sum(sums.good, tree.top);
  totals.top_share = ratio(totals.top_good, sums.good.back());
  totals.cjk_share = ratio(cjk, totals.words);
  totals.articles = static_cast<int>(std::ranges::count_if(
      tree.containers, [&](const Container& c) { return document.node(c.node).tag == Tag::k_article; }));
  totals.title_twins = count_title_twins(tree, title);
  return totals;
}

}  // namespace newsclip::extract
