#include "facts/language.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

TEST(Language, WritesTags) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"en_gb", "en-GB"}, {"zh-hans-cn", "zh-Hans-CN"}, {"DE", "de"}, {"es-419", "es-419"}, {"english", ""}, {"", ""},
      {"en, fr", "en"},
  };
  for (const auto& [stated, wanted] : rows) EXPECT_EQ(language_tag(stated), wanted) << stated;
}

TEST(Language, SeesScripts) {
  EXPECT_EQ(language_of_script("桟橋が来月から再び開放されることになりました"), "ja");
  EXPECT_EQ(language_of_script("市议会决定下个月重新开放老码头"), "zh");
  EXPECT_EQ(language_of_script("시의회가 오래된 부두를 다시 열기로 했다"), "ko");
  EXPECT_EQ(language_of_script("The council will reopen the pier"), "");
  EXPECT_EQ(language_of_script("码头"), "");
}

TEST(Language, TextContradictsATemplate) {
  const StatementList stated{{Fact::kLanguage, Belonging::kPage, Agent::kUnsaid, "en", "html lang"}};
  EXPECT_EQ(find_languages(stated, "市议会决定下个月重新开放老码头").front().value, "zh");
  EXPECT_EQ(find_languages(stated, "The council will reopen the pier").front().value, "en");
  EXPECT_TRUE(find_languages({}, "The council will reopen the pier").empty());
}

}  // namespace
}  // namespace newsclip::extract
