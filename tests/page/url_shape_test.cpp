#include "page/url_shape.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

TEST(UrlShape, CountsThePath) {
  const struct {
    const char* url;
    int segments, slug_words, digits, listing;
  } rows[] = {{"", -1, -1, -1, 0},
              {"https://courier.example/", 0, 0, 0, 0},
              {"https://courier.example/2024/05/ferry-town-pier", 3, 3, 6, 0},
              {"https://courier.example/category/town/", 2, 1, 0, 1},
              {"https://courier.example/category", 1, 1, 0, 2},
              {"https://courier.example/town/index.html", 1, 1, 0, 0}};
  for (const auto& row : rows) {
    const UrlShape shape = shape_of(row.url);
    EXPECT_EQ(shape.segments, row.segments) << row.url;
    EXPECT_EQ(shape.slug_words, row.slug_words) << row.url;
    EXPECT_EQ(shape.digits, row.digits) << row.url;
    EXPECT_EQ(shape.listing, row.listing) << row.url;
  }
}

}  // namespace
}  // namespace newsclip::extract
