#include "reader/json_look.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::reader {
namespace {

TEST(JsonLook, SeesJson) {
  const std::string rows[] = {
      R"({"url": "https://post.example/a", "html": "<p>The pier \"opens\" { today"})",
      "\xEF\xBB\xBF\r\n  {\n  \"a\": [1, -2.5e3, true, null, NaN],\n  \"b\": {\"c\": []}\n}\n",
      "{\"a\": 1}\n{\"a\": 2}\n\n{\"a\": {\"b\": \"\\\\\"}}\n",
      R"([{"a": "x"}, {}, [], {"b": {}}])",
      R"({"a": "torn in a te)",
      R"({"a": tr)",
      R"({"a": {"b": [)",
      R"({"log": "a line", "version": 1})",
      R"({"log": {"level": "info"}})",
      "{\"a\": \"" + std::string(100000, 'x') + "\" } behind what is looked at",
  };
  for (const std::string& row : rows) EXPECT_EQ(json_look(row), JsonLook::kJson) << row.substr(0, 80);
}

TEST(JsonLook, SeesHar) {
  EXPECT_EQ(json_look(R"({"log": {"version": "1.2", "entries": []}})"), JsonLook::kHar);
  EXPECT_EQ(json_look("\n{ \"log\" :\n{\n\"creator\": {\"name\": \"x"), JsonLook::kHar);
}

// Texts that begin with a bracket, among them pages whose first lines are JSON.
TEST(JsonLook, LeavesTexts) {
  const std::string rows[] = {
      "",
      "{",
      "{}",
      "[1] The pier opens today.",
      "[AP] The pier opens today.",
      "[\"The pier opens\", said the mayor.",
      "{\"The pier opens\", said the mayor.}",
      "{\"title\": \"The pier opens\"}\n\nThe pier of Seaham opens today.\n",
      "{\"title\": \"The pier opens\"}\n[A link](https://post.example/a)\n",
      "{{ template \"page\": }}",
      "{title: \"The pier\"}",
      "{'title': 'The pier'}",
      "{\"title\": The pier}",
      "{\"title\": \"The\npier\"}",
      "{\"a\": 1]",
      "{\"a\": 1,}",
      "{\"a\": 1} , {\"b\": 2}",
      "{\"a\" 1}",
      "[1, 2, 3]",
      "\"a\": 1",
      "<script>{\"a\": 1}</script>",
  };
  for (const std::string& row : rows) EXPECT_EQ(json_look(row), JsonLook::kNone) << row;
}

TEST(JsonLook, TakesDeepNesting) {
  EXPECT_EQ(json_look("{\"a\":" + std::string(1000000, '[')), JsonLook::kJson);
  EXPECT_EQ(json_look(std::string(1000000, '[')), JsonLook::kNone);
}

}  // namespace
}  // namespace newsclip::reader
