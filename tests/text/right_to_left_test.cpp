#include "text/right_to_left.hpp"

#include <gtest/gtest.h>

namespace newsclip {
namespace {

TEST(RightToLeft, IsToldByLanguageAndScript) {
  for (const char* language : {"ar", "ar-EG", "fa", "he-IL", "ur", "ckb", "ks-Arab"})
    EXPECT_TRUE(runs_from_right(language));
  for (const char* language : {"", "en", "arn", "az-Latn", "ug-Cyrl", "zh-Hant"})
    EXPECT_FALSE(runs_from_right(language));
}

}  // namespace
}  // namespace newsclip
