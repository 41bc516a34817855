#include "body/notice_boxes.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace newsclip::extract {
namespace {

constexpr std::size_t kFewestLines = 2;  // of a box that speak of its subject

class Finder {
 public:
  Finder(const PageAnalysis& page, std::span<const double> likely) : page_(page), likely_(likely), sums_{0} {
    sums_.reserve(likely.size() + 1);
    for (const double words : likely) sums_.push_back(sums_.back() + words);
  }

  // Elements of which each third line asks for money, below most of the text: above it, a letter may speak to its
  // readers.
  void add_appeals(std::span<const std::size_t> lines) {
    add_boxes(lines, [&](const Container& c) {
      const double inside = words_in(c.blocks);
      const double above = sums_[c.blocks.first];
      return above >= inside && above > (sums_.back() - inside) / 2;
    });
  }

  // Elements of which each third line is on cookies, apart from the element that holds nearly all other text.
  void add_consents(std::span<const std::size_t> lines) {
    constexpr double kSomeText = 60;  // words
    std::vector<double> other{0};     // as sums_, without the lines
    other.reserve(sums_.size());
    auto line = lines.begin();
    for (std::size_t b = 0; b < likely_.size(); ++b) {
      const bool is_line = line != lines.end() && *line == b;
      if (is_line) ++line;
      other.push_back(other.back() + (is_line ? 0 : likely_[b]));
    }
    if (other.back() < kSomeText) return;
    const BlockRange text = innermost_with_most(other);
    add_boxes(lines, [&](const Container& c) { return c.blocks.end <= text.first || c.blocks.first >= text.end; });
  }

  // The same notice several times, each with the heading before it.
  void add_repeated(std::span<const std::size_t> lines) {
    const std::vector<TextBlock>& blocks = page_.list.blocks;
    std::unordered_map<std::string_view, int> notices;
    std::unordered_map<std::string_view, int> headings;
    const auto has_heading = [&](std::size_t b) { return b > 0 && (blocks[b - 1].context & kInHeading) != 0; };
    for (const std::size_t b : lines) {
      ++notices[blocks[b].text];
      if (has_heading(b)) ++headings[blocks[b - 1].text];
    }
    for (const std::size_t b : lines) {
      if (notices[blocks[b].text] < 2) continue;
      const bool is_headed = has_heading(b) && headings[blocks[b - 1].text] > 1;
      const auto end = static_cast<std::uint32_t>(b + 1);
      boxes_.push_back({is_headed ? end - 2 : end - 1, end});
    }
  }

  std::vector<BlockRange> take() { return std::move(boxes_); }

 private:
  double words_in(BlockRange range) const { return sums_[range.end] - sums_[range.first]; }

  static std::size_t count_in(std::span<const std::size_t> lines, BlockRange range) {
    const auto first = std::ranges::lower_bound(lines, std::size_t{range.first});
    return static_cast<std::size_t>(std::ranges::lower_bound(lines, std::size_t{range.end}) - first);
  }

  bool has_headline(BlockRange range) const {
    return page_.title.block >= 0 && page_.title.block >= static_cast<int>(range.first) &&
           page_.title.block < static_cast<int>(range.end);
  }

  // The outermost elements that are such boxes.
  template <typename MayBe>
  void add_boxes(std::span<const std::size_t> lines, const MayBe& may_be) {
    constexpr std::size_t kEachOf = 3;
    if (lines.size() < kFewestLines) return;
    std::uint32_t end = 0;
    for (const Container& c : page_.tree.containers) {
      if (c.blocks.first < end || c.blocks.end <= lines.front()) continue;
      const std::size_t count = count_in(lines, c.blocks);
      if (count < kFewestLines || count * kEachOf < c.blocks.end - c.blocks.first) continue;
      if (has_headline(c.blocks) || !may_be(c)) continue;
      boxes_.push_back(c.blocks);
      end = c.blocks.end;
    }
  }

  BlockRange innermost_with_most(const std::vector<double>& words) const {
    constexpr double kMost = .8;
    BlockRange innermost{0, static_cast<std::uint32_t>(likely_.size())};
    for (const Container& c : page_.tree.containers) {
      if (words[c.blocks.end] - words[c.blocks.first] >= kMost * words.back()) innermost = c.blocks;
    }
    return innermost;
  }

  const PageAnalysis& page_;
  std::span<const double> likely_;
  std::vector<double> sums_;
  std::vector<BlockRange> boxes_;
};

}  // namespace

std::vector<BlockRange> find_notice_boxes(const PageAnalysis& page, const NoticeLines& lines,
                                          std::span<const double> likely) {
  if (lines.appeals.size() < kFewestLines && lines.consents.size() < kFewestLines) return {};
  Finder finder(page, likely);
  finder.add_appeals(lines.appeals);
  finder.add_consents(lines.consents);
  finder.add_repeated(lines.consents);
  return finder.take();
}

}  // namespace newsclip::extract
