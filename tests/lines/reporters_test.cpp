#include "lines/reporters.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace newsclip::extract {
namespace {

TEST(Reporters, FoundInText) {
  EXPECT_EQ(find_reporters("新华社海滨5月1日电（记者林小满、周一帆）码头重新开放。"),
            (std::vector<std::string>{"林小满", "周一帆"}));
  EXPECT_EQ(find_reporters("本报记者 林小满 周一帆"), (std::vector<std::string>{"林小满", "周一帆"}));
  EXPECT_EQ(find_reporters("（记者林小满、印帆）"), (std::vector<std::string>{"林小满", "印帆"}));
  EXPECT_EQ(find_reporters("（记者欧阳小帆）"), (std::vector<std::string>{"欧阳小帆"}));
  EXPECT_TRUE(find_reporters("记者从市政府获悉，码头将重新开放。").empty());
}

}  // namespace
}  // namespace newsclip::extract
