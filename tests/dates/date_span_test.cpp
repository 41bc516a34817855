#include "dates/date_span.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::extract {
namespace {

TEST(DateSpan, IsFound) {
  struct Case {
    const char* text;
    const char* span;
  };
  const Case cases[] = {
      {"2022-11-03 08:49海滨网", "2022-11-03 08:49"}, {"2022-11-03 08:49:4439滨海网", "2022-11-03 08:49:44"},
      {"于2022年11月3日发布", "2022年11月3日"},       {"2022. 11. 3. 오후 8:21", "2022. 11. 3"},
      {"2022/11/03T10:20", "2022/11/03T10:20"},
  };
  for (const Case& c : cases) {
    const std::string text = c.text;
    const auto span = find_date_span(text);
    ASSERT_TRUE(span) << text;
    EXPECT_EQ(text.substr(span->begin, span->end - span->begin), c.span);
  }
  for (const char* text : {"", "2022", "12022-11-03", "2022-11", "3022-11-03", "1.20.22.11"})
    EXPECT_FALSE(find_date_span(text)) << text;
}

}  // namespace
}  // namespace newsclip::extract
