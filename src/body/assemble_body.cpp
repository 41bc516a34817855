#include "body/assemble_body.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "body/rule_out.hpp"

namespace newsclip::extract {
namespace {

using dom::Tag;

constexpr double kLittleText = 60;  // words kept

class Assembler {
 public:
  Assembler(const PageAnalysis& page, std::span<const float> scores, std::span<TracedBlock> traced)
      : page_(page),
        blocks_(page.list.blocks),
        scores_(rule_out(page, scores, traced)),
        kept_(blocks_.size()),
        traced_(traced) {}

  std::vector<std::size_t> assemble() {
    keep_above(kKeep);
    step("little text", &Assembler::keep_if_little);
    step("mostly kept around", &Assembler::fill_containers);
    step("template of a long text", &Assembler::fill_long_texts);
    step("next headline", &Assembler::end_at_next_headline);
    step("text in captions", &Assembler::keep_texts_in_captions);
    step("outside the article element", &Assembler::stay_in_article);
    step("repeat", &Assembler::drop_repeats);
    step("link at the edge", &Assembler::trim_links);
    std::vector<std::size_t> kept;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (kept_[b]) kept.push_back(b);
    }
    return kept;
  }

 private:
  // A step of the assembly; what it changes has its name as the rule.
  void step(std::string_view rule, void (Assembler::*change)()) {
    const std::vector<bool> before = traced_.empty() ? std::vector<bool>{} : kept_;
    (this->*change)();
    for (std::size_t b = 0; b < before.size(); ++b) {
      if (kept_[b] != before[b]) traced_[b].rule = rule;
    }
  }

  // Several captions of several paragraphs each, where they hold more than all that is kept: the text is in them.
  void keep_texts_in_captions() {
    constexpr std::size_t kFewest = 2;  // captions, and paragraphs in each
    std::vector<BlockRange> captions;
    double words = 0;
    for (const Container& c : page_.tree.containers) {
      if (page_.document.node(c.node).tag != Tag::k_figcaption) continue;
      std::size_t paragraphs = 0;
      double held = 0;
      for (std::size_t b = c.blocks.first; b < c.blocks.end; ++b) {
        paragraphs += blocks_[b].counts.ends_sentence ? 1U : 0U;
        held += words_of(blocks_[b]);
      }
      if (paragraphs < kFewest) continue;
      captions.push_back(c.blocks);
      words += held;
    }
    if (captions.size() < kFewest || words <= kept_words()) return;
    for (const BlockRange& r : captions) std::fill(kept_.begin() + r.first, kept_.begin() + r.end, true);
  }

  // A second h1 made like the headline's and followed by a date line begins another article.
  void end_at_next_headline() {
    constexpr float kSame = .5F;  // likeness to the title: the headline again, above the text
    if (page_.title.block < 0) return;
    const auto headline = static_cast<std::size_t>(page_.title.block);
    if (blocks_[headline].level != 1) return;
    const std::uint64_t signature = page_.tree.containers[page_.tree.of_block[headline]].signature;
    bool text_seen = false;
    for (std::size_t b = headline + 1; b < blocks_.size(); ++b) {
      const bool twin = blocks_[b].level == 1 && page_.title.likeness[b] < kSame &&
                        page_.tree.containers[page_.tree.of_block[b]].signature == signature;
      if (twin && text_seen && has_date_line(b + 1)) {
        std::fill(kept_.begin() + static_cast<std::ptrdiff_t>(b), kept_.end(), false);
        return;
      }
      text_seen = text_seen || kept_[b];
    }
  }

  // A short line with a date before the first kept block from `b` on.
  bool has_date_line(std::size_t b) const {
    constexpr std::size_t kReach = 8;
    constexpr double kLongLine = 12;  // words
    for (const std::size_t end = std::min(b + kReach, blocks_.size()); b < end && !kept_[b]; ++b) {
      if (is_date_like(blocks_[b].text, blocks_[b].counts) && words_of(blocks_[b]) < kLongLine) return true;
    }
    return false;
  }

  // Where the headline stands in an article element that holds some text, what follows that element must be likely text
  // to be kept: it is mostly of other articles.
  void stay_in_article() {
    constexpr double kSomeText = 60;  // words
    constexpr float kLikely = 2;      // log-odds
    if (page_.title.block < 0) return;
    ContainerIndex c = page_.tree.of_block[static_cast<std::size_t>(page_.title.block)];
    while (c != kNoContainer && page_.document.node(page_.tree.containers[c].node).tag != Tag::k_article) {
      c = page_.tree.containers[c].parent;
    }
    if (c == kNoContainer) return;
    const BlockRange article = page_.tree.containers[c].blocks;
    double inside = 0;
    for (std::size_t b = article.first; b < article.end; ++b) inside += kept_[b] ? words_of(blocks_[b]) : 0;
    if (inside < kSomeText) return;
    for (std::size_t b = article.end; b < kept_.size(); ++b) kept_[b] = kept_[b] && scores_[b] > kLikely;
  }

  // Paragraphs that stand twice in a row of several are shown once: copies are for sliders and for other windows.
  void drop_repeats() {
    constexpr double kParagraph = 10;        // words; shorter lines may repeat
    constexpr std::size_t kRun = 3;          // paragraphs; one alone may be quoted
    std::unordered_set<std::uint64_t> seen;  // by their words: a copy may have other signs around them
    std::vector<std::size_t> run;
    std::size_t paragraphs = 0;  // of the run
    const auto end_run = [&] {
      for (const std::size_t b : run) kept_[b] = kept_[b] && paragraphs < kRun;
      run.clear();
      paragraphs = 0;
    };
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (!kept_[b]) continue;
      if (seen.insert(hash_run(page_.list.words_of(blocks_[b]))).second) {
        end_run();
      } else {
        run.push_back(b);
        paragraphs += words_of(blocks_[b]) >= kParagraph ? 1U : 0U;
      }
    }
    end_run();
  }

  // Lone links at either end of the body lead away from it.
  void trim_links() {
    const auto is_link = [this](std::size_t b) {
      constexpr double kLongLink = 15, kLongItem = 30;  // words
      const double longest = blocks_[b].type == BlockType::kListItem ? kLongItem : kLongLink;
      return blocks_[b].link_share > .9F && words_of(blocks_[b]) < longest && blocks_[b].counts.sentence_ends == 0;
    };
    for (std::size_t b = 0; b < kept_.size() && (!kept_[b] || is_link(b)); ++b) kept_[b] = false;
    for (std::size_t b = kept_.size(); b > 0 && (!kept_[b - 1] || is_link(b - 1)); --b) kept_[b - 1] = false;
  }

  void keep_above(float threshold) {
    for (std::size_t b = 0; b < blocks_.size(); ++b) kept_[b] = scores_[b] > threshold;
  }

  // Where the likely blocks are a short text, some that are less likely are kept too.
  void keep_if_little() {
    if (kept_words() >= kLittleText) return;
    for (const float threshold : {kKeepIfLittle, kKeepIfTiny}) {
      keep_unlinked_above(threshold);
      if (kept_words() == 0) keep_above(threshold);
      if (kept_words() >= kLittleText) break;
    }
    keep_near_headline();
    keep_like_kept();
  }

  // Where little is likely, the paragraphs that stand among those kept and are made like them are kept too.
  void keep_like_kept() {
    constexpr float kLess = 1.5F;  // log-odds below the threshold
    constexpr double kFewest = 2;  // paragraphs: one may be there by chance
    keep_templates(kFewest, kKeepIfTiny - kLess, [](const TextBlock&) { return 1.0; });
  }

  // Keeps what scores above `threshold` among the paragraphs of each template whose kept ones amount to `least`.
  template <class Amount>
  void keep_templates(double least, float threshold, const Amount& amount) {
    std::unordered_map<std::uint64_t, double> kept;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (kept_[b] && is_text(blocks_[b])) kept[template_of(b)] += amount(blocks_[b]);
    }
    std::erase_if(kept, [least](const auto& entry) { return entry.second < least; });
    if (kept.empty()) return;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      kept_[b] = kept_[b] || (scores_[b] > threshold && is_text(blocks_[b]) && kept.contains(template_of(b)));
    }
  }

  // Lists of links beside a short text are as likely as its own lines.
  void keep_unlinked_above(float threshold) {
    constexpr float kMostlyLink = .5F;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      kept_[b] = kept_[b] || (scores_[b] > threshold && blocks_[b].link_share < kMostlyLink);
    }
  }

  // Among unlikely blocks those near the headline are the likeliest, where they are more than a few words.
  void keep_near_headline() {
    constexpr std::size_t kReach = 25;  // blocks
    constexpr double kSome = .15;       // of the words kept
    if (page_.title.block < 0) return;
    const auto headline = static_cast<std::size_t>(page_.title.block);
    const std::size_t end = std::min(headline + kReach, kept_.size());
    double near = 0;
    for (std::size_t b = headline; b < end; ++b) near += kept_[b] ? words_of(blocks_[b]) : 0;
    if (near < kSome * kept_words()) return;
    for (std::size_t b = 0; b < kept_.size(); ++b) {
      const bool is_near = b > headline && b < end;
      kept_[b] = kept_[b] && (is_near || scores_[b] > kKeep);
    }
  }

  double kept_words() const {
    double words = 0;
    for (std::size_t b = 0; b < blocks_.size(); ++b) words += kept_[b] ? words_of(blocks_[b]) : 0;
    return words;
  }

  // The container whose parts are paragraphs: past p, lists, quotes and headings.
  ContainerIndex body_container(std::size_t b) const {
    ContainerIndex c = page_.tree.of_block[b];
    while (page_.tree.containers[c].parent != kNoContainer && is_paragraph_like(c)) c = page_.tree.containers[c].parent;
    return c;
  }

  bool is_paragraph_like(ContainerIndex c) const {
    return has_trait(page_.document.node(page_.tree.containers[c].node).tag, dom::kParagraphLike);
  }

  // Where most of a container is kept, its other paragraphs, headings and list items are kept with a lower score.
  void fill_containers() {
    constexpr int kFewestKept = 3;
    constexpr double kMostlyKept = .55;
    struct Total {
      double kept = 0, all = 0;
      int blocks = 0;
    };
    std::vector<Total> totals(page_.tree.containers.size());
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (!is_text(blocks_[b])) continue;
      Total& total = totals[body_container(b)];
      total.all += words_of(blocks_[b]);
      total.kept += kept_[b] ? words_of(blocks_[b]) : 0;
      total.blocks += kept_[b] ? 1 : 0;
    }
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      if (kept_[b] || scores_[b] <= kKeepAmongKept) continue;
      const Total& total = totals[body_container(b)];
      const bool mostly_kept = total.blocks >= kFewestKept && total.kept >= kMostlyKept * total.all;
      const bool fits = is_text(blocks_[b]) || (blocks_[b].context & (kInHeading | kInList)) != 0;
      if (mostly_kept && fits) kept_[b] = true;
    }
  }

  // Texts longer than those that the model was trained on: where paragraphs of one template hold much of the kept text,
  // all paragraphs of that template in the same element are kept, whatever their scores.
  void fill_long_texts() {
    constexpr double kMuch = 3000;  // words
    if (kept_words() < kMuch) return;
    keep_templates(kMuch, kRuledOut, words_of);
  }

  // Of the block's element, in the element that holds such paragraphs, or sections of them.
  std::uint64_t template_of(std::size_t b) const {
    constexpr std::uint64_t kPrime = 1099511628211ULL;  // as in FNV
    constexpr std::uint32_t kSections = 3;
    ContainerIndex around = body_container(b);
    const auto go_out_if = [&](bool is_part) {
      const ContainerIndex parent = page_.tree.containers[around].parent;
      if (is_part && parent != kNoContainer) around = parent;
    };
    const BlockRange held = page_.tree.containers[around].blocks;
    go_out_if(held.end - held.first == 1);
    go_out_if(page_.tree.cards[around].size >= kSections);
    return page_.tree.containers[page_.tree.of_block[b]].signature * kPrime + around;
  }

  const PageAnalysis& page_;
  const std::vector<TextBlock>& blocks_;
  std::vector<float> scores_;
  std::vector<bool> kept_;
  std::span<TracedBlock> traced_;  // none where nobody asks
};

}  // namespace

std::vector<std::size_t> assemble_body(const PageAnalysis& page, std::span<const float> scores,
                                       std::span<TracedBlock> traced) {
  return Assembler(page, scores, traced).assemble();
}

}  // namespace newsclip::extract
