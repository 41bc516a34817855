#include "data/json_references.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <utility>
#include <vector>

#include "text/trim.hpp"

namespace newsclip::extract {
namespace {

constexpr std::size_t kMostParameterBytes = 64 * 1024;

std::size_t skip_space(std::string_view text, std::size_t i) {
  return std::min(text.find_first_not_of(" \t\r\n", i), text.size());
}

bool is_container(const JsonNode& node) { return node.type == JsonType::kArray || node.type == JsonType::kObject; }

// The names between the parentheses that open at `open`, and the place after them.
std::vector<std::string_view> read_parameters(std::string_view text, std::size_t open, std::size_t& end) {
  std::vector<std::string_view> names;
  const std::size_t close = text.substr(0, std::min(text.size(), open + kMostParameterBytes)).find(')', open);
  if (close == std::string_view::npos) return names;
  end = close + 1;
  std::string_view rest = text.substr(open + 1, close - open - 1);
  while (!rest.empty()) {
    const std::size_t cut = std::min(rest.find(','), rest.size());
    names.push_back(trim(rest.substr(0, cut), " \t\r\n"));
    rest.remove_prefix(std::min(cut + 1, rest.size()));
  }
  return names;
}

// Where the returned object begins in a function whose parameters end at `at`; npos where it is no such function.
std::size_t find_returned(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongestBody = std::size_t{1} << 20;  // of the statements before "return"
  at = skip_space(text, at);
  const bool arrow = text.substr(at, 2) == "=>";
  if (arrow) at = skip_space(text, at + 2);
  if (arrow && text.substr(at, 1) == "(") {
    at = skip_space(text, at + 1);
    return text.substr(at, 1) == "{" ? at : std::string_view::npos;
  }
  if (text.substr(at, 1) != "{") return std::string_view::npos;
  const std::size_t found = text.substr(0, std::min(text.size(), at + kLongestBody)).find("return", at);
  if (found == std::string_view::npos) return std::string_view::npos;
  at = skip_space(text, found + 6);
  return text.substr(at, 1) == "{" || text.substr(at, 1) == "[" ? at : std::string_view::npos;
}

// The arguments: one node each. What is called ("new Date(…)", "Array(3)") has its own arguments behind it in the tree.
std::vector<const JsonNode*> arguments_of(const Json& list, std::string_view text) {
  std::vector<const JsonNode*> found;
  for (JsonIndex i = 1; i < list.node(0).end; i = list.node(i).end) {
    found.push_back(&list.node(i));
    if (list.node(i).type != JsonType::kWord) continue;
    const auto after = static_cast<std::size_t>(list.node(i).text.data() + list.node(i).text.size() - text.data());
    if (text.substr(after, 1) == "(") i = list.node(i).end;
  }
  return found;
}

}  // namespace

std::optional<Json> read_called_function(std::string_view text, std::size_t& consumed) {
  std::size_t at = skip_space(text, 0);
  while (at < text.size() && (text[at] == '(' || text[at] == '!')) at = skip_space(text, at + 1);
  const bool named = text.substr(at).starts_with("function");
  const std::size_t open = named ? skip_space(text, at + 8) : at == 0 ? std::string_view::npos : text.rfind('(', at);
  if (open == std::string_view::npos || text.substr(open, 1) != "(") return std::nullopt;
  std::size_t at_body = 0;
  const std::vector<std::string_view> names = read_parameters(text, open, at_body);
  const std::size_t returned = at_body == 0 ? std::string_view::npos : find_returned(text, at_body);
  if (returned == std::string_view::npos) return std::nullopt;
  Json value = Json::read(text.substr(returned), JsonExtent::kOneValue);
  at = returned + value.consumed();
  at = std::min(text.find_first_not_of(" \t\r\n;})", at), text.size());
  consumed = at;
  if (text.substr(at, 1) != "(") return value;
  const Json list = Json::read(text.substr(at), JsonExtent::kOneValue);
  consumed = at + list.consumed();
  const std::vector<const JsonNode*> arguments = arguments_of(list, text);
  std::unordered_map<std::string_view, const JsonNode*> meant;
  for (std::size_t i = 0; i < names.size() && i < arguments.size(); ++i) meant.try_emplace(names[i], arguments[i]);
  for (JsonIndex i = 0; i < value.size(); ++i) {
    if (value.node(i).type != JsonType::kWord) continue;
    const auto found = meant.find(value.node(i).text);
    if (found != meant.end() && !is_container(*found->second)) value.put(i, *found->second);
  }
  return value;
}

// Writes the tree out, from the first item of the list on.
class ReferenceExpander {
 public:
  explicit ReferenceExpander(const Json& json) : json_(json) {
    for (JsonIndex i = 1; i < json.node(0).end; i = json.node(i).end) items_.push_back(i);
    on_the_way_.resize(items_.size());
  }

  // Whether all arrays and objects of the list hold nothing but places in it, and texts are among its items.
  bool is_list_of_references() const {
    bool text = false;
    for (const JsonIndex item : items_) {
      text = text || json_.node(item).type == JsonType::kString;
      if (!is_container(json_.node(item))) continue;
      for (JsonIndex i = item + 1; i < json_.node(item).end; ++i) {
        const bool name = i == item + 1 && json_.node(item).type == JsonType::kArray;  // ["Date", "2024-05-06"]
        if (!place_of(i) && !name && !is_named_value(item)) return false;
      }
    }
    return text && is_container(json_.node(items_.front()));
  }

  Json expand() {
    budget_ = std::size_t{4} * json_.size();
    std::size_t root = 0;
    for (int step = 0; step < kMostNames && is_named_value(items_[root]); ++step) {
      root = place_of(items_[root] + 2).value_or(items_.size());
      if (root >= items_.size()) return {};
    }
    if (is_named_value(items_[root])) return {};
    add({}, kNoJson, items_[root]);
    if (is_container(json_.node(items_[root]))) enter(0, root);
    while (!open_.empty()) {
      Open& top = open_.back();
      if (top.next == top.end) {
        close();
        continue;
      }
      const JsonIndex child = top.next;
      top.next = json_.node(child).end;
      add_meant(json_.node(child).key, top.out, child);
    }
    return std::move(out_);
  }

 private:
  struct Open {
    JsonIndex out;
    std::size_t item;
    JsonIndex next;
    JsonIndex end;
  };
  static constexpr std::size_t kDeepest = 200;
  static constexpr int kMostNames = 4;  // one around the other

  // The item that a number names; negative ones stand for undefined and the like.
  std::optional<std::size_t> place_of(JsonIndex i) const {
    const JsonNode& node = json_.node(i);
    std::int64_t place = 0;
    const auto* const end = node.text.data() + node.text.size();
    if (node.type != JsonType::kNumber) return std::nullopt;
    const auto [last, error] = std::from_chars(node.text.data(), end, place);
    if (error != std::errc{} || last != end || place < -7 || place >= static_cast<std::int64_t>(items_.size())) {
      return std::nullopt;
    }
    return place < 0 ? items_.size() : static_cast<std::size_t>(place);
  }

  // ["Date", "2024-05-06"], ["Reactive", 3]: what the second value means.
  bool is_named_value(JsonIndex item) const {
    return json_.node(item).type == JsonType::kArray && json_.node(item).end == item + 3 &&
           json_.node(item + 1).type == JsonType::kString;
  }

  void add(std::string_view key, JsonIndex parent, JsonIndex from) {
    JsonNode node = json_.node(from);
    node.key = key;
    node.parent = parent;
    node.end = static_cast<JsonIndex>(out_.nodes_.size() + 1);
    out_.nodes_.push_back(node);
  }

  void enter(JsonIndex out, std::size_t item) {
    on_the_way_[item] = true;
    open_.push_back({out, item, items_[item] + 1, json_.node(items_[item]).end});
  }

  void close() {
    out_.nodes_[open_.back().out].end = static_cast<JsonIndex>(out_.nodes_.size());
    on_the_way_[open_.back().item] = false;
    open_.pop_back();
  }

  void add_meant(std::string_view key, JsonIndex parent, JsonIndex reference) {
    if (out_.nodes_.size() >= budget_) return;
    std::optional<std::size_t> item = place_of(reference);
    for (int step = 0; item && *item < items_.size() && is_named_value(items_[*item]) && step < kMostNames; ++step) {
      const JsonIndex value = items_[*item] + 2;
      if (json_.node(value).type == JsonType::kString) {
        add(key, parent, value);
        return;
      }
      item = place_of(value);
    }
    if (!item || *item >= items_.size()) return;
    const bool container = is_container(json_.node(items_[*item]));
    if (container && (on_the_way_[*item] || open_.size() >= kDeepest)) return;
    add(key, parent, items_[*item]);
    if (container) enter(static_cast<JsonIndex>(out_.nodes_.size() - 1), *item);
  }

  const Json& json_;
  std::vector<JsonIndex> items_;
  std::vector<bool> on_the_way_;  // of each item: being written out
  std::vector<Open> open_;
  std::size_t budget_ = 0;
  Json out_;
};

std::optional<Json> expand_references(const Json& json) {
  constexpr JsonIndex kFewestValues = 4;
  if (json.size() < kFewestValues || json.node(0).type != JsonType::kArray || json.node(0).end != json.size()) {
    return std::nullopt;
  }
  ReferenceExpander expander(json);
  if (!expander.is_list_of_references()) return std::nullopt;
  return expander.expand();
}

}  // namespace newsclip::extract
