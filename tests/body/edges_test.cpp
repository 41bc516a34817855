#include "body/edges.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace newsclip::extract {
namespace {

const std::string kText =
    "The crane on the north quay will be shown to visitors from the first week of summer, it was said.";

std::vector<std::string> trimmed(const std::vector<std::string>& lines, BlockType type = BlockType::kParagraph) {
  std::vector<Block> blocks;
  for (const std::string& line : lines) blocks.push_back({type, 0, line});
  trim_edges(blocks, std::vector<std::string>{"Qil Vantrop"});
  std::vector<std::string> left;
  for (const Block& block : blocks) left.push_back(block.text);
  return left;
}

using Lines = std::vector<std::string>;

TEST(Edges, LinesThatSignATextAreTakenOffAtItsEnds) {
  EXPECT_EQ(trimmed({kText, kText, "Qil Vantrop"}), (Lines{kText, kText}));
  EXPECT_EQ(trimmed({"August 2016", kText}), (Lines{kText}));
  EXPECT_EQ(trimmed({"Qil Vantrop", "Harbour Editor", kText, "qil@harbour.example", "2024/03/12 14:20 송고"}),
            (Lines{kText}));
}

TEST(Edges, CreditsAreTakenOffTheEndAlone) {
  const std::string credit = "Additional reporting by Osk Venn";
  EXPECT_EQ(trimmed({kText, kText, credit}), (Lines{kText, kText}));
  EXPECT_EQ(trimmed({credit, kText}), (Lines{credit, kText}));
}

TEST(Edges, TheyStayElsewhere) {
  const Lines between = {kText, "Qil Vantrop", kText};
  EXPECT_EQ(trimmed(between), between);
  const Lines list = {kText, "Best in show", "Qil Vantrop"};
  EXPECT_EQ(trimmed(list), list);
  const Lines items = {kText, "Qil Vantrop"};
  EXPECT_EQ(trimmed(items, BlockType::kListItem), items);
  const Lines office = {kText, "Harbour Editor"};
  EXPECT_EQ(trimmed(office), office);
  const Lines alone = {"Qil Vantrop"};
  EXPECT_EQ(trimmed(alone), alone);
  EXPECT_EQ(trimmed({}), Lines{});
}

}  // namespace
}  // namespace newsclip::extract
