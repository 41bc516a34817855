#include "dates/date_url.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

TEST(DateUrl, ReadsTheForms) {
  const struct {
    std::string_view url;
    std::string_view expected;
  } cases[] = {
      {"https://a.example/2023/11/07/some-title", "2023-11-07"},
      {"https://a.example/2023/nov/07/some-title", "2023-11-07"},
      {"https://a.example/20231107/some.html", "2023-11-07"},
      {"https://a.example/news/2023-11-07-some", "2023-11-07"},
      {"https://a.example/zw/202311/t20231107_123.html", "2023-11-07"},
      {"https://a.example/2023-11/07/content_1234.htm", "2023-11-07"},
      {"https://a.example/2023/1107/c123-456.html", "2023-11-07"},
      {"https://a.example/202311/07/x.html", "2023-11-07"},
      {"https://a.example/article/12345678", ""},
      {"https://a.example/view/20240513125214", "2024-05-13"},
      {"https://a.example/view/AKR20240513125200", "2024-05-13"},
      {"https://a.example/2023/11/some", ""},
      {"https://a.example/2023/13/45/some", ""},
      {"https://a.example/1/2/3", ""},
      {"https://a.example/story-2023-11-07.html", "2023-11-07"},
      {"https://a.example/story/2023_11_07/x", "2023-11-07"},
      {"https://2023-11-07.example/", ""},
      {"https://a.example/2024/5/13", "2024-05-13"},
      {"https://a.example/n1/2024/0513/c1001-40234567.html", "2024-05-13"},
      {"https://a.example/a/20240513/001234.htm", "2024-05-13"},
      {"https://a.example/?d=20240513", "2024-05-13"},
      {"/2024/05/13/x", "2024-05-13"},
      {"https://a.example/news/27-11-2023/some-title", "2023-11-27"},
      {"https://a.example/some-title-27-11-2023.html", "2023-11-27"},
      {"https://a.example/news/07-11-2023/some-title", ""},
      {"https://a.example/id-27-11-20234", ""},
  };
  for (const auto& c : cases) {
    const auto found = date_from_url(c.url);
    EXPECT_EQ(found ? to_iso(*found) : "", c.expected) << c.url;
  }
}

}  // namespace
}  // namespace newsclip::extract
