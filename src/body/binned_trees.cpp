#include "body/binned_trees.hpp"

#include <algorithm>
#include <vector>

namespace newsclip::extract {
namespace {

// Sixteen rows, a byte each: g++ and clang make one instruction of an operation, or plain code where there is none.
using Bytes [[gnu::vector_size(16)]] = std::int8_t;

template <std::size_t kRows>
class RowGroup {
 public:
  RowGroup(const BinnedTrees& model, std::span<const float> features)
      : model_(model), width_(model.cuts_of_feature.size()), rows_(features.size() / width_), bins_(width_) {
    ranges_.reserve(width_);
    std::size_t begin = 0;
    for (std::size_t f = 0; f < width_; ++f) {
      put_into_bins(features.data() + f, model.cuts.subspan(begin, model.cuts_of_feature[f]), bins_[f]);
      begin += model.cuts_of_feature[f];
    }
    for (std::size_t leaf = 0; leaf < BinnedTrees::kFirstNode; ++leaf) {
      std::fill_n(leaf_of_[leaf].row, kRows, static_cast<std::int8_t>(leaf));
      slots_[leaf] = static_cast<std::uint8_t>(leaf);
    }
  }

  void add_to(std::span<float> sums) {
    const BinnedNode* node = model_.nodes.data();
    const float* leaves = model_.leaves.data();
    for (const std::size_t count : model_.nodes_of_tree) {
      for (std::size_t n = 0; n < count; ++n) slots_[BinnedTrees::kFirstNode + n] = answer(node[n], n);
      const std::size_t root = count == 0 ? 0 : BinnedTrees::kFirstNode + count - 1;
      const std::int8_t* reached = leaf_of_[slots_[root]].row;
      for (std::size_t r = 0; r < rows_; ++r) sums[r] += leaves[reached[r]];
      node += count;
      leaves += count + 1;
    }
  }

 private:
  union Lanes {
    std::int8_t row[kRows];
    Bytes bytes[kRows / 16];
  };

  struct Range {
    std::int8_t lowest, highest;
  };

  // Rows often repeat the value of the row before.
  void put_into_bins(const float* values, std::span<const float> cuts, Lanes& bins) {
    std::fill_n(bins.row, kRows, std::int8_t{0});
    std::int8_t bin = 0;
    Range range{BinnedTrees::kMostCuts, 0};
    for (std::size_t r = 0; r < rows_; ++r) {
      const float x = values[r * width_];
      if (r == 0 || x != values[(r - 1) * width_]) {
        bin = static_cast<std::int8_t>(std::ranges::upper_bound(cuts, x) - cuts.begin());
        range = {std::min(range.lowest, bin), std::max(range.highest, bin)};
      }
      bins.row[r] = bin;
    }
    ranges_.push_back(range);
  }

  // The slot that holds the leaf that each row reaches from this node. Where all rows go the same way, as they do for
  // features of the whole page, it is that of the next node.
  std::uint8_t answer(const BinnedNode& node, std::size_t number) {
    const auto cut = static_cast<std::int8_t>(node.cut);
    const Range range = ranges_[node.feature];
    if (range.highest <= cut) return slots_[node.below];
    if (range.lowest > cut) return slots_[node.other];
    const Lanes& bin = bins_[node.feature];
    const Lanes& below = leaf_of_[slots_[node.below]];
    const Lanes& other = leaf_of_[slots_[node.other]];
    Lanes& result = leaf_of_[BinnedTrees::kFirstNode + number];
    for (std::size_t i = 0; i < kRows / 16; ++i) {
      const Bytes goes_below = bin.bytes[i] <= cut;
      result.bytes[i] = (goes_below & below.bytes[i]) | (~goes_below & other.bytes[i]);
    }
    return static_cast<std::uint8_t>(BinnedTrees::kFirstNode + number);
  }

  const BinnedTrees& model_;
  std::size_t width_;
  std::size_t rows_;
  std::vector<Lanes> bins_;
  std::vector<Range> ranges_;  // of the bins of each feature
  std::uint8_t slots_[2 * BinnedTrees::kFirstNode];
  Lanes leaf_of_[2 * BinnedTrees::kFirstNode];  // the leaves' numbers, then the leaf that a row reaches from each node
};

template <std::size_t kRows>
void predict_group(const BinnedTrees& model, std::span<const float>& features, std::span<float>& sums) {
  const std::size_t width = model.cuts_of_feature.size();
  const std::size_t rows = std::min(kRows, sums.size());
  RowGroup<kRows>(model, features.first(rows * width)).add_to(sums.first(rows));
  features = features.subspan(rows * width);
  sums = sums.subspan(rows);
}

}  // namespace

void predict_rows(const BinnedTrees& model, std::span<const float> features, std::span<float> sums) {
  std::ranges::fill(sums, 0.F);
  while (sums.size() > 64) predict_group<128>(model, features, sums);
  while (sums.size() > 32) predict_group<64>(model, features, sums);
  while (!sums.empty()) predict_group<16>(model, features, sums);
}

}  // namespace newsclip::extract
