// JSON as pages hold it. Valid JSON is read exactly; what is broken is read as far as it can be understood:
//
//   trailing and missing commas, final semicolons, several values one after the other, a cut end
//   comments (/* */, //, <!-- -->), CDATA wrappers, raw line breaks and tabs in strings
//   strings in single quotes, back quotes or &quot;, inner quotes that were not escaped
//   JavaScript's literals: unquoted keys, undefined, NaN, !0, !1, variables, calls, functions (left out)
//
// The values lie in document order, so that nobody needs recursion:
//
//   {"a": [1, 2], "b": "x"}
//   0: object end=5   1: "a" array end=4   2: 1   3: 2   4: "b" "x"
//
// It reads in linear time and any depth. Nothing throws; text that holds no value gives no nodes.
#pragma once

#include <cstdint>
#include <forward_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace newsclip::extract {

using JsonIndex = std::uint32_t;
inline constexpr JsonIndex kNoJson = ~JsonIndex{0};

enum class JsonType : std::uint8_t {
  kNull,  // null, undefined, NaN
  kFalse,
  kTrue,
  kNumber,
  kString,
  kWord,  // a name of the program: a variable or what is called; its arguments follow as an array
  kArray,
  kObject,
};

struct JsonNode {
  std::string_view key;   // of an object's member; "" else
  std::string_view text;  // number or word as written; string without its quotes, escapes still in it (Json::string)
  JsonIndex parent = kNoJson;
  JsonIndex end = 0;  // one past the last value inside: the next sibling
  JsonType type = JsonType::kNull;
  bool escaped = false;      // `text` holds escapes
  bool in_entities = false;  // the string was delimited by &quot;
};

enum class JsonExtent : std::uint8_t {
  kAll,       // all values of the text, parted by anything
  kOneValue,  // the first one only
};

// The views point into the text that was read, which must outlive the Json, or into the Json.
class Json {
 public:
  static Json read(std::string_view text, JsonExtent extent = JsonExtent::kAll);

  std::span<const JsonNode> nodes() const { return nodes_; }
  const JsonNode& node(JsonIndex i) const { return nodes_[i]; }
  JsonIndex size() const { return static_cast<JsonIndex>(nodes_.size()); }

  // The member of an object with this key (the first of several), kNoJson when there is none or `object` is none.
  JsonIndex member(JsonIndex object, std::string_view key) const;
  // A string without its escapes, a number or truth value as text; "" for all others and kNoJson.
  std::string string(JsonIndex i) const;
  // How far the text was read.
  std::size_t consumed() const { return consumed_; }
  // Replaces the scalar at `i`, keeping its key and position.
  void put(JsonIndex i, const JsonNode& scalar);

 private:
  friend class JsonBuilder;
  friend class ReferenceExpander;
  std::vector<JsonNode> nodes_;
  std::forward_list<std::string> keys_;  // those that had escapes; costs nothing where there are none
  std::size_t consumed_ = 0;
};

// Resolves the escapes of JSON and JavaScript; a lone surrogate becomes U+FFFD.
std::string unescape_json(std::string_view text);

}  // namespace newsclip::extract
