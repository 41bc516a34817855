#include "program/page/outcome_bytes.hpp"

#include <gtest/gtest.h>

namespace newsclip {
namespace {

TEST(OutcomeBytes, GiveTheOutcomeBack) {
  for (const auto& reason : {std::optional<NoArticle>{}, std::optional{NoArticle::kOther}}) {
    for (const bool is_record : {false, true}) {
      const Outcome outcome{Status::kNoArticle, "{\"file\":\"ü\"}\n", "is odd", reason};
      const auto back = from_bytes(to_bytes({outcome, is_record}));
      ASSERT_TRUE(back);
      EXPECT_EQ(back->outcome.status, outcome.status);
      EXPECT_EQ(back->outcome.json, outcome.json);
      EXPECT_EQ(back->outcome.message, outcome.message);
      EXPECT_EQ(back->outcome.reason, outcome.reason);
      EXPECT_EQ(back->is_record, is_record);
    }
  }
}

TEST(OutcomeBytes, TakeNothingElse) {
  const auto takes = [](Outcome outcome) { return from_bytes(to_bytes({std::move(outcome)})).has_value(); };
  EXPECT_TRUE(takes({Status::kFailed, "", "is none", {}}));
  EXPECT_FALSE(takes({Status::kArticle, "{}", "", {}}));
  EXPECT_FALSE(takes({Status::kArticle, "{}\n{}\n", "", {}}));
  EXPECT_FALSE(takes({Status::kArticle, "\n{}\n", "", {}}));
  EXPECT_FALSE(takes({Status::kArticle, "{}\n", "\x1b[2J", {}}));
  EXPECT_FALSE(takes({Status::kArticle, "{}\n", std::string(5000, 'x'), {}}));
  EXPECT_FALSE(takes({static_cast<Status>(3), "{}\n", "", {}}));
  EXPECT_FALSE(takes({Status::kNoArticle, "{}\n", "", static_cast<NoArticle>(99)}));
  const std::string bytes = to_bytes({{Status::kArticle, "{}\n", "told", {}}});
  for (std::size_t size = 0; size < bytes.size(); ++size) EXPECT_FALSE(from_bytes(bytes.substr(0, size))) << size;
}

}  // namespace
}  // namespace newsclip
