#include "extract/binned_trees.hpp"

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
    std::size_t begin = 0;
    for (std::size_t f = 0; f < width_; ++f) {
      put_into_bins(features.data() + f, model.cuts.subspan(begin, model.cuts_of_feature[f]), bins_[f]);
      begin += model.cuts_of_feature[f];
    }
    for (std::size_t leaf = 0; leaf < BinnedTrees::kFirstNode; ++leaf) {
      std::fill_n(leaf_of_[leaf].row, kRows, static_cast<std::int8_t>(leaf));
    }
  }

  void add_to(std::span<float> sums) {
    const BinnedNode* node = model_.nodes.data();
    const float* leaves = model_.leaves.data();
    for (const std::size_t count : model_.nodes_of_tree) {
      Lanes* result = leaf_of_;
      if (count != 0) result += BinnedTrees::kFirstNode;
      for (std::size_t n = 0; n < count; ++n) answer(node[n], result[n]);
      const std::int8_t* reached = (count == 0 ? result : result + count - 1)->row;
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

  // Rows often repeat the value of the row before.
  void put_into_bins(const float* values, std::span<const float> cuts, Lanes& bins) const {
    std::fill_n(bins.row, kRows, std::int8_t{0});
    for (std::size_t r = 0; r < rows_; ++r) {
      const float x = values[r * width_];
      bins.row[r] = r != 0 && x == values[(r - 1) * width_]
                        ? bins.row[r - 1]
                        : static_cast<std::int8_t>(std::ranges::upper_bound(cuts, x) - cuts.begin());
    }
  }

  void answer(const BinnedNode& node, Lanes& result) const {
    const Lanes& bin = bins_[node.feature];
    const Lanes& below = leaf_of_[node.below];
    const Lanes& other = leaf_of_[node.other];
    const auto cut = static_cast<std::int8_t>(node.cut);
    for (std::size_t i = 0; i < kRows / 16; ++i) {
      const Bytes goes_below = bin.bytes[i] <= cut;
      result.bytes[i] = (goes_below & below.bytes[i]) | (~goes_below & other.bytes[i]);
    }
  }

  const BinnedTrees& model_;
  std::size_t width_;
  std::size_t rows_;
  std::vector<Lanes> bins_;
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
  while (sums.size() > 32) predict_group<64>(model, features, sums);
  while (!sums.empty()) predict_group<16>(model, features, sums);
}

}  // namespace newsclip::extract
