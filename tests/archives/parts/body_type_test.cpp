#include "archives/parts/body_type.hpp"

#include <gtest/gtest.h>

namespace newsclip::archives {
namespace {

TEST(BodyType, IsTold) {
  EXPECT_EQ(body_type_of("Text/HTML ;charset=utf-8"), BodyType::kHtml);
  EXPECT_EQ(body_type_of("application/xhtml+xml"), BodyType::kHtml);
  EXPECT_EQ(body_type_of("text/plain"), BodyType::kText);
  for (const char* type : {"", "html", "application/octet-stream", "x-unknown"})
    EXPECT_EQ(body_type_of(type), BodyType::kUnknown) << type;
  EXPECT_EQ(body_type_of("image/png"), BodyType::kOther);
}

}  // namespace
}  // namespace newsclip::archives
