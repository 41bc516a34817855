#include "body/binned_trees.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace newsclip::extract {
namespace {

constexpr std::uint8_t kRoot = BinnedTrees::kFirstNode;

// Tree 0: x0 < 2 ? (x1 < .5 ? 1 : 10) : 100. Tree 1: a leaf alone. Tree 2: x1 < -1 ? .25 : .5.
constexpr BinnedNode kNodes[] = {{1, 1, 0, 1}, {0, 0, kRoot, 2}, {1, 0, 0, 1}};
constexpr float kLeaves[] = {1, 10, 100, 1000, .25F, .5F};
constexpr std::uint8_t kNodesOfTree[] = {2, 0, 1};
constexpr float kCuts[] = {2, -1, .5F};
constexpr std::uint8_t kCutsOfFeature[] = {1, 2, 0};
constexpr BinnedTrees kTrees{kNodes, kLeaves, kNodesOfTree, kCuts, kCutsOfFeature};

struct Row {
  float features[3];
  float sum;
};

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr Row kRows[] = {
    {{1, 0, 7}, 1001.5F},  {{1, .5F, 7}, 1010.5F}, {{2, 0, 7}, 1100.5F},          {{1, -2, 7}, 1001.25F},
    {{1, -1, 0}, 1001.5F}, {{3, -9, 0}, 1100.25F}, {{kNan, kNan, kNan}, 1100.5F},
};

TEST(BinnedTrees, AddTheLeafOfEachTree) {
  for (const std::size_t count : {0U, 1U, 7U, 15U, 16U, 17U, 32U, 33U, 64U, 65U, 128U, 129U, 200U}) {
    std::vector<float> features;
    for (std::size_t r = 0; r < count; ++r) {
      const Row& row = kRows[r % std::size(kRows)];
      features.insert(features.end(), std::begin(row.features), std::end(row.features));
    }
    std::vector<float> sums(count, -1);
    predict_rows(kTrees, features, sums);
    for (std::size_t r = 0; r < count; ++r) EXPECT_EQ(sums[r], kRows[r % std::size(kRows)].sum) << r << " of " << count;
  }
}

}  // namespace
}  // namespace newsclip::extract
