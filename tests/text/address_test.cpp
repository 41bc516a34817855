#include "text/address.hpp"

#include <gtest/gtest.h>

namespace newsclip::extract {
namespace {

TEST(Address, Resolves) {
  constexpr std::string_view kBase = "https://a.example/b/c/d?q#f";
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"g", "https://a.example/b/c/g"},
      {"./g/", "https://a.example/b/c/g/"},
      {"/g", "https://a.example/g"},
      {"//h.example/x", "https://h.example/x"},
      {"?y", "https://a.example/b/c/d?y"},
      {"../g", "https://a.example/b/g"},
      {"../../../g", "https://a.example/g"},
      {"", "https://a.example/b/c/d?q"},
      {"http://i.example/", "http://i.example/"},
      {"mailto:a@b.example", ""},
      {"javascript:void(0)", ""},
  };
  for (const auto& [reference, wanted] : rows) EXPECT_EQ(resolve_address(kBase, reference), wanted) << reference;
  EXPECT_EQ(resolve_address("", "/g"), "");
  EXPECT_EQ(resolve_address("https://a.example", "g"), "https://a.example/g");
}

TEST(Address, NamesTheHost) {
  EXPECT_EQ(host_of("https://me@www.a.example:8080/x"), "www.a.example");
  EXPECT_EQ(host_of("a.example/x"), "");
}

TEST(Address, IsCutBehindTheHost) {
  struct Row {
    std::string_view address;
    std::string_view after_host;
    std::string_view path;
  };
  const Row rows[] = {
      {"https://a.example/b/c?d=/e#f", "/b/c?d=/e#f", "/b/c"},
      {"https://a.example/", "/", "/"},
      {"https://a.example", "", ""},
      {"a.example/b#c", "a.example/b#c", "/b"},
      {"/b?c", "/b?c", "/b"},
      {"b", "b", ""},
      {"", "", ""},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(after_host(row.address), row.after_host) << row.address;
    EXPECT_EQ(path_of(row.address), row.path) << row.address;
  }
}

}  // namespace
}  // namespace newsclip::extract
