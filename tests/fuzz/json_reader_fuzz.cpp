// Any bytes are read without a fault, what they refer to too, and what a strict parser accepts is read exactly as it
// reads it.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "../data/json_text.hpp"
#include "data/json_reader.hpp"
#include "data/json_references.hpp"

namespace {

void check_tree(const newsclip::extract::Json& json) {
  for (newsclip::extract::JsonIndex i = 0; i < json.size(); ++i) {
    const auto& node = json.node(i);
    if (node.end <= i || node.end > json.size()) std::abort();
    if (node.parent != newsclip::extract::kNoJson && (node.parent >= i || json.node(node.parent).end < node.end)) {
      std::abort();
    }
    json.string(i);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto json = newsclip::extract::Json::read(text);
  if (json.consumed() != text.size()) std::abort();
  check_tree(json);
  if (const auto expanded = newsclip::extract::expand_references(json)) {
    check_tree(*expanded);
    if (expanded->size() > 4 * json.size()) std::abort();
  }
  std::size_t consumed = 0;
  if (const auto returned = newsclip::extract::read_called_function(text, consumed)) check_tree(*returned);
  if (consumed > text.size()) std::abort();
  if (text.find('\0') != std::string_view::npos) return 0;  // ends the strict parser's text
  newsclip::TextOfEvents strict;
  if (nlohmann::json::sax_parse(text, &strict) && strict.text != newsclip::to_text(json, false)) std::abort();
  return 0;
}
