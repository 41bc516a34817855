// Writes what was read in one canonical form, so that readers can be compared: {k:v,…} [v,…] "text" and bare words.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "data/json_reader.hpp"

namespace newsclip {

// All values of `json`, parted by a space; numbers as written, or all as 0. Strings keep their line breaks; none of the
// marks is escaped.
inline std::string to_text(const extract::Json& json, bool numbers = true) {
  using extract::JsonType;
  std::string out;
  std::vector<extract::JsonIndex> open;
  const auto close = [&] {
    out += json.node(open.back()).type == JsonType::kObject ? '}' : ']';
    open.pop_back();
  };
  for (extract::JsonIndex i = 0; i < json.size(); ++i) {
    while (!open.empty() && i >= json.node(open.back()).end) close();
    const auto& node = json.node(i);
    if (node.parent == extract::kNoJson) {
      if (i > 0) out += ' ';
    } else {
      if (i != node.parent + 1) out += ',';
      if (json.node(node.parent).type == JsonType::kObject) out.append(node.key).append(":");
    }
    switch (node.type) {
      case JsonType::kNull:
        out += "null";
        break;
      case JsonType::kString:
        out += '"' + json.string(i) + '"';
        break;
      case JsonType::kWord:
        out += node.text;
        break;
      case JsonType::kArray:
      case JsonType::kObject:
        out += node.type == JsonType::kObject ? '{' : '[';
        open.push_back(i);
        break;
      case JsonType::kNumber:
        out += numbers ? json.string(i) : "0";
        break;
      default:
        out += json.string(i);
    }
  }
  while (!open.empty()) close();
  return out;
}

// The same form from the events of a strict parser, numbers as 0.
class TextOfEvents : public nlohmann::json_sax<nlohmann::json> {
 public:
  std::string text;
  bool null() override { return value("null"); }
  bool boolean(bool v) override { return value(v ? "true" : "false"); }
  bool number_integer(number_integer_t) override { return value("0"); }
  bool number_unsigned(number_unsigned_t) override { return value("0"); }
  bool number_float(number_float_t, const string_t&) override { return value("0"); }
  bool string(string_t& v) override { return value('"' + v + '"'); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return begin("{"); }
  bool start_array(std::size_t) override { return begin("["); }
  bool end_object() override { return end("}"); }
  bool end_array() override { return end("]"); }
  bool key(string_t& v) override {
    if (comma_) text += ',';
    text += v + ":";
    comma_ = false;
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& e) override {
    text = e.what();
    return false;
  }

 private:
  bool value(const std::string& v) {
    if (comma_) text += ',';
    text += v;
    comma_ = true;
    return true;
  }
  bool begin(const char* mark) {
    if (comma_) text += ',';
    text += mark;
    comma_ = false;
    return true;
  }
  bool end(const char* mark) {
    text += mark;
    comma_ = true;
    return true;
  }
  bool comma_ = false;
};

}  // namespace newsclip
